package org.disclosurecheck.rules.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads what stands behind 报错: the place, and what should stand there where the comparison does not tell. */
final class Places {

    private static final List<Word> NAMED = List.of(named("标题", "TITLE"), named("导语", "PREAMBLE"), named("落款", "SIGN"), named("全文", "REPORT"),
            named("第一部分", "S1"), named("第二部分", "S2"), named("第三部分", "S3"), named("第四部分", "S4"), named("第五部分", "S5"),
            named("第六部分", "S6"));
    private static final List<Word> HERE = Stream.of("该处", "这一处", "该段", "这一段", "该格", "这一格")
            .map(name -> new Word(name, "该处", "here", List.of(), "条件里说的那一段、那一格")).toList();
    private static final List<Word> TABLES = List.of(new Word("表二", "表二", "table", List.of(), ""), new Word("表三", "表三", "table", List.of(), ""),
            new Word("表四", "表四", "table", List.of(), ""), new Word("表里的", "表里的", "tabled", List.of(), "表里的那一格"));
    private static final List<Word> CLAUSES = List.of(clause("应为", "那里应当是什么"), clause("实为", "那里现在是什么"), clause("不写应为", "不说应当是什么"),
            clause("不写实为", "不说现在是什么"), clause("说法", "用 messages 里的哪一句话"), clause("引用", "引用报告里的哪些字"),
            clause("可改", "建议改成“应为”的数"));

    private final Scanner scanner;
    private final Draft draft;
    private final Operands operands;

    Places(Scanner scanner, Draft draft, Operands operands) {
        this.scanner = scanner;
        this.draft = draft;
        this.operands = operands;
    }

    private static Word named(String name, String address) {
        return new Word(name, name, "named", List.of(address), "");
    }

    private static Word clause(String name, String doc) {
        return new Word(name, name, "clause", List.of(), doc);
    }

    void read() {
        scanner.take("at", "于", "在");
        place();
        while (true) {
            scanner.take(Parser.comma());
            Word clause = scanner.take(CLAUSES);
            if (clause == null) {
                return;
            }
            switch (clause.name()) {
                case "应为" -> {
                    draft.expected = value();
                    // a row of a table may leave it open
                    draft.noExpected = draft.expected.equals("\"\"");
                }
                case "实为" -> draft.actual = value();
                case "不写应为" -> draft.noExpected = true;
                case "不写实为" -> draft.noActual = true;
                case "引用" -> draft.quote = value();
                case "可改" -> draft.mend = true;
                default -> {
                    draft.variant = scanner.name();
                    if (draft.variant == null) {
                        throw scanner.unexpected();
                    }
                }
            }
        }
    }

    private void place() {
        int from = scanner.position();
        String address = scanner.address();
        if (address != null) {
            draft.place = "\"" + address + "\"";
            return;
        }
        List<Word> all = new ArrayList<>();
        if (draft.subject != null && draft.lines.contains(draft.subject.variable())) {
            draft.subject.words().stream().filter(word -> !word.kind().startsWith("attr:")).forEach(all::add);
        }
        all.addAll(HERE);
        all.addAll(TABLES);
        all.addAll(NAMED);
        Word word = scanner.take(all);
        if (word == null) {
            throw scanner.unexpected();
        }
        switch (word.kind()) {
            case "named" -> draft.place = "\"" + word.data(0) + "\"";
            case "here" -> here(from);
            case "table" -> table(word);
            case "tabled" -> {
                String tabled = operands.amounts().tabled("tabled");
                draft.place = tabled + ".cell()";
                draft.placeQuantity = draft.amounts.get(tabled);
            }
            default -> cell(draft.subject.quantity().apply(word), from);
        }
    }

    private void cell(Quantity cell, int from) {
        if (!cell.isCell()) {
            throw scanner.fault(from, scanner.position() - from, "“" + cell.label() + "”是算出来的，表里没有这一格", "no cell holds it");
        }
        draft.placeQuantity = cell;
        draft.place = cell.variable() + ", \"" + cell.cell() + "\"";
    }

    /** The last thing that was spoken of and has a place; a figure of the prose before the cell that it is compared with. */
    private void here(int from) {
        String variable = null;
        for (String with : draft.places.keySet()) {
            boolean cell = with.startsWith("$tabled");
            if (variable == null || !cell) {
                variable = with;
            }
        }
        if (variable == null) {
            throw scanner.fault(from, scanner.position() - from, "条件里没有写哪一段、哪一格，请写明地方，如“全文”“第一部分”“表三”",
                    "no paragraph or cell is named in the condition");
        }
        draft.place = draft.places.get(variable);
        draft.placeQuantity = draft.amounts.get(variable);
    }

    private void table(Word word) {
        int back = scanner.position();
        String base = "$t" + ("二三四".indexOf(word.name().charAt(1)) + 2);
        List<Word> lines = new ArrayList<>();
        for (String kind : List.of("t2row", "t3row", "t3col", "t4group")) {
            if (kind.charAt(1) == base.charAt(2)) {
                lines.addAll(Nouns.table().of(kind));
            }
        }
        if (scanner.take(lines) == null) {
            draft.place = draft.bases.contains(base) ? base : "\"" + base.replace("$t", "T") + "\"";
            return;
        }
        scanner.back(back);
        Lines.Line line = operands.lines().read(word.name());
        Quantity cell = line.quantity();
        if (cell == null) {
            Word named = scanner.take(line.subject().words());
            if (named == null || named.kind().startsWith("attr:")) {
                throw scanner.unexpected();
            }
            cell = line.subject().quantity().apply(named);
        }
        cell(cell, back);
    }

    /** A text in quotes, a text of the report, or a sum; as the consequence writes it. */
    private String value() {
        String quoted = scanner.quoted();
        if (quoted != null) {
            return Texts.literal(quoted);
        }
        int back = scanner.position();
        List<Word> words = new ArrayList<>(draft.subjectWords());
        words.addAll(Nouns.table().of("text"));
        Word word = scanner.take(words);
        if (word != null && word.kind().equals("text")) {
            return operands.texts().text(word).java();
        }
        if (word != null && word.kind().startsWith("attr:") && word.data(0).equals("text")) {
            String variable = draft.owner(word).variable();
            return word.data(2).replace("$.", variable + ".").replaceAll("\\$(?![\\w.])", "\\" + variable);
        }
        scanner.back(back);
        return operands.sum().calls(true);
    }
}
