package org.disclosurecheck.testkit.mutate;

import static org.disclosurecheck.testkit.mutate.Spoilt.needs;

import java.util.LinkedHashMap;
import java.util.Map;

import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.generate.CleanReport;
import org.disclosurecheck.testkit.generate.Place;

/** A county with two departments and its office, whose figures add up to its own: one has the persons, the other everything
 * else, the office nothing. */
final class Region {

    private Region() {
    }

    static Spoilt of(Spoilt d) {
        d.needs(OrganisationKind.COUNTY);
        CleanReport first = department(d, 1);
        CleanReport second = department(d, 3);
        d.roster(d.unit(), "县", "", "", "").roster(first.place().name(), "部门", d.unit(), "", "")
                .roster(second.place().name(), "部门", d.unit(), "", "");
        CleanReport office = department(d, 4);
        String name = d.unit() + "办公室";
        d.roster(name, "部门", d.unit(), "", "");
        CleanReport nothing = new CleanReport(office.form(), office.seed(), office.year(), new Place(name, "我办", "",
                OrganisationKind.DEPARTMENT), office.figures());
        Map<String, String> zeros = new LinkedHashMap<>(d.clean.figures().texts());
        zeros.replaceAll((address, text) -> "0");
        d.other(nothing.builder(zeros).build());
        return d.other(first.builder(share(d.clean, true)).build()).other(second.builder(share(d.clean, false)).build());
    }

    /** A department of another seed, in the year of the report; not the report’s own unit. */
    static CleanReport department(Spoilt d, int nth) {
        Form form = d.clean.form();
        int left = nth;
        for (long seed = d.clean.seed() + 1;; seed++) {
            Place place = Place.of(seed);
            if (place.kind() == OrganisationKind.DEPARTMENT && --left == 0) {
                CleanReport clean = CleanReport.of(form, seed);
                return new CleanReport(form, seed, d.year(), place, clean.figures());
            }
        }
    }

    /** The first department a year ago. */
    static Report lastYear(Spoilt d, Map<String, String> otherwise) {
        needs(d.year() > d.clean.form().fromYear());
        CleanReport first = department(d, 1);
        CleanReport last = new CleanReport(first.form(), first.seed() + Place.DISTINCT, d.year() - 1, first.place(), first.figures());
        Map<String, String> cells = new LinkedHashMap<>(first.figures().texts());
        cells.putAll(otherwise);
        return last.builder(cells).build();
    }

    private static Map<String, String> share(CleanReport region, boolean first) {
        Map<String, String> cells = new LinkedHashMap<>();
        region.figures().texts().forEach((address, text) -> {
            String[] part = address.split("/");
            String value = text;
            if (part[0].equals("T3") && part[2].equals("total")) {
                long persons = region.figures().number("T3/" + part[1] + "/naturalPerson");
                value = Long.toString(first ? persons : region.figures().number(address) - persons);
            } else {
                boolean firsts = switch (part[0]) {
                    case "T2" -> part[1].equals("licence") || part[1].equals("fee");
                    case "T3" -> part[2].equals("naturalPerson");
                    default -> part[1].equals("review");
                };
                value = firsts == first ? text : "0";
            }
            cells.put(address, value);
        });
        return cells;
    }
}
