package org.disclosurecheck.prose;

import java.util.List;

import org.disclosurecheck.model.Organisation;

/** Which bodies issue no licences, by a list that the place keeps. */
public final class Licences {

    private Licences() {
    }

    /** @param without names of bodies, or how such names end: 统计局 */
    public static boolean none(Organisation organisation, List<String> without) {
        String name = organisation.getName() == null ? "" : Letters.plain(organisation.getName());
        return !name.isEmpty() && without.stream().anyMatch(word -> name.endsWith(Letters.plain(word)));
    }
}
