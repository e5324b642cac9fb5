package org.disclosurecheck.testkit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.disclosurecheck.model.form.DisclosureBlock;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;

/** Random figures for the tables of a form that keep every relation the form prints or implies. */
final class SampleNumbers {

    private static final String TOTAL = "total";
    /** Rows of 表三 that are no result of their own. */
    private static final Set<String> NO_RESULT = Set.of("new", "carriedIn", TOTAL, "carriedOut");

    private final Form form;
    private final Random random;
    private final Map<String, String> raw = new HashMap<>();

    private SampleNumbers(Form form, Random random) {
        this.form = form;
        this.random = random;
    }

    /** The text of every value cell by its canonical address. */
    static Map<String, String> of(Form form, Random random) {
        SampleNumbers numbers = new SampleNumbers(form, random);
        form.disclosures().forEach(numbers::disclosures);
        numbers.applications();
        form.reviewGroups().forEach(numbers::reviews);
        return numbers.raw;
    }

    private void disclosures(DisclosureBlock block) {
        for (FormLine row : block.rows()) {
            String at = "T2/" + row.key() + "/";
            boolean none = row.key().equals("regulation") || random.nextInt(5) == 0;
            int base = none ? 0 : random.nextInt(60);
            int change = none ? 0 : random.nextInt(12);
            for (FormLine column : block.columns()) {
                raw.put(at + column.key(), switch (column.key()) {
                    case "inForce", "publishedTotal" -> whole(base + change);
                    case "made", "published", "projects" -> whole(change);
                    case "repealed" -> whole(none ? 0 : random.nextInt(4));
                    case "itemsLastYear" -> whole(base);
                    case "change" -> whole(random.nextBoolean() ? change : -Math.min(change, base));
                    case "decisions" -> whole(none ? 0 : random.nextInt(4000));
                    case "amount" -> change == 0 ? "0"
                            : BigDecimal.valueOf(100L + random.nextInt(90_000), 2).toString();
                    default -> "0";
                });
            }
        }
    }

    private void applications() {
        Map<String, Integer> totals = new HashMap<>();
        for (FormLine column : form.applicationColumns()) {
            if (!column.key().equals(TOTAL)) {
                Map<String, Integer> values = applicant(column.key().equals("naturalPerson") ? 9 : 2);
                values.forEach((row, value) -> {
                    raw.put("T3/" + row + "/" + column.key(), whole(value));
                    totals.merge(row, value, Integer::sum);
                });
            }
        }
        totals.forEach((row, value) -> raw.put("T3/" + row + "/" + TOTAL, whole(value)));
    }

    private Map<String, Integer> applicant(int most) {
        Map<String, Integer> values = new HashMap<>();
        int answered = 0;
        for (FormLine row : form.applicationRows()) {
            if (!NO_RESULT.contains(row.key())) {
                int value = random.nextInt(3) == 0 ? random.nextInt(most) : 0;
                values.put(row.key(), value);
                answered += value;
            }
        }
        int carriedOut = random.nextInt(3);
        int carriedIn = random.nextInt(Math.min(3, answered + carriedOut) + 1);
        values.put(TOTAL, answered);
        values.put("carriedOut", carriedOut);
        values.put("carriedIn", carriedIn);
        values.put("new", answered + carriedOut - carriedIn);
        return values;
    }

    private void reviews(FormLine group) {
        List<FormLine> columns = form.reviewColumns();
        int total = 0;
        for (FormLine column : columns) {
            if (!column.key().equals(TOTAL)) {
                int value = random.nextInt(3);
                raw.put("T4/" + group.key() + "/" + column.key(), whole(value));
                total += value;
            }
        }
        raw.put("T4/" + group.key() + "/" + TOTAL, whole(total));
    }

    private static String whole(int value) {
        return Integer.toString(value);
    }
}
