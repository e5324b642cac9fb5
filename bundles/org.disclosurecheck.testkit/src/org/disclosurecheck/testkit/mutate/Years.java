package org.disclosurecheck.testkit.mutate;

import static org.disclosurecheck.testkit.mutate.Spoilt.needs;

import java.util.LinkedHashMap;
import java.util.Map;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;
import org.disclosurecheck.testkit.generate.CleanReport;
import org.disclosurecheck.testkit.generate.Place;

/** The report of the same place for the year before, from which this year’s figures follow. */
final class Years {

    private Years() {
    }

    /** Gives the report the one of the year before, of the same form. */
    static Report before(Spoilt spoilt) {
        return before(spoilt, Map.of());
    }

    /** The same with some other cells. */
    static Report before(Spoilt spoilt, Map<String, String> otherwise) {
        Form form = spoilt.clean.form();
        int year = spoilt.year() - 1;
        needs(year >= form.fromYear());
        CleanReport other = CleanReport.of(form, spoilt.clean.seed() + Place.DISTINCT);
        CleanReport last = new CleanReport(form, other.seed(), year, spoilt.clean.place(), other.figures());
        Map<String, String> cells = new LinkedHashMap<>(other.figures().texts());
        for (FormLine column : form.applicationColumns()) {
            String at = "/" + column.key();
            long out = spoilt.number("T3/carriedIn" + at);
            cells.put("T3/carriedOut" + at, Long.toString(out));
            cells.put("T3/new" + at, Long.toString(Long.parseLong(cells.get("T3/total" + at)) + out));
            cells.put("T3/carriedIn" + at, "0");
        }
        for (String row : new String[] {"regulation", "normativeDocument"}) {
            String at = "T2/" + row;
            if (cells.containsKey(at + "/inForce")) {
                cells.put(at + "/inForce", Long.toString(spoilt.number(at + "/inForce") - spoilt.number(at + "/made")
                        + spoilt.number(at + "/repealed")));
                cells.put(at + "/made", "0");
            } else {
                cells.put(at + "/publishedTotal", Long.toString(spoilt.number(at + "/publishedTotal")
                        - spoilt.number(at + "/published")));
            }
        }
        for (String row : new String[] {"licence", "otherService", "penalty", "coercion", "fee"}) {
            if (cells.containsKey("T2/" + row + "/itemsLastYear")) {
                cells.put("T2/" + row + "/itemsLastYear", Long.toString(spoilt.number("T2/" + row + "/itemsLastYear")));
                cells.put("T2/" + row + "/change", "0");
            }
        }
        cells.putAll(otherwise);
        Report report = last.builder(cells).build();
        spoilt.previous(report);
        return report;
    }
}
