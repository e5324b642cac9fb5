package org.disclosurecheck.prose;

import org.disclosurecheck.model.Organisation;

/** Who may make 规章 (《立法法》, 《规章制定程序条例》). */
public final class RegulationMakers {

    private RegulationMakers() {
    }

    /**
     * True for organisations that certainly may not: counties and below, departments of local governments. Departments of the
     * State Council, provinces and cities may; of an unknown kind nothing is said.
     */
    public static boolean cannotBe(Organisation organisation) {
        String name = organisation.getName() == null ? "" : Letters.plain(organisation.getName());
        boolean central = name.startsWith("国家") || name.startsWith("中华人民共和国") || name.startsWith("中国")
                || name.startsWith("国务院") || name.endsWith("部");
        return switch (organisation.getKind()) {
            case COUNTY, TOWN, SUBDISTRICT, SCHOOL, HOSPITAL -> true;
            case DEPARTMENT, VERTICAL -> !central;
            default -> false;
        };
    }
}
