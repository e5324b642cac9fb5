package org.disclosurecheck.rules.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads the figures of the prose and the cells that measure the same. */
final class Amounts {

    private final Scanner scanner;
    private final Draft draft;
    private final Nouns nouns = Nouns.table();

    Amounts(Scanner scanner, Draft draft) {
        this.scanner = scanner;
        this.draft = draft;
    }

    /** A figure of the prose; null where the sentence only says that it is there. */
    String figure(String how) {
        Word measure = measure(false);
        String constraints = measure.data(0) + ", comparable"
                + (how.equals("正文用数字写的") ? ", !inWords" : how.equals("正文说没有") ? ", inWords" : "");
        String variable = draft.bind("said", "Figure", constraints, "");
        draft.places.put(variable, variable + ".paragraph()");
        draft.quotes.put(variable, variable + ".quote()");
        draft.amounts.put(variable, new Quantity(variable + ".amount", variable + ".amount()", how + measure.label(), null, null, false));
        draft.measured = variable;
        draft.byApplicant = measure.data(0).contains("RECEIVED_FROM");
        if (how.equals("正文说没有") || scanner.take("there", "一件也算")) {
            return null;
        }
        return variable;
    }

    /** A cell by what it measures; of this year or the last. */
    String tabled(String kind) {
        Word measure = measure(true);
        boolean same = measure.kind().equals("same");
        String constraints = same ? same() : measure.data(0);
        String variable = draft.bind(kind.equals("last") ? "last" : "tabled", kind.equals("last") ? "LastTabled" : "Tabled", constraints, "");
        if (kind.equals("tabled")) {
            draft.places.put(variable, variable + ".cell()");
        }
        draft.amounts.put(variable, new Quantity(variable + ".amount", variable + ".amount()",
                (kind.equals("last") ? "上年表里的" : "表里的") + measure.label(), null, null, false));
        return variable;
    }

    private String same() {
        return "measure == " + measured() + ".measure" + (draft.byApplicant ? ", applicant == " + measured() + ".applicant" : "");
    }

    /** What was spoken of last that has a measure. */
    String measured() {
        if (draft.measured == null) {
            throw scanner.fault(scanner.position() - 1, 1, "“同一项”前面要先写正文的哪个件数，如“正文写的上年结转”",
                    "“同一项” needs a figure of the prose before it");
        }
        return draft.measured;
    }

    private Word measure(boolean withSame) {
        List<Word> all = new ArrayList<>(nouns.of("measure"));
        if (withSame) {
            all.add(Word.of("same", "同一项", "前面正文那个件数在表里的数"));
        }
        Word measure = scanner.take(all);
        if (measure == null) {
            throw scanner.unexpected();
        }
        return measure;
    }

    /** 没有一项表里的… 等于 … */
    void none(Supplier<Linear> sum) {
        Word measure = measure(true);
        String constraints = measure.kind().equals("same") ? same() : measure.data(0);
        Word operator = scanner.take(Operator.all());
        if (operator == null) {
            throw scanner.unexpected();
        }
        draft.existence.add("not Tabled( " + constraints + ", amount " + Operator.valueOf(operator.data(0)).sign() + " " + sum.get().drl() + " )");
    }
}
