package org.disclosurecheck.rules.sentences;

import java.math.BigDecimal;
import java.util.List;

/** Reads what a condition speaks of: cells, figures of the prose, texts, facts. */
final class Operands {

    /**
     * Either a sum, or a condition that needs no comparison; neither where the sentence only says that something is there.
     */
    record Operand(Linear sum, Condition condition) {
        boolean there() {
            return sum == null;
        }
    }

    /** Something is there, and that is all the sentence says of it. */
    static final Operand PRESENCE = new Operand(null, null);
    /** Deeper nesting than any sentence needs. */
    private static final int DEEPEST = 20;
    private static final List<Word> ADD = List.of(word("+", "加", "加上后面的数"), alias("+", "加上", "加"), alias("+", "+", "加"),
            word("-", "减", "减去后面的数"), alias("-", "减去", "减"), alias("-", "-", "减"));
    private static final List<Word> TIMES = List.of(word("*", "乘", "乘以一个数"), alias("*", "乘以", "乘"), alias("*", "*", "乘"));
    private int depth;
    private final Scanner scanner;
    private final Draft draft;
    private final Nouns nouns = Nouns.table();
    private final Lines lines;
    private final Texts texts;
    private final Amounts amounts;
    private final Subjects subjects;

    Operands(Scanner scanner, Draft draft) {
        this.scanner = scanner;
        this.draft = draft;
        lines = new Lines(scanner, draft);
        texts = new Texts(scanner, draft, this);
        amounts = new Amounts(scanner, draft);
        subjects = new Subjects(scanner, draft, nouns, texts);
    }

    private static Word word(String kind, String name, String doc) {
        return new Word(name, name, kind, List.of(), doc);
    }

    private static Word alias(String kind, String name, String label) {
        return new Word(name, label, kind, List.of(), "");
    }

    /** A condition that is complete, or the sum on the left of a comparison. */
    Operand read() {
        Operand first = factor();
        return first.there() ? first : new Operand(rest(first.sum()), null);
    }

    /** A sum where nothing else may stand. */
    Linear sum() {
        int from = scanner.position();
        Operand first = factor();
        if (first.there()) {
            throw scanner.fault(from, Math.max(1, scanner.position() - from), "这里要写一个数：表里的格、正文的件数，或者数字", "a number is expected here");
        }
        return rest(first.sum());
    }

    private Linear rest(Linear first) {
        Linear sum = product(first);
        Word sign;
        // “加上年结转” adds what was carried in
        while ((sign = scanner.take(scanner.startsWith("加上年") ? ADD.subList(0, 1) : ADD)) != null) {
            int from = scanner.position();
            Operand next = factor();
            if (next.there()) {
                throw scanner.fault(from, Math.max(1, scanner.position() - from), "这里要写一个数", "a number is expected here");
            }
            sum = sum.plus(product(next.sum()), sign.kind().equals("+") ? BigDecimal.ONE : BigDecimal.ONE.negate());
        }
        scanner.take("filler", "之和", "之差");
        return sum;
    }

    private Linear product(Linear factor) {
        if (scanner.take(TIMES) == null) {
            return factor;
        }
        String number = scanner.number();
        if (number == null) {
            throw scanner.unexpected();
        }
        return factor.times(new BigDecimal(number));
    }

    private Operand factor() {
        if (++depth > DEEPEST) {
            throw scanner.fault(Math.max(0, scanner.position() - 1), 1, "括号套得太深，最多 " + DEEPEST + " 层", "nested too deeply");
        }
        try {
            return factorWithin();
        } finally {
            depth--;
        }
    }

    private Operand factorWithin() {
        Word word = scanner.take(Starters.of(draft, nouns));
        String number = word == null ? scanner.number() : null;
        if (number != null) {
            BigDecimal value = new BigDecimal(number);
            value = scanner.take("unit", "万") ? value.movePointRight(4) : scanner.take("unit", "亿") ? value.movePointRight(8) : value;
            scanner.take("unit", "件", "条", "元", "份");
            return new Operand(Linear.of(value), null);
        }
        if (word == null) {
            throw scanner.unexpected();
        }
        if (word == Starters.BRACKET) {
            Linear inner = sum();
            if (!scanner.take("bracket", "）")) {
                throw scanner.unclosed();
            }
            return new Operand(inner, null);
        }
        return operand(word);
    }

    private Operand operand(Word word) {
        switch (word.kind()) {
            case "table":
                Word all = word.name().startsWith("上年") ? null : scanner.take(Subjects.ALL);
                return all != null ? subjects.allOf(all, draft.using("$t" + ("二三四".indexOf(word.name().charAt(1)) + 2)) + ".allCells()")
                        : subjects.line(lines.read(word.name()));
            case "filler":
                return factor();
            case "figure":
                return amount(amounts.figure(word.name()));
            case "tabled", "last":
                return amount(amounts.tabled(word.kind()));
            case "none":
                amounts.none(this::sum);
                return PRESENCE;
            case "untold":
                draft.existence.add("not Tabled( measure == " + amounts.measured() + ".measure )");
                return PRESENCE;
            case "setting":
                return new Operand(Linear.of(setting()), null);
            case "claim":
                String claim = draft.bind("claim", "Claim", word.data(0), "");
                draft.places.put(claim, claim + ".paragraph()");
                draft.quotes.put(claim, claim + ".quote()");
                return PRESENCE;
            case "fact", "fact!":
                String yes = draft.using(word.data(0));
                return new Operand(null, word.kind().equals("fact") ? new Condition.Test(yes, "!" + yes) : new Condition.Test("!" + yes, yes));
            case "number":
                return new Operand(Linear.of(new Quantity(draft.using(word.data(0)), word.data(1), word.label(), null, null,
                        word.data(2).equals("whole"))), null);
            case "nopart":
                draft.existence.add("not Section( number == " + word.data(0) + " )");
                return PRESENCE;
            case "list", "text", "published", "unitkind", "body":
                return new Operand(null, texts.condition(word));
            case "each":
                return subjects.each(word);
            default:
                return subjects.ofSubject(draft.owner(word), word);
        }
    }

    private Operand amount(String variable) {
        return variable == null ? PRESENCE : new Operand(Linear.of(draft.amounts.get(variable)), null);
    }

    /** The number that a setting of the rule holds. */
    private Quantity setting() {
        String name = settingName();
        draft.bases.add("$set");
        String call = "$set.number(\"" + name + "\")";
        return new Quantity(call, call, name.substring(name.indexOf('.') + 1), null, null, false);
    }

    String settingName() {
        String name = scanner.name();
        if (name == null) {
            throw scanner.unexpected();
        }
        draft.settings.add(name);
        return draft.ruleId + "." + name;
    }

    /** 百分之 and a number, as “#25”; or a setting of the rule; null without any. */
    String percent() {
        if (!scanner.take("percent", "百分之")) {
            return null;
        }
        String number = scanner.number();
        if (number != null) {
            return "#" + number;
        }
        if (!scanner.take("setting", "配置")) {
            throw scanner.unexpected();
        }
        draft.bases.add("$set");
        return settingName();
    }

    /** 读不出, 读得出 behind a cell; null without either. */
    Condition readable(Linear sum) {
        if (sum.terms().size() != 1 || !sum.terms().get(0).quantity().isCell()) {
            return null;
        }
        Word word = scanner.take(List.of(word("unreadable", "读不出", "这一格不是数，或者没有这一格"), word("readable", "读得出", "这一格是数")));
        if (word == null) {
            return null;
        }
        Quantity cell = sum.terms().get(0).quantity();
        String owner = cell.drl().substring(0, cell.drl().lastIndexOf('.'));
        String call = (cell.drl().contains(".number(") ? cell.drl().substring(0, cell.drl().indexOf(".number(")) : owner)
                + ".readable(\"" + cell.cell() + "\")";
        return word.kind().equals("readable") ? new Condition.Test(call, "!" + call) : new Condition.Test("!" + call, call);
    }

    Amounts amounts() {
        return amounts;
    }

    Texts texts() {
        return texts;
    }

    Lines lines() {
        return lines;
    }
}
