package org.disclosurecheck.rules.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.ApplicationTable;
import org.disclosurecheck.model.DisclosureTable;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.Signature;
import org.disclosurecheck.model.Table;
import org.disclosurecheck.model.form.Form;

/** Builds the report of a case: the clean report with the differences that the case gives. */
final class CaseReport {

    private static final String MISSING = "missing";
    private static final String UNIT = "云溪县财政局";
    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    private final Form form;
    private final ReportBuilder builder;
    private String unit = UNIT;
    private int year;
    private List<Integer> order = List.of(1, 2, 3, 4, 5, 6, 7);

    CaseReport(Form form) {
        this.form = form;
        builder = new ReportBuilder(form);
    }

    /** The reporting year of a case that names none. */
    static int usualYear(Form form) {
        return form.fromYear() + (form.toYear() == Integer.MAX_VALUE ? 2 : 0);
    }

    /** @throws IllegalArgumentException naming what cannot be given so */
    Report read(Map<String, Object> data) {
        year = data.containsKey("year") ? Integer.parseInt(data.get("year").toString()) : usualYear(form);
        builder.year(year, "given");
        organisation(data);
        Map<String, Object> parts = BaseReport.parts();
        Map<String, String> cells = new LinkedHashMap<>();
        if (data.get("given") instanceof Map<?, ?> given) {
            given.forEach((key, value) -> {
                String name = key.toString();
                if (name.endsWith(".label")) {
                    builder.printed(name.substring(0, name.length() - ".label".length()), value.toString());
                } else if (name.matches("T[234](/.*)?")) {
                    cells.put(name, value.toString());
                } else if (name.matches("T[234]\\.[a-zA-Z]+")) {
                    table(name.substring(0, 2), name.substring(3), BaseReport.texts(value));
                } else if (name.equals("order")) {
                    order = BaseReport.texts(value).stream().map(Integer::valueOf).toList();
                } else if (name.equals("published")) {
                    builder.report().setPublished(value.toString());
                } else if (name.matches("TITLE|PREAMBLE|SIGN|S[1-7](\\.heading)?")) {
                    parts.put(name, value);
                } else {
                    throw new IllegalArgumentException("“" + name + "”不能给定 (cannot be given): TITLE, PREAMBLE, S1 … S7,"
                            + " S1.heading, order, SIGN, published, T2 … T4, T2.headers, T2.extraRows, T3.cornerNote,"
                            + " addresses of cells and, with .label, of rows can");
                }
            });
        }
        prose(parts);
        tables(cells);
        Report report = builder.build();
        Object layout = data.getOrDefault("layout", Map.of());
        if (layout instanceof Map<?, ?> given) {
            report.setLayout(CaseLayout.of(given, report));
        } else if (!layout.equals("missing")) {
            throw new IllegalArgumentException("“layout” must have “key: value” lines, or be “missing”");
        }
        return report;
    }

    /** What a table has beside its cells. */
    private void table(String id, String feature, List<String> texts) {
        Table table = builder.table(id);
        if (feature.equals("headers")) {
            table.getHeaders().addAll(texts);
        } else if (feature.equals("cornerNote") && table instanceof ApplicationTable applications) {
            applications.setCornerNote(texts.get(0));
        } else if (feature.equals("extraRows") && table instanceof ApplicationTable applications) {
            applications.getExtraRows().addAll(texts);
        } else if (feature.equals("extraRows") && table instanceof DisclosureTable disclosures) {
            disclosures.getExtraRows().addAll(texts);
        } else {
            throw new IllegalArgumentException("“" + id + "." + feature + "” cannot be given");
        }
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
        for (int number : order) {
            if (present(parts, "S" + number)) {
                open(number, parts.get("S" + number + ".heading"));
                BaseReport.texts(parts.get("S" + number)).forEach(text -> builder.paragraph(fill(text), Source.NOWHERE));
            }
        }
        if (present(parts, "SIGN")) {
            BaseReport.texts(parts.get("SIGN")).forEach(this::sign);
        }
    }

    /** Number 7 stands for a part that the form does not know. */
    private void open(int number, Object heading) {
        if (heading == null) {
            builder.section(number);
            return;
        }
        String line = heading.toString();
        int comma = line.indexOf('、');
        String ordinal = comma < 0 ? null : line.substring(0, comma);
        String label = line.substring(comma + 1);
        if (number > form.sections().size()) {
            builder.unknownSection(ordinal, line, label, Source.NOWHERE);
        } else {
            builder.section(form.sections().get(number - 1), ordinal, line, label, Source.NOWHERE);
        }
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
                throw new IllegalArgumentException(form.id() + " 年格式的表里没有“" + name + "”这一格 (the form has no such cell)");
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
