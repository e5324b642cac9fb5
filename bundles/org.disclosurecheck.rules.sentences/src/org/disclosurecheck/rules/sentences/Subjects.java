package org.disclosurecheck.rules.sentences;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.rules.sentences.Draft.Subject;
import org.disclosurecheck.rules.sentences.Operands.Operand;

/** Reads what is said of a subject: a line of a table, its cells, each thing that is found in the text. */
final class Subjects {

    /** Of every cell, or of one at least. */
    static final List<Word> ALL = List.of(new Word("各格", "各格", "all", List.of(), "每一格都是这样"),
            new Word("有一格", "有一格", "any", List.of(), "至少有一格是这样"));

    private final Scanner scanner;
    private final Draft draft;
    private final Nouns nouns;
    private final Texts texts;

    Subjects(Scanner scanner, Draft draft, Nouns nouns, Texts texts) {
        this.scanner = scanner;
        this.draft = draft;
        this.nouns = nouns;
        this.texts = texts;
    }

    /** A line of a table; what follows is one of its cells, or all of them. */
    Operand line(Lines.Line line) {
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
        return ofSubject(line.subject(), word);
    }

    /** 各格 等于 0, 有一格 不等于 0. */
    Operand allOf(Word all, String cells) {
        Word operator = scanner.take(Operator.all());
        String number = operator == null ? null : scanner.number();
        if (number == null) {
            throw scanner.unexpected();
        }
        Operator asked = Operator.valueOf(operator.data(0));
        boolean every = all.kind().equals("all");
        draft.existence.add((every ? "not" : "exists") + " Cell( amount " + (every ? asked.denied() : asked).sign() + " " + number + " ) from " + cells);
        return Operands.PRESENCE;
    }

    /** What a word says of a subject. */
    Operand ofSubject(Subject subject, Word word) {
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
                return Operands.PRESENCE;
            case "text":
                Quantity text = new Quantity(drl, java, word.label(), subject.variable(), null, false);
                return new Operand(null, texts.condition(text));
            default:
                return new Operand(Linear.of(new Quantity(drl, java, word.label(), null, null, word.data(0).equals("whole"))), null);
        }
    }

    /** Each of the things that the text is searched for, and what is said of it. */
    Operand each(Word word) {
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
            return Operands.PRESENCE;
        }
        return ofSubject(draft.subject, attribute);
    }
}
