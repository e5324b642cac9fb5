package org.disclosurecheck.testkit.generate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.disclosurecheck.model.form.DisclosureBlock;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;

/** A figure in every cell, all relations kept. Where all is 0, a cell read for another is 0 too. */
final class BusyFigures {

    private static final String TOTAL = "total";
    private static final List<String> NO_RESULT = List.of("new", "carriedIn", TOTAL, "carriedOut");

    private final Form form;
    private final Random random;
    private final Figures figures;

    private BusyFigures(Form form, Random random) {
        this.form = form;
        this.random = random;
        this.figures = new Figures(form);
    }

    static Figures of(Form form, Random random) {
        BusyFigures maker = new BusyFigures(form, random);
        form.disclosures().forEach(maker::disclosures);
        form.applicationColumns().stream().filter(column -> !column.key().equals(TOTAL)).forEach(maker::applicant);
        form.applicationRows().forEach(maker::rowTotal);
        form.reviewGroups().forEach(maker::reviews);
        return maker.figures;
    }

    private void disclosures(DisclosureBlock block) {
        for (FormLine row : block.rows()) {
            int base = 100 + random.nextInt(5000);
            for (FormLine column : block.columns()) {
                String address = "T2/" + row.key() + "/" + column.key();
                switch (column.key()) {
                    case "inForce", "publishedTotal" -> figures.put(address, base + 70);
                    case "made", "published", "projects" -> figures.put(address, 10 + random.nextInt(50));
                    case "change" -> figures.put(address, random.nextInt(80) - 40);
                    case "amount" -> figures.put(address,
                            BigDecimal.valueOf(1000L + random.nextInt(900_000), 2).toString());
                    default -> figures.put(address, base + random.nextInt(40));
                }
            }
        }
    }

    private void applicant(FormLine column) {
        long answered = 0;
        for (FormLine row : form.applicationRows()) {
            if (!NO_RESULT.contains(row.key())) {
                int value = 1 + random.nextInt(120);
                figures.put("T3/" + row.key() + "/" + column.key(), value);
                answered += value;
            }
        }
        int carriedIn = 1 + random.nextInt(20);
        int carriedOut = 1 + random.nextInt(20);
        figures.put("T3/" + TOTAL + "/" + column.key(), answered);
        figures.put("T3/carriedIn/" + column.key(), carriedIn);
        figures.put("T3/carriedOut/" + column.key(), carriedOut);
        figures.put("T3/new/" + column.key(), answered + carriedOut - carriedIn);
    }

    private void rowTotal(FormLine row) {
        figures.put("T3/" + row.key() + "/" + TOTAL, form.applicationColumns().stream()
                .filter(column -> !column.key().equals(TOTAL))
                .mapToLong(column -> figures.number("T3/" + row.key() + "/" + column.key())).sum());
    }

    private void reviews(FormLine group) {
        long total = 0;
        for (FormLine column : form.reviewColumns()) {
            if (!column.key().equals(TOTAL)) {
                int value = 1 + random.nextInt(30);
                figures.put("T4/" + group.key() + "/" + column.key(), value);
                total += value;
            }
        }
        figures.put("T4/" + group.key() + "/" + TOTAL, total);
    }
}
