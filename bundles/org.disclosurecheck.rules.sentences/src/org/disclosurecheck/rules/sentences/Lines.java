package org.disclosurecheck.rules.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.disclosurecheck.rules.sentences.Draft.Subject;

/** Reads the lines and cells of the three tables by the words printed on them. */
final class Lines {

    /** A line, and the cell of it where the words name one. */
    record Line(Subject subject, Quantity quantity) {
    }

    private static final Word MEANT = new Word("对应行", "对应行", "meant", List.of(), "正文那句话说的那一行");

    private final Scanner scanner;
    private final Draft draft;
    private final Nouns nouns = Nouns.table();

    Lines(Scanner scanner, Draft draft) {
        this.scanner = scanner;
        this.draft = draft;
    }

    Line read(String table) {
        return switch (table) {
            case "表二" -> many("t2row", "每一行", "行", "r", "DisclosureRow", "t2col", "表二行");
            case "表四" -> many("t4group", "每一组", "组", "g", "ReviewGroup", "t4col", "");
            case "上年表二" -> last("t2row", "同一行", "LastRow", "row", "t2col");
            case "上年表三" -> last("t3col", "同一列", "LastColumn", "column", "t3row");
            default -> applications();
        };
    }

    private Line many(String rows, String every, String unit, String prefix, String type, String columns, String owner) {
        List<Word> first = new ArrayList<>(List.of(new Word(every, every, "every", List.of(), "逐行、逐组地看")));
        first.addAll(nouns.of(rows));
        if (rowed(rows)) {
            first.add(MEANT);
        }
        Word row = scanner.take(first);
        if (row == null) {
            throw scanner.unexpected();
        }
        if (row == MEANT) {
            return new Line(line(draft.bind(prefix, type, "key == " + draft.rowed + ".row", ""), columns, owner), null);
        }
        List<String> keys = new ArrayList<>(List.of(row.data(0).split(" ")));
        while (!row.kind().equals("every") && scanner.take("list", "、", "和")) {
            Word next = scanner.take(nouns.of(rows));
            if (next == null) {
                throw scanner.unexpected();
            }
            keys.addAll(List.of(next.data(0).split(" ")));
        }
        scanner.take("unit", "这" + unit, "各" + unit, unit);
        String constraint = row.kind().equals("every") ? "" : keys(keys);
        return new Line(line(draft.bind(prefix, type, constraint, ""), columns, owner), null);
    }

    /** True when something was spoken of that belongs to a row of that table. */
    private boolean rowed(String rows) {
        return draft.rowed != null && (rows.equals("t2row") ? draft.rowed.startsWith("$said") : rows.equals("t3row") && draft.rowed.startsWith("$reason"));
    }

    private static String keys(List<String> keys) {
        return keys.size() == 1 ? "key == \"" + keys.get(0) + "\""
                : "key in ( " + keys.stream().map(key -> "\"" + key + "\"").collect(Collectors.joining(", ")) + " )";
    }

    private Subject line(String variable, String columns, String owner) {
        draft.lines.add(variable);
        List<Word> words = new ArrayList<>(nouns.of(columns));
        words.addAll(nouns.of("attr:" + owner));
        return new Subject(variable, words, word -> cell(variable, "", word));
    }

    private static Quantity cell(String variable, String inner, Word word) {
        String key = word.data(0);
        String property = word.data(1);
        String drl = variable + (inner.isEmpty() ? "" : "." + inner);
        String java = variable + (inner.isEmpty() ? "" : "." + inner + "()");
        String label = (inner.isEmpty() ? "" : "上年") + word.label();
        // what a line adds up by itself has no cell of its own
        String cell = key.equals("applicants") ? null : key;
        return property.isEmpty()
                ? new Quantity(drl + ".number(\"" + key + "\")", java + ".number(\"" + key + "\")", label, variable, cell, false)
                : new Quantity(drl + "." + property, java + ".get" + Character.toUpperCase(property.charAt(0)) + property.substring(1) + "()",
                        label, variable, cell, false);
    }

    /** A line of last year’s report; it is no line that a finding can be marked at. */
    private Line last(String rows, String same, String type, String inner, String columns) {
        List<Word> first = new ArrayList<>(nouns.of(rows));
        first.add(new Word(same, same, "same", List.of(), "与前面说的是同一行、同一列"));
        Word row = scanner.take(first);
        if (row == null) {
            throw scanner.unexpected();
        }
        String constraint;
        if (row.kind().equals("same")) {
            if (draft.subject == null || !draft.lines.contains(draft.subject.variable())) {
                throw scanner.fault(scanner.position() - 1, 1, "“" + same + "”前面要先说本年的哪一行、哪一列", "“" + same + "” needs a line of this year before it");
            }
            constraint = "key == " + draft.subject.variable() + ".key";
        } else {
            constraint = "key == \"" + row.data(0) + "\"";
        }
        String variable = draft.bind("last", type, constraint, "");
        Word cell = scanner.take(nouns.of(columns));
        if (cell == null) {
            throw scanner.unexpected();
        }
        Quantity now = cell(variable, inner, cell);
        return new Line(draft.subject, new Quantity(now.drl(), now.java(), now.label(), null, now.cell(), false));
    }

    /** Table 3 is read by columns; a row is meant where the words say so. */
    private Line applications() {
        Word every = new Word("每一列", "每一列", "column", List.of(), "自然人、法人或其他组织五类、总计，逐列地看");
        Word eachRow = new Word("每一行", "每一行", "row", List.of(), "逐行地看");
        Word word = scanner.take(Stream.of(rowed("t3row") ? List.of(every, eachRow, MEANT)
                : List.of(every, eachRow), nouns.of("t3col"), nouns.of("t3row")).flatMap(List::stream).toList());
        if (word == null) {
            throw scanner.unexpected();
        }
        if (word == every) {
            return new Line(column(""), null);
        }
        if (word == MEANT) {
            return new Line(row("key == " + draft.rowed + ".row"), null);
        }
        if (word == eachRow) {
            return new Line(row(""), null);
        }
        return named(word);
    }

    private Line named(Word word) {
        Word asColumn = same("t3col", word);
        Word asRow = same("t3row", word);
        Word marker = scanner.take(List.of(Word.of("column", "列", "这是一列"), Word.of("row", "行", "这是一行")));
        if (marker != null && marker.kind().equals("row") && asRow != null) {
            return new Line(row(keys(List.of(asRow.data(0)))), null);
        }
        if (marker != null && marker.kind().equals("column") && asColumn != null) {
            return new Line(column(keys(List.of(asColumn.data(0)))), null);
        }
        Word column = asRow == null ? null : scanner.take(nouns.of("t3col"));
        if (column != null || asColumn == null) {
            Subject subject = column("key == \"" + (column == null ? "total" : column.data(0)) + "\"");
            return new Line(subject, subject.quantity().apply(asRow));
        }
        return new Line(column(keys(List.of(asColumn.data(0)))), null);
    }

    private Word same(String kind, Word word) {
        return nouns.of(kind).stream().filter(other -> other.name().equals(word.name())).findFirst().orElse(null);
    }

    private Subject column(String constraint) {
        return line(draft.bind("c", "ApplicantColumn", constraint, ""), "t3row", "表三列");
    }

    private Subject row(String constraint) {
        return line(draft.bind("r", "ApplicationRow", constraint, ""), "t3col", "");
    }
}
