package org.disclosurecheck.rules;

import java.util.Set;

/**
 * The types of which a condition may ask for a fact. Anything else that compiles must come out of a fact by “from”, or the
 * rule would wait for ever and look passed.
 */
public final class FactNames {

    /** The parts of a report, its figures, its layout, two years, several reports, and the forms. */
    public static final Set<String> ALL = Set.of("Report", "Organisation", "Signature", "Section", "Paragraph", "Table",
            "DisclosureTable", "DisclosureRow", "ApplicationTable", "ApplicationRow", "ApplicantColumn", "ReviewTable",
            "ReviewGroup", "CellLine", "Layout", "TablePlace", "Tabled", "Figure", "Claim", "Breakdown", "Share", "Contradiction",
            "TwoYears", "LastColumn", "LastRow", "LastTabled", "Form", "KnownForms", "Settings", "UnitSum", "Duty", "Alike",
            "OtherVersion", "SameFigures", "CarriedOver", "Outlier", "VerticalUnits", "RegionUnits", "MissingRegion");

    private FactNames() {
    }
}
