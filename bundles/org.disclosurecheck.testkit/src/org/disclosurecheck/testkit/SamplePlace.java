package org.disclosurecheck.testkit;

import java.util.List;

import org.disclosurecheck.model.OrganisationKind;

/**
 * An invented organisation that reports.
 *
 * @param name full name
 * @param self how it speaks of itself
 * @param kind what it is
 */
record SamplePlace(String name, String self, OrganisationKind kind) {

    static final List<SamplePlace> ALL = List.of(
            new SamplePlace("云溪县青禾镇人民政府", "我镇", OrganisationKind.TOWN),
            new SamplePlace("云溪县人民政府", "我县", OrganisationKind.COUNTY),
            new SamplePlace("云溪县财政局", "我局", OrganisationKind.DEPARTMENT),
            new SamplePlace("松湾县民政局", "我局", OrganisationKind.DEPARTMENT),
            new SamplePlace("松湾县柳埠乡人民政府", "我乡", OrganisationKind.TOWN));
}
