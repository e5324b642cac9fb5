package org.disclosurecheck.rules.drools.why;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellLine;
import org.disclosurecheck.model.Organisation;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.Table;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.prose.figures.Figure;
import org.disclosurecheck.prose.figures.Measure;
import org.disclosurecheck.prose.figures.Tabled;
import org.disclosurecheck.rules.diagnosis.Vocabulary;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Role;

/** Puts facts and values in the words of people who know the form and not the program. */
final class FactWords {

    private static final int LONGEST = 40;

    private final Form form;
    private final Language language;

    FactWords(Form form, Language language) {
        this.form = form;
        this.language = language;
    }

    /** A fact: what it is and where it stands; null for nothing. */
    String fact(Object fact) {
        if (fact == null) {
            return null;
        }
        if (fact instanceof Cell cell) {
            return place(cell.getAddress()) + " = " + value(cell.getAmount() == null ? cell.getRaw() : cell.getAmount());
        }
        if (fact instanceof CellLine line) {
            return line(line);
        }
        if (fact instanceof Paragraph paragraph) {
            return place(paragraph.getAddress()) + quoted(paragraph.getText());
        }
        if (fact instanceof Section section) {
            return section.getId() == null ? quoted(section.getHeading()) : place(section.getId());
        }
        if (fact instanceof Table table) {
            return place(table.getId());
        }
        if (fact instanceof Report) {
            return place("REPORT");
        }
        if (fact instanceof Organisation organisation) {
            return String.valueOf(organisation.getName());
        }
        if (fact instanceof Figure figure) {
            return place(figure.paragraph().getAddress()) + quoted(figure.quote());
        }
        if (fact instanceof Tabled tabled) {
            return language.choose("表中 ", "tables: ") + tabled.label() + " = " + value(tabled.amount());
        }
        return value(fact);
    }

    private String line(CellLine line) {
        if (line.line().isEmpty()) {
            return String.valueOf(line.getLabel());
        }
        String place = place(line.line().get(0).getAddress());
        boolean column = line instanceof org.disclosurecheck.model.ApplicantColumn;
        int dot = place.lastIndexOf(" · ");
        if (dot < 0) {
            return place;
        }
        return column ? place("T3") + " · " + place.substring(dot + 3) : place.substring(0, dot);
    }

    /** What a part of a type is called in the vocabulary of rules; null when it has no name there. */
    String name(Reading.Member part) {
        if (part == null) {
            return null;
        }
        return Vocabulary.get().entries().stream().filter(entry -> entry.java().isAssignableFrom(part.type()))
                .flatMap(entry -> entry.members(part.name()).stream()).map(member -> member.label(language))
                .filter(label -> !label.isBlank()).findFirst().orElse(null);
    }

    /** A value. */
    String value(Object value) {
        if (value == null) {
            return language.choose("（空）", "(nothing)");
        }
        if (value instanceof Boolean yes) {
            return yes ? language.choose("是", "yes") : language.choose("否", "no");
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Measure measure) {
            return measure.label();
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Collection<?> several) {
            return several.isEmpty() ? language.choose("（没有）", "(none)")
                    : several.stream().limit(5).map(this::part).collect(Collectors.joining(language.choose("、", ", ")))
                            + (several.size() > 5 ? language.choose("等" + several.size() + "项", " … " + several.size()) : "");
        }
        if (value instanceof Cell || value instanceof CellLine || value instanceof Paragraph || value instanceof Section
                || value instanceof Table || value instanceof Report || value instanceof Organisation
                || value instanceof Figure || value instanceof Tabled) {
            return fact(value);
        }
        return kind(value);
    }

    /** Anything else by what it is, and by the words of the report that it has. */
    private String kind(Object value) {
        String kind = Vocabulary.get().entry(value.getClass()).filter(entry -> entry.role() == Role.FACT || entry.role() == Role.PART)
                .map(entry -> entry.label(language)).orElse(null);
        if (kind == null) {
            String text = String.valueOf(value);
            return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        }
        for (String part : List.of("quote", "text", "name", "label")) {
            try {
                if (value.getClass().getMethod(part).invoke(value) instanceof String words) {
                    return kind + quoted(words);
                }
            } catch (ReflectiveOperationException e) {
                // it has no such words
            }
        }
        return kind;
    }

    private String part(Object value) {
        return value instanceof String text ? text : value(value);
    }

    private String place(String address) {
        return form.place(address, language);
    }

    private String quoted(String text) {
        String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        return "“" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "”";
    }
}
