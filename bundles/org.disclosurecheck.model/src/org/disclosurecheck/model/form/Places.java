package org.disclosurecheck.model.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Language;

/** Canonical addresses in words that an inspector uses. */
final class Places {

    private static final String NUMBERS = "一二三四五六七八九十";

    private Places() {
    }

    static String name(Form form, String address, Language language) {
        String[] part = address.split("/");
        String head = part[0];
        return switch (head) {
            case "REPORT" -> language.choose("全文", "whole report");
            case "TITLE" -> language.choose("标题", "title");
            case "PREAMBLE" -> language.choose("导语", "preamble");
            case "SIGN" -> language.choose("落款", "signature");
            case "T2", "T3", "T4" -> part.length == 3 ? cell(form, head, part[1], part[2], language)
                    : table(head, language);
            default -> isSection(head) ? section(head, part, language) : address;
        };
    }

    private static boolean isSection(String head) {
        return head.length() == 2 && head.charAt(0) == 'S' && head.charAt(1) >= '0' && head.charAt(1) <= '9';
    }

    private static String section(String head, String[] part, Language language) {
        int number = head.charAt(1) - '0';
        String section = language.choose("第" + NUMBERS.charAt(number - 1) + "部分", "section " + number);
        return part.length < 2 ? section
                : section + language.choose(" 第" + part[1].substring(1) + "段", ", paragraph " + part[1].substring(1));
    }

    private static String table(String head, Language language) {
        return language.choose("表" + NUMBERS.charAt(head.charAt(1) - '1'), "table " + head.charAt(1));
    }

    private static String cell(Form form, String head, String row, String column, Language language) {
        if (language == Language.EN) {
            return table(head, language) + ", " + words(row) + " / " + words(column);
        }
        Stream<FormLine> rows = switch (head) {
            case "T2" -> form.disclosureRows();
            case "T3" -> form.applicationRows().stream();
            default -> form.reviewGroups().stream();
        };
        Stream<FormLine> columns = switch (head) {
            case "T2" -> form.disclosureColumns(row);
            case "T3" -> form.applicationColumns().stream();
            default -> form.reviewColumns().stream();
        };
        return table(head, language) + " " + label(rows, row) + " · " + label(columns, column);
    }

    /** “carriedIn” is “carried in”. */
    private static String words(String key) {
        return key.replaceAll("(?<=[a-z])(?=[A-Z])|\\.", " ").toLowerCase(Locale.ROOT);
    }

    /** A key may also stand for its parts: “denied” for denied.1 to denied.8. They have their heading in common. */
    private static String label(Stream<FormLine> lines, String key) {
        List<FormLine> all = lines.toList();
        return all.stream().filter(line -> line.key().equals(key)).map(Places::label).findFirst()
                .or(() -> all.stream().filter(line -> line.key().startsWith(key + ".") && !line.parents().isEmpty())
                        .map(line -> line.parents().get(line.parents().size() - 1)).findFirst()).orElse(key);
    }

    /** “1.属于国家秘密” says too little by itself: the reason is named with what it is a reason for. */
    private static String label(FormLine line) {
        boolean numbered = Character.isDigit(line.label().charAt(0)) && !line.parents().isEmpty();
        return numbered ? line.parents().get(line.parents().size() - 1) + " " + line.label() : line.label();
    }
}
