package org.disclosurecheck.rules.sentences;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.rules.sentences.Draft.Bound;

/** Writes rules in the manner of the rule folders. */
final class DrlWriter {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern WORDS = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
    private static final int INDENT = 12;

    private DrlWriter() {
    }

    /** The whole file: package, imports, rules. */
    static String file(String packageName, List<String> rules) {
        String body = String.join("\n", rules);
        String code = WORDS.matcher(body).replaceAll("\"\"");
        Set<String> imports = new TreeSet<>(Set.of("org.disclosurecheck.rules.Findings"));
        Nouns.table().classes().forEach((name, full) -> {
            if (Pattern.compile("(?<![\\w.])" + name + "\\b").matcher(code).find()) {
                imports.add(full);
            }
        });
        StringBuilder out = new StringBuilder("package " + packageName + ";\n\n");
        imports.forEach(name -> out.append("import ").append(name).append(";\n"));
        return out.append("\nglobal Findings findings;\n\n").append(body).toString();
    }

    /** One rule. */
    static String rule(String name, Draft draft) {
        StringBuilder out = new StringBuilder("rule \"" + name.replace('"', '”').replace('\\', '＼') + "\"\n    @id( " + draft.ruleId + " )\nwhen\n");
        String then = then(draft);
        draft.using(then);
        Map<String, List<String>> asked = new LinkedHashMap<>();
        List<Bound> patterns = patterns(draft);
        for (Condition condition : draft.conditions) {
            String drl = condition.drl(false);
            String last = last(drl, patterns);
            asked.computeIfAbsent(last, key -> new ArrayList<>()).add(own(drl, last));
        }
        for (Bound pattern : patterns) {
            List<String> constraints = new ArrayList<>(pattern.constraints().isEmpty() ? List.of() : List.of(pattern.constraints()));
            constraints.addAll(asked.getOrDefault(pattern.variable(), List.of()));
            String inside = constraints.isEmpty() ? "" : " " + String.join(", ", constraints) + " ";
            out.append("    ").append(pattern.variable()).append(" : ").append(pattern.type()).append("(").append(inside).append(")")
                    .append(pattern.from().isEmpty() ? "" : " from " + pattern.from()).append("\n");
        }
        draft.existence.forEach(pattern -> out.append("    ").append(pattern).append("\n"));
        return out.append("then\n").append(then).append("end\n").toString();
    }

    /** Bases that anything speaks of, then what the sentence bound. */
    private static List<Bound> patterns(Draft draft) {
        draft.conditions.forEach(condition -> draft.using(condition.drl(false)));
        draft.bound.forEach(bound -> draft.using(bound.constraints() + " " + bound.from()));
        draft.existence.forEach(draft::using);
        List<Bound> all = new ArrayList<>();
        Nouns.table().bases().forEach((variable, pattern) -> {
            if (draft.bases.contains(variable)) {
                int open = pattern.indexOf('(');
                all.add(new Bound(variable, pattern.substring(0, open), pattern.substring(open + 1, pattern.length() - 1).strip(), ""));
            }
        });
        // lists of words first, so that the texts can be asked for them
        draft.bound.stream().filter(bound -> bound.type().equals("String") && bound.from().startsWith("$set")).forEach(all::add);
        draft.bound.stream().filter(bound -> !all.contains(bound)).forEach(all::add);
        return all;
    }

    /** The pattern that is bound last of those that the condition speaks of: there everything is known. */
    private static String last(String drl, List<Bound> patterns) {
        Set<String> spoken = variables(drl);
        String last = null;
        for (Bound pattern : patterns) {
            if (spoken.contains(pattern.variable())) {
                last = pattern.variable();
            }
        }
        return last;
    }

    private static Set<String> variables(String drl) {
        Set<String> found = new LinkedHashSet<>();
        Matcher variable = VARIABLE.matcher(WORDS.matcher(drl).replaceAll("\"\""));
        while (variable.find()) {
            found.add(variable.group());
        }
        return found;
    }

    /** Within its own pattern a variable is not named. */
    private static String own(String drl, String variable) {
        StringBuilder out = new StringBuilder();
        Matcher words = WORDS.matcher(drl);
        int at = 0;
        while (words.find()) {
            out.append(unnamed(drl.substring(at, words.start()), variable)).append(words.group());
            at = words.end();
        }
        return out.append(unnamed(drl.substring(at), variable)).toString();
    }

    private static String unnamed(String code, String variable) {
        return code.replaceAll(Pattern.quote(variable) + "\\.", "").replaceAll(Pattern.quote(variable) + "\\b", "this");
    }

    private static String then(Draft draft) {
        StringBuilder out = new StringBuilder("    findings.at(" + draft.place + ")");
        if (draft.variant != null) {
            call(out, "as", "\"" + draft.variant + "\"");
        }
        String quote = quote(draft);
        if (quote != null) {
            call(out, "quote", quote);
        }
        String expected = expected(draft);
        if (expected != null) {
            call(out, "expected", expected);
        }
        String actual = draft.noActual ? null : draft.actual != null ? draft.actual
                : draft.placeQuantity != null ? draft.placeQuantity.java() : draft.deadline != null ? "$report.getPublished()" : null;
        if (actual != null) {
            call(out, "actual", actual);
        }
        named(out, draft);
        if (draft.mend && expected != null) {
            call(out, "fix", expected);
        }
        return out.append(";\n").toString();
    }

    private static String expected(Draft draft) {
        if (draft.noExpected || draft.expected != null) {
            return draft.noExpected ? null : draft.expected;
        }
        if (draft.placeQuantity != null) {
            Due due = Due.of(draft.placeQuantity, draft);
            return due == null ? null : due.argument();
        }
        return draft.deadline == null ? null : "($report.getYear() + 1) + \"年\" + " + draft.deadline[0] + " + \"月\" + " + draft.deadline[1] + " + \"日\"";
    }

    /** The words that the finding is about: those at its place before any others. */
    private static String quote(Draft draft) {
        if (draft.quote != null) {
            return draft.quote;
        }
        for (Map.Entry<String, String> place : draft.places.entrySet()) {
            if (place.getValue().equals(draft.place) && draft.quotes.containsKey(place.getKey())) {
                return draft.quotes.get(place.getKey());
            }
        }
        return draft.quotes.isEmpty() ? draft.literal == null ? null : Texts.literal(draft.literal) : draft.quotes.values().iterator().next();
    }

    /** Every number of the sentence can be named in the message; every other cell of the line is marked as related. */
    private static void named(StringBuilder out, Draft draft) {
        Map<String, Quantity> quantities = quantitiesByLabel(draft);
        Map<String, Set<String>> cells = new LinkedHashMap<>();
        quantities.forEach((label, quantity) -> {
            call(out, "with", "\"" + label + "\", " + quantity.java());
            if (quantity.isCell() && quantity.variable() != null && !quantity.equals(draft.placeQuantity)) {
                cells.computeIfAbsent(quantity.variable(), key -> new LinkedHashSet<>()).add(quantity.cell());
            }
        });
        cells.forEach((variable, keys) -> call(out, "related", variable + ", \"" + String.join("\", \"", keys) + "\""));
        draft.places.forEach((variable, place) -> {
            if (variable.startsWith("$tabled") && !place.equals(draft.place)) {
                call(out, "related", place);
            }
        });
    }

    private static Map<String, Quantity> quantitiesByLabel(Draft draft) {
        Map<String, Quantity> quantities = new LinkedHashMap<>();
        draft.conditions.forEach(condition -> collect(condition, quantities));
        return quantities;
    }

    /** The numbers that the conditions compare. */
    static Collection<Quantity> quantities(Draft draft) {
        return quantitiesByLabel(draft).values();
    }

    private static void collect(Condition condition, Map<String, Quantity> into) {
        if (condition instanceof Condition.Comparison comparison) {
            collect(comparison.left(), into);
            collect(comparison.right(), into);
        } else if (condition instanceof Condition.Share share) {
            collect(share.part(), into);
            collect(share.whole(), into);
        } else if (condition instanceof Condition.Several several) {
            several.parts().forEach(part -> collect(part, into));
        }
    }

    private static void collect(Linear sum, Map<String, Quantity> into) {
        sum.terms().forEach(term -> into.putIfAbsent(term.quantity().label(), term.quantity()));
    }

    private static void call(StringBuilder out, String method, String arguments) {
        out.append("\n").append(" ".repeat(INDENT)).append(".").append(method).append("(").append(arguments).append(")");
    }
}
