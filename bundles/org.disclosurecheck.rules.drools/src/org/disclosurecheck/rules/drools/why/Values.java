package org.disclosurecheck.rules.drools.why;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.rules.why.Why.Value;

/** The values behind the words of a condition. */
final class Values {

    private final Map<String, String> imports;
    private final FactWords words;

    Values(Map<String, String> imports, FactWords words) {
        this.imports = imports;
        this.words = words;
    }

    /** What the tests speak of, each once; what cannot be read is left out. */
    List<Value> of(List<String> tests, Object fact, Map<String, Object> variables) {
        Reading reading = new Reading(fact, variables, imports, Values.class.getClassLoader());
        List<Value> values = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String test : tests) {
            for (String operand : Operands.in(test)) {
                if (!isConstant(operand) && seen.add(operand)) {
                    try {
                        String value = words.value(reading.read(operand));
                        values.add(new Value(operand, words.name(reading.last()), value));
                    } catch (Reading.Unreadable e) {
                        // part of something greater that only the rule itself can work out
                    }
                }
            }
        }
        return values;
    }

    /** A name of a class, or of one of its constants: it says itself. */
    private boolean isConstant(String operand) {
        int dot = operand.indexOf('.');
        String head = dot < 0 ? operand : operand.substring(0, dot);
        return imports.containsKey(head) && operand.indexOf('(') < 0;
    }
}
