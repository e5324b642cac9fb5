package org.disclosurecheck.rules.sentences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.rules.sentences.Draft.Subject;

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

    private static final Operand PRESENCE = new Operand(null, null);
    private static final List<Word> STARTERS = List.of(word("table", "表二", "表二的行和列"), word("table", "表三", "表三的行和列"),
            word("table", "表四", "表四的组和列"), word("table", "上年表二", "上年报告的表二"), word("table", "上年表三", "上年报告的表三"),
            word("figure", "正文写的", "正文里写的件数"), word("figure", "正文用数字写的", "正文里用数字写的件数，不算“没有”“未收到”"),
            word("figure", "正文说没有", "正文说“没有”“未收到”"), word("tabled", "表里的", "表格里同一件事的数"),
            word("last", "上年表里的", "上年报告表格里的数"), word("none", "没有一项表里的", "表格里哪一项都不是"),
            word("untold", "表里没有同一项", "表格里没有这件事"), word("setting", "配置", "本地配置或者 rule.md 里 settings 的数"),
            word("published", "公布日期", "报告的公布日期"), word("unitkind", "单位类别", "报告单位的类别"), word("body", "正文", "导语和各部分的文字"),
            word("filler", "报告有", "报告里有这样的地方"), word("filler", "有", ""));
    /** Deeper nesting than any sentence needs. */
    private static final int DEEPEST = 20;
    private static final Word BRACKET = word("bracket", "（", "先算括号里的");
    private static final List<Word> ALL = List.of(word("all", "各格", "每一格都是这样"), word("any", "有一格", "至少有一格是这样"));
    private static final List<Word> ADD = List.of(word("+", "加", "加上后面的数"), alias("+", "加上", "加"), alias("+", "+", "加"),
            word("-", "减", "减去后面的数"), alias("-", "减去", "减"), alias("-", "-", "减"));
    private static final List<Word> TIMES = List.of(word("*", "乘", "乘以一个数"), alias("*", "乘以", "乘"), alias("*", "*", "乘"));
    private static final List<Word> PARTS = Stream.of("一", "二", "三", "四", "五", "六")
            .map(han -> new Word("没有第" + han + "部分", "没有第" + han + "部分", "nopart", List.of("" + ("一二三四五六".indexOf(han) + 1)), "报告缺这一部分"))
            .toList();

    private int depth;
    private final Scanner scanner;
    private final Draft draft;
    private final Nouns nouns = Nouns.table();
    private final Lines lines;
    private final Texts texts;
    private final Amounts amounts;

    Operands(Scanner scanner, Draft draft) {
        this.scanner = scanner;
        this.draft = draft;
        lines = new Lines(scanner, draft);
        texts = new Texts(scanner, draft, this);
        amounts = new Amounts(scanner, draft);
    }

    private static Word word(String kind, String name, String doc) {
        return new Word(name, name, kind, List.of(), doc);
    }

    private static Word alias(String kind, String name, String label) {
        return new Word(name, label, kind, List.of(), "");
    }

    private Collection<Word> starters() {
        List<Word> all = new ArrayList<>(draft.subjectWords());
        all.addAll(STARTERS);
        all.add(BRACKET);
        all.addAll(PARTS);
        for (String kind : List.of("fact", "list", "number", "text", "each")) {
            all.addAll(nouns.of(kind));
        }
        nouns.of("claim").forEach(claim -> all.add(new Word("正文说" + claim.name(), "正文说" + claim.label(), "claim", claim.data(), claim.doc())));
        return all;
    }

    /** A condition that is complete, or the sum on the left of a comparison. */
    Operand read() {
        Operand first = factor(true);
        return first.there() ? first : new Operand(rest(first.sum()), null);
    }

    /** A sum where nothing else may stand. */
    Linear sum() {
        int from = scanner.position();
        Operand first = factor(false);
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
            Operand next = factor(false);
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

    private Operand factor(boolean first) {
        if (++depth > DEEPEST) {
            throw scanner.fault(Math.max(0, scanner.position() - 1), 1, "括号套得太深，最多 " + DEEPEST + " 层", "nested too deeply");
        }
        try {
            return factorWithin(first);
        } finally {
            depth--;
        }
    }

    private Operand factorWithin(boolean first) {
        Word word = scanner.take(starters());
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
        if (word == BRACKET) {
            Linear inner = sum();
            if (!scanner.take("bracket", "）")) {
                throw scanner.unexpected();
            }
            return new Operand(inner, null);
        }
        return operand(word, first);
    }

    private Operand operand(Word word, boolean first) {
        switch (word.kind()) {
            case "table":
                Word all = word.name().startsWith("上年") ? null : scanner.take(ALL);
                return all != null ? allOf(all, draft.using("$t" + ("二三四".indexOf(word.name().charAt(1)) + 2)) + ".allCells()") : line(lines.read(word.name()));
            case "filler":
                return factor(first);
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
                return new Operand(Linear.of(new Quantity(draft.using(word.data(0)), word.data(1), word.label(), null, null, word.data(2).equals("whole"))), null);
            case "nopart":
                draft.existence.add("not Section( number == " + word.data(0) + " )");
                return PRESENCE;
            case "list", "text", "published", "unitkind", "body":
                return new Operand(null, texts.condition(word));
            case "each":
                return each(word);
            default:
                return ofSubject(draft.owner(word), word, first);
        }
    }

    /** A line of a table; what follows is one of its cells, or all of them. */
    private Operand line(Lines.Line line) {
        draft.subject(line.subject());
        if (line.quantity() != null) {
            return new Operand(Linear.of(line.quantity()), null);
        }
        List<Word> words = new ArrayList<>(line.subject().words());
        words.addAll(ALL);
        Word word = scanner.take(words);
        if (word != null && ALL.contains(word)) {
            return allOf(word, line.subject().variable() + ".cells");
        }
        if (word == null) {
            throw scanner.unexpected();
        }
        return ofSubject(line.subject(), word, true);
    }

    /** 各格 等于 0, 有一格 不等于 0. */
    private Operand allOf(Word all, String cells) {
        Word operator = scanner.take(Operator.all());
        String number = operator == null ? null : scanner.number();
        if (number == null) {
            throw scanner.unexpected();
        }
        Operator asked = Operator.valueOf(operator.data(0));
        boolean every = all.kind().equals("all");
        draft.existence.add((every ? "not" : "exists") + " Cell( amount " + (every ? asked.denied() : asked).sign() + " " + number + " ) from " + cells);
        return PRESENCE;
    }

    private Operand ofSubject(Subject subject, Word word, boolean first) {
        if (!word.kind().startsWith("attr:")) {
            return new Operand(Linear.of(subject.quantity().apply(word)), null);
        }
        String drl = word.data(1).replace("$.", subject.variable() + ".").replaceAll("\\$(?![\\w.])", "\\" + subject.variable());
        String java = word.data(2).replace("$.", subject.variable() + ".").replaceAll("\\$(?![\\w.])", "\\" + subject.variable());
        switch (word.data(0)) {
            case "fact":
                String no = drl.contains("==") ? drl.replace("==", "!=") : "!" + drl;
                return new Operand(null, word.kind().endsWith("!") ? new Condition.Test(no, drl) : new Condition.Test(drl, no));
            case "cell":
                String cell = draft.bind("cell", "Cell", "", drl);
                draft.places.put(cell, cell);
                draft.subject(new Subject(cell, nouns.of("attr:格"), null));
                scanner.take("filler", "在", "出现");
                return PRESENCE;
            case "text":
                Quantity text = new Quantity(drl, java, word.label(), subject.variable(), null, false);
                return new Operand(null, texts.condition(text));
            default:
                return new Operand(Linear.of(new Quantity(drl, java, word.label(), null, null, word.data(0).equals("whole"))), null);
        }
    }

    private Operand each(Word word) {
        draft.using(word.data(0) + " " + word.data(3) + " " + word.data(4));
        String pattern = word.data(2);
        int open = pattern.indexOf('(');
        String type = pattern.substring(0, open);
        String variable = draft.bind(word.data(1), type, pattern.substring(open + 1, pattern.length() - 1).strip(), word.data(3));
        draft.places.put(variable, word.data(4).replace("$" + word.data(1), variable));
        if (!word.data(5).isEmpty()) {
            draft.quotes.put(variable, word.data(5).replace("$" + word.data(1), variable));
        }
        if (type.equals("Contradiction")) {
            draft.measured = variable;
        }
        if (type.equals("Reason") || type.equals("LegalWords.Published")) {
            draft.rowed = variable;
        }
        draft.subject(new Subject(variable, nouns.attributes(word), null));
        Word attribute = scanner.take(draft.subject.words());
        if (attribute == null) {
            scanner.take("filler", "出现", "在");
            return PRESENCE;
        }
        return ofSubject(draft.subject, attribute, true);
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
