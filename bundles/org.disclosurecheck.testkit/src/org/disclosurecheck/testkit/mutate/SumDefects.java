package org.disclosurecheck.testkit.mutate;

import static org.disclosurecheck.testkit.mutate.Defect.of;
import static org.disclosurecheck.testkit.mutate.Spoilt.needs;

import java.util.List;

/** SUM: one cell that no longer agrees with the others. */
final class SumDefects {

    static final List<Defect> ALL = List.of(
            of("SUM-001", d -> d.addWithTotal("T3/new", "business", 1).at("T3/total/business", "T3/total/total"))
                    .also("CRS-001", "CRS-002", "CRS-009"),
            of("SUM-001", d -> d.addWithTotal("T3/carriedOut", "legalService", 2).at("T3/total/legalService"))
                    .also("SUM-041", "CRS-005"),
            of("SUM-001", d -> d.addWithTotal("T3/carriedIn", "naturalPerson", 1).at("T3/total/naturalPerson")).also("CRS-004"),
            of("SUM-008", d -> d.addWithTotal("T3/granted", "naturalPerson", 1).at("T3/total/naturalPerson", "T3/total/total"))
                    .also("SUM-041", "CRS-007"),
            of("SUM-008", d -> d.addWithTotal("T3/denied.4", "other", 3).at("T3/total/other")).also("SUM-041", "CRS-007"),
            of("SUM-008", d -> d.addWithTotal("T3/rejected.2", "research", 1).at("T3/total/research")).also("SUM-041", "CRS-007"),
            of("SUM-015", d -> d.add("T3/unable.1/total", 1).at("T3/unable.1/total")).also("SUM-008", "SUM-041", "CRS-007"),
            of("SUM-015", d -> d.add("T3/new/total", 2).at("T3/new/total")).also("SUM-001", "CRS-001", "CRS-002"),
            of("SUM-015", d -> d.add("T3/carriedIn/publicInterest", 1).at("T3/carriedIn/total")).also("SUM-001"),
            of("SUM-025", d -> d.add("T4/review/total", 1).at("T4/review/total")).also("CRS-010", "CRS-013"),
            of("SUM-025", d -> d.add("T4/litigationDirect/upheld", 2).at("T4/litigationDirect/total")).also("CRS-011", "CRS-013"),
            of("SUM-025", d -> d.add("T4/litigationAfterReview/pending", 1).at("T4/litigationAfterReview/total")).also("CRS-011", "CRS-013"),
            of("SUM-028", d -> {
                d.set("T3/total/business", "约三件").set("T3/carriedOut/business",
                        d.number("T3/new/business") + d.number("T3/carriedIn/business") + 1).at("T3/carriedOut/business");
            }).also("SUM-001", "SUM-015", "SUM-041", "TAB-003"),
            of("SUM-029", d -> {
                long answered = d.number("T3/total/total");
                needs(answered > 0);
                // everything that came in stays open, with three of last year
                d.addWithTotal("T3/carriedIn", "naturalPerson", 2 * d.number("T3/new/total") + answered + 3);
                d.addWithTotal("T3/carriedOut", "naturalPerson", 2 * d.number("T3/new/total") + answered + 3);
                d.at("T3/carriedOut/total");
            }).also("CRS-004", "CRS-005"),
            of("SUM-030", d -> {
                needs(d.number("T3/new/total") + d.number("T3/carriedIn/total") < 200);
                d.addWithTotal("T3/new", "naturalPerson", 300).addWithTotal("T3/carriedOut", "naturalPerson", 300)
                        .at("T3/carriedOut/total");
            }).also("CRS-001", "CRS-002", "CRS-005", "CRS-009"),
            of("SUM-041", d -> {
                needs(d.number("T3/new/total") == 0 && d.number("T3/carriedIn/total") == 0);
                d.addWithTotal("T3/granted", "naturalPerson", 1).addWithTotal("T3/total", "naturalPerson", 1)
                        .at("T3/new/total");
            }).also("SUM-001"),
            of("SUM-031", d -> d.set("T2/regulation/made", d.number("T2/regulation/inForce")
                    + d.number("T2/regulation/repealed") + 1).at("T2/regulation/inForce")).in("2021").also("LEG-001", "CRS-015"),
            of("SUM-032", d -> d.set("T2/normativeDocument/made", d.number("T2/normativeDocument/inForce")
                    + d.number("T2/normativeDocument/repealed") + 1).at("T2/normativeDocument/inForce")).in("2021").also("CRS-015"),
            of("SUM-033", d -> {
                d.set("T2/normativeDocument/repealed", d.number("T2/normativeDocument/repealed") + 3)
                        .set("T2/normativeDocument/made", d.number("T2/normativeDocument/inForce") + 1)
                        .at("T2/normativeDocument/inForce");
            }).in("2021").also("CRS-015"),
            of("SUM-034", d -> {
                Years.before(d);
                d.set("T2/normativeDocument/repealed", d.number("T2/normativeDocument/inForce")
                        + d.number("T2/normativeDocument/repealed") + 1).at("T2/normativeDocument/repealed");
            }).in("2021").also("SUM-032", "CRS-015"),
            of("SUM-042", d -> {
                needs(d.number("T3/new/total") + d.number("T3/carriedIn/total") < 9);
                d.addWithTotal("T3/new", "naturalPerson", 1).addWithTotal("T3/total", "naturalPerson", 1)
                        .addWithTotal("T3/other.2", "naturalPerson", 1).at("T3/other.2/total");
            }).in("2021").also("CRS-001", "CRS-002", "CRS-006", "CRS-007", "CRS-009"),
            of("SUM-035", d -> d.set("T2/normativeDocument/publishedTotal", d.number("T2/normativeDocument/published"))
                    .add("T2/normativeDocument/published", 1).add("T2/normativeDocument/made", 1)
                    .at("T2/normativeDocument/publishedTotal")).in("2019").also("CRS-016"),
            of("SUM-036", d -> d.add("T2/normativeDocument/published", 1).add("T2/normativeDocument/publishedTotal", 1)
                    .at("T2/normativeDocument/published")).in("2019").also("CRS-016"),
            of("SUM-037", d -> d.add("T2/normativeDocument/made", 2).at("T2/normativeDocument/published")).in("2019").also("CRS-016"),
            of("SUM-038", d -> d.set("T2/penalty/change", -d.number("T2/penalty/itemsLastYear") - 1)
                    .at("T2/penalty/change")).in("2019"),
            of("SUM-039", d -> d.set("T2/procurement/projects", "3").set("T2/procurement/amount", "0")
                    .at("T2/procurement/amount")).in("2019"),
            of("SUM-039", d -> d.set("T2/procurement/projects", "0").set("T2/procurement/amount", "18.5")
                    .at("T2/procurement/amount")).in("2019"),
            of("SUM-040", d -> d.set("T2/licence/itemsLastYear", "0").set("T2/licence/change", "0")
                    .set("T2/licence/decisions", "7").at("T2/licence/decisions")).in("2019"));

    private SumDefects() {
    }
}
