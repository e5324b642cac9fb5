package org.disclosurecheck.rules.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.Signature;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.SectionForm;

/** Builds the report of a case: the clean report with the differences that the case gives. */
final class CaseReport {

    private static final String MISSING = "missing";
    private static final String UNIT = "云溪县财政局";
    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    private final Form form;
    private final ReportBuilder builder;
    private String unit = UNIT;
    private int year;

    CaseReport(Form form) {
        this.form = form;
        builder = new ReportBuilder(form);
    }

    /** @throws IllegalArgumentException naming what cannot be given so */
    Report read(Map<String, Object> data) {
        int usual = form.fromYear() + (form.toYear() == Integer.MAX_VALUE ? 2 : 0);
        year = data.containsKey("year") ? Integer.parseInt(data.get("year").toString()) : usual;
        builder.year(year, "given");
        organisation(data);
        Map<String, Object> parts = BaseReport.parts();
        Map<String, String> cells = new LinkedHashMap<>();
        if (data.get("given") instanceof Map<?, ?> given) {
            given.forEach((key, value) -> {
                String name = key.toString();
                if (name.matches("T[234](/.*)?")) {
                    cells.put(name, value.toString());
                } else if (name.matches("T[234]\\.headers")) {
                    builder.table(name.substring(0, 2)).getHeaders().addAll(BaseReport.texts(value));
                } else if (name.matches("TITLE|PREAMBLE|SIGN|S[1-6](\\.heading)?")) {
                    parts.put(name, value);
                } else {
                    throw new IllegalArgumentException("“" + name + "” cannot be given: TITLE, PREAMBLE, S1 … S6,"
                            + " S1.heading, SIGN, T2 … T4, T2.headers and cell addresses can");
                }
            });
        }
        prose(parts);
        tables(cells);
        return builder.build();
    }

    private void organisation(Map<String, Object> data) {
        OrganisationKind kind = OrganisationKind.DEPARTMENT;
        if (data.get("organisation") instanceof Map<?, ?> given) {
            unit = given.containsKey("name") ? given.get("name").toString() : UNIT;
            if (given.containsKey("kind")) {
                kind = OrganisationKind.get(given.get("kind").toString());
                if (kind == null) {
                    throw new IllegalArgumentException("no kind of organisation “" + given.get("kind") + "”");
                }
            }
        }
        builder.organisation(unit, kind, "given");
    }

    private void prose(Map<String, Object> parts) {
        if (present(parts, "TITLE")) {
            builder.title(fill(parts.get("TITLE").toString()), Source.NOWHERE);
        }
        if (present(parts, "PREAMBLE")) {
            BaseReport.texts(parts.get("PREAMBLE")).forEach(text -> builder.preamble(fill(text), Source.NOWHERE));
        }
        for (SectionForm section : form.sections()) {
            if (present(parts, section.id())) {
                open(section, parts.get(section.id() + ".heading"));
                BaseReport.texts(parts.get(section.id())).forEach(text -> builder.paragraph(fill(text), Source.NOWHERE));
            }
        }
        if (present(parts, "SIGN")) {
            BaseReport.texts(parts.get("SIGN")).forEach(this::sign);
        }
    }

    private void open(SectionForm section, Object heading) {
        if (heading == null) {
            builder.section(section.number());
            return;
        }
        String line = heading.toString();
        int comma = line.indexOf('、');
        builder.section(section, comma < 0 ? null : line.substring(0, comma), line, line.substring(comma + 1),
                Source.NOWHERE);
    }

    private void sign(String line) {
        String text = fill(line);
        builder.signature(text, Source.NOWHERE);
        Signature signature = builder.report().getSignature();
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            signature.setDate(String.format("%s-%02d-%02d", date.group(1), Integer.parseInt(date.group(2)),
                    Integer.parseInt(date.group(3))));
        } else {
            signature.setUnit(text);
        }
    }

    private void tables(Map<String, String> cells) {
        builder.everyCell("0");
        List<String> addresses = form.addresses();
        cells.forEach((name, value) -> {
            String pattern = name.replace("*", "");
            boolean any = false;
            for (String address : addresses) {
                if (address.equals(name) || address.startsWith(pattern.endsWith("/") ? pattern : pattern + "/")) {
                    any = true;
                    set(address, value);
                }
            }
            if (!any) {
                throw new IllegalArgumentException("the form of " + form.id() + " has no cell “" + name + "”");
            }
        });
        List.of("T2", "T3", "T4").stream().filter(table -> MISSING.equals(cells.get(table))).forEach(this::remove);
    }

    private void set(String address, String value) {
        if (MISSING.equals(value)) {
            builder.withoutCell(address);
        } else {
            builder.cell(address, value, Source.NOWHERE);
        }
    }

    private void remove(String table) {
        switch (table) {
            case "T2" -> builder.report().setDisclosures(null);
            case "T3" -> builder.report().setApplications(null);
            default -> builder.report().setReviews(null);
        }
    }

    private String fill(String text) {
        return text.replace("{unit}", unit).replace("{year}", String.valueOf(year))
                .replace("{next}", String.valueOf(year + 1));
    }

    private static boolean present(Map<String, Object> parts, String name) {
        return parts.containsKey(name) && !MISSING.equals(parts.get(name));
    }
}
