package org.disclosurecheck.rules.sentences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads one sentence: 当 … ，且 … ，报错 于 …. “或” joins what stands right beside it and binds more closely than “且”.
 */
final class Parser {

    private static final List<Word> AND = words("and", "再加一个条件", "且", "并且", "而且", "同时");
    private static final List<Word> UNLESS = words("unless", "这种情形除外", "除非", "但不包括");
    private static final List<Word> OR = words("or", "两者有一个就算", "或者", "或");
    private static final List<Word> WHEN = words("when", "后面写什么时候有问题", "当", "如果", "凡是", "凡");
    private static final List<Word> SAY = List.of(new Word("报错", "报错", "error", List.of(), "级别是错误"),
            new Word("警告", "警告", "warning", List.of(), "级别是警告"), new Word("提示", "提示", "info", List.of(), "级别是提示"));

    private final Scanner scanner;
    private final Draft draft;
    private final Operands operands;
    private Linear left;

    Parser(Scanner scanner, Draft draft) {
        this.scanner = scanner;
        this.draft = draft;
        operands = new Operands(scanner, draft);
    }

    private static List<Word> words(String kind, String doc, String... names) {
        return Stream.of(names).map(name -> new Word(name, names[0], kind, List.of(), doc)).toList();
    }

    /** Reads the whole sentence, or throws the fault at the place where it stops making sense. */
    Draft read() {
        if (scanner.take(WHEN) == null) {
            throw scanner.unexpected();
        }
        scanner.take(comma());
        condition(false);
        while (true) {
            scanner.take(comma());
            Word word = scanner.take(Stream.of(AND, UNLESS, SAY, words("then", "", "则", "就")).flatMap(List::stream).toList());
            if (word == null) {
                throw scanner.unexpected();
            }
            if (word.kind().equals("then")) {
                word = scanner.take(SAY);
                if (word == null) {
                    throw scanner.unexpected();
                }
            }
            if (SAY.contains(word)) {
                draft.severity = word.kind();
                break;
            }
            scanner.take(comma());
            condition(word.kind().equals("unless"));
        }
        new Places(scanner, draft, operands).read();
        scanner.take(words("end", "句子到此为止", "。"));
        if (!scanner.atEnd()) {
            throw scanner.unexpected();
        }
        return draft;
    }

    static List<Word> comma() {
        return words("comma", "", "，", ",");
    }

    private void condition(boolean deny) {
        List<Condition> parts = new ArrayList<>();
        int existence = draft.existence.size();
        int from = scanner.position();
        add(parts, simple());
        int bound = draft.bound.size();
        while (scanner.take(OR) != null) {
            int second = scanner.position();
            add(parts, simple());
            if (draft.bound.size() > bound) {
                throw scanner.fault(second, Math.max(1, scanner.position() - second),
                        "“或”的两边要说同一行、同一列、同一段；说的是两样东西，请写成两句",
                        "both sides of “或” must speak of the same line or paragraph; write two sentences");
            }
        }
        boolean mixed = draft.existence.size() > existence && (deny || !parts.isEmpty());
        if (mixed || deny && parts.isEmpty()) {
            throw scanner.fault(from, Math.max(1, scanner.position() - from), "“有没有”这样的条件不能用“或”“除非”，请写成两句",
                    "whether something is there cannot be joined by “或” or “除非”; write two sentences");
        }
        if (!parts.isEmpty()) {
            Condition whole = parts.size() == 1 ? parts.get(0) : new Condition.Several(List.copyOf(parts), false);
            draft.conditions.add(deny ? whole.denied() : whole);
        }
    }

    private static void add(List<Condition> parts, Condition condition) {
        if (condition != null) {
            parts.add(condition);
        }
    }

    /** One comparison or fact; null where the sentence only says that something is there. */
    private Condition simple() {
        if (left != null) {
            Word operator = scanner.take(Operator.all());
            if (operator != null) {
                return compared(left, Operator.valueOf(operator.data(0)));
            }
        }
        Operands.Operand operand = operands.read();
        if (operand.there()) {
            left = null;
            return operand.condition();
        }
        left = operand.sum();
        Condition readable = operands.readable(left);
        if (readable != null) {
            return readable;
        }
        Word operator = scanner.take(Operator.all());
        if (operator == null) {
            throw scanner.unexpected();
        }
        return compared(left, Operator.valueOf(operator.data(0)));
    }

    private Condition compared(Linear first, Operator operator) {
        int from = scanner.position();
        Linear second = operands.sum();
        String setting = operands.percent();
        if (first.isConstant() && second.isConstant()) {
            throw scanner.fault(from, Math.max(1, scanner.position() - from), "两边都是数，比不出什么", "both sides are plain numbers");
        }
        if (setting != null && !setting.startsWith("#")) {
            if (operator != Operator.MORE && operator != Operator.AT_MOST) {
                throw scanner.fault(from, Math.max(1, scanner.position() - from), "“百分之”前面只能写“大于”或者“不超过”",
                        "a percentage follows “大于” or “不超过”");
            }
            return new Condition.Share(first, setting, second, operator == Operator.MORE);
        }
        return new Condition.Comparison(first, operator,
                setting == null ? second : second.times(new BigDecimal(setting.substring(1)).movePointLeft(2)));
    }
}
