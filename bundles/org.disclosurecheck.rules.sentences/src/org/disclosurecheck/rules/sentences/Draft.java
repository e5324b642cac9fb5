package org.disclosurecheck.rules.sentences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A rule in the making: what a sentence has bound and asked for so far. */
final class Draft {

    /**
     * A pattern with a variable.
     *
     * @param from where its objects come from; empty for a fact
     */
    record Bound(String variable, String type, String constraints, String from) {
    }

    /**
     * What the following words may be quantities of.
     *
     * @param words the names of its quantities and facts
     * @param quantity makes one of them
     */
    record Subject(String variable, List<Word> words, Function<Word, Quantity> quantity) {
    }

    final String ruleId;
    final Set<String> bases = new LinkedHashSet<>();
    final List<Bound> bound = new ArrayList<>();
    /** “not” and “exists” patterns; they stand behind all others. */
    final List<String> existence = new ArrayList<>();
    final List<Condition> conditions = new ArrayList<>();
    /** The words of the report that a variable stands for. */
    final Map<String, String> quotes = new LinkedHashMap<>();
    /** Where a variable stands in the report, as an argument of “at”. */
    final Map<String, String> places = new LinkedHashMap<>();
    /** The amount of a figure, by its variable. */
    final Map<String, Quantity> amounts = new LinkedHashMap<>();
    final Set<String> lines = new LinkedHashSet<>();
    final Set<String> settings = new LinkedHashSet<>();
    /** What was spoken of last. */
    Subject subject;
    /** Everything that was spoken of before, the latest last: its words may be used again. */
    final List<Subject> subjects = new ArrayList<>();
    /** A variable that names a row of a table. */
    String rowed;
    /** Month and day of a deadline, in Java; or null. */
    String[] deadline;
    /** A variable that has a measure. */
    String measured;
    boolean byApplicant;
    String literal;

    // the consequence
    String place;
    Quantity placeQuantity;
    String severity;
    String expected;
    String actual;
    boolean noExpected;
    boolean noActual;
    String variant;
    String quote;
    boolean mend;

    Draft(String ruleId) {
        this.ruleId = ruleId;
    }

    void subject(Subject now) {
        subjects.remove(now);
        subjects.add(now);
        subject = now;
    }

    /** The latest that has the word. */
    Subject owner(Word word) {
        for (int i = subjects.size() - 1; i >= 0; i--) {
            if (subjects.get(i).words().contains(word)) {
                return subjects.get(i);
            }
        }
        return subject;
    }

    /** The words of everything that was spoken of. */
    List<Word> subjectWords() {
        List<Word> all = new ArrayList<>();
        for (int i = subjects.size() - 1; i >= 0; i--) {
            subjects.get(i).words().stream().filter(word -> all.stream().noneMatch(other -> other.name().equals(word.name()))).forEach(all::add);
        }
        return all;
    }

    /**
     * Binds a pattern; the same pattern once.
     *
     * @return its variable
     */
    String bind(String prefix, String type, String constraints, String from) {
        for (Bound other : bound) {
            if (other.type.equals(type) && other.constraints.equals(constraints) && other.from.equals(from)) {
                return other.variable;
            }
        }
        String variable = "$" + prefix;
        for (int i = 2; isTaken(variable); i++) {
            variable = "$" + prefix + i;
        }
        bound.add(new Bound(variable, type, constraints, from));
        return variable;
    }

    private boolean isTaken(String variable) {
        return bound.stream().anyMatch(other -> other.variable.equals(variable)) || Nouns.table().bases().containsKey(variable);
    }

    /** Notes the bases that an expression speaks of. */
    String using(String expression) {
        for (String base : Nouns.table().bases().keySet()) {
            if (expression.matches("(?s).*\\" + base + "\\b.*")) {
                bases.add(base);
                if (base.equals("$form")) {
                    bases.add("$report");
                }
            }
        }
        return expression;
    }
}
