package org.disclosurecheck.rules.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.BrokenRule;
import org.disclosurecheck.rules.DormantRule;
import org.disclosurecheck.rules.DormantRule.Status;
import org.disclosurecheck.rules.Law;
import org.disclosurecheck.rules.Law.Passage;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.Rule.Variant;
import org.disclosurecheck.rules.RuleText;
import org.disclosurecheck.rules.diagnosis.RuleFault;

/** A book as a tree of maps, lists and words, and back: what a compiled book keeps beside its classes. */
public final class BookData {

    private BookData() {
    }

    /** What every start needs: rules and forms. */
    public static Map<String, Object> index(BookSource book) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("hash", book.hash());
        tree.put("standalone", String.valueOf(book.standalone()));
        tree.put("rules", book.rules().stream().map(BookData::tree).toList());
        tree.put("dormant", book.dormant().stream().map(BookData::tree).toList());
        tree.put("broken", book.broken().stream().map(BookData::tree).toList());
        tree.put("forms", book.formData());
        return tree;
    }

    /** What only people need: explanations, conditions, cases and the law. */
    public static Map<String, Object> library(BookSource book) {
        Map<String, Object> texts = new TreeMap<>();
        book.texts().forEach((id, text) -> texts.put(id, List.of(text.explanation(), text.condition(), text.cases())));
        Map<String, Object> law = new TreeMap<>();
        book.law().passages().forEach((reference, passage) -> law.put(reference,
                List.of(passage.title(), passage.text(), String.valueOf(passage.verified()), passage.dated(),
                        String.valueOf(passage.fromYear()), String.valueOf(passage.toYear()))));
        return Map.of("texts", texts, "law", law);
    }

    private static Map<String, Object> tree(Rule rule) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", rule.id());
        tree.put("family", rule.family());
        tree.put("folder", rule.folder());
        tree.put("titles", rule.titles());
        tree.put("severity", rule.severity().id());
        Map<String, Object> variants = new TreeMap<>();
        rule.variants().forEach((name, variant) -> variants.put(name,
                List.of(variant.severity().id(), variant.certainty().id())));
        tree.put("variants", variants);
        tree.put("certainty", rule.certainty().id());
        tree.put("forms", rule.forms());
        tree.put("from", String.valueOf(rule.fromYear()));
        tree.put("to", String.valueOf(rule.toYear()));
        tree.put("organisations", rule.organisations().stream().sorted().toList());
        tree.put("location", rule.location());
        tree.put("needs", rule.needs());
        tree.put("basis", rule.basis());
        tree.put("law", rule.law());
        tree.put("source", rule.source());
        tree.put("safeFix", String.valueOf(rule.safeFix()));
        tree.put("messages", rule.messages());
        tree.put("settings", rule.settings());
        return tree;
    }

    private static Map<String, Object> tree(DormantRule rule) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", rule.id());
        tree.put("family", rule.family());
        tree.put("folder", rule.folder());
        tree.put("titles", rule.titles());
        tree.put("status", rule.status().id());
        tree.put("reasons", rule.reasons());
        tree.put("severity", rule.severity().id());
        tree.put("certainty", rule.certainty().id());
        tree.put("basis", rule.basis());
        tree.put("law", rule.law());
        tree.put("source", rule.source());
        tree.put("explanation", rule.explanation());
        return tree;
    }

    private static Map<String, Object> tree(BrokenRule rule) {
        List<Object> faults = new ArrayList<>();
        for (RuleFault fault : rule.faults()) {
            faults.add(List.of(fault.file(), String.valueOf(fault.line()), String.valueOf(fault.column()), fault.kind().name(), fault.zh(), fault.en()));
        }
        return Map.of("id", rule.id(), "folder", rule.folder(), "faults", faults);
    }

    /** The rule that was left out of a tree made by {@link #index}; its mends are not kept. */
    public static BrokenRule broken(Map<String, Object> tree) {
        List<RuleFault> faults = new ArrayList<>();
        for (Object fault : (List<?>) tree.get("faults")) {
            faults.add(new RuleFault(word(fault, 0), Integer.parseInt(word(fault, 1)), Integer.parseInt(word(fault, 2)), 0, 0, Severity.ERROR,
                    RuleFault.Kind.valueOf(word(fault, 3)), word(fault, 4), word(fault, 5), List.of()));
        }
        return new BrokenRule(word(tree, "id"), word(tree, "folder"), faults);
    }

    /** The rule that is not checked of a tree made by {@link #index}. */
    @SuppressWarnings("unchecked")
    public static DormantRule dormant(Map<String, Object> tree) {
        return new DormantRule(word(tree, "id"), word(tree, "family"), word(tree, "folder"),
                (Map<String, String>) tree.get("titles"), Status.of(word(tree, "status")).orElseThrow(),
                (Map<String, String>) tree.get("reasons"), Severity.of(word(tree, "severity")),
                Certainty.of(word(tree, "certainty")), (Map<String, String>) tree.get("basis"), words(tree, "law"),
                word(tree, "source"), word(tree, "explanation"));
    }

    /** The rule of a tree made by {@link #index}. */
    @SuppressWarnings("unchecked")
    public static Rule rule(Map<String, Object> tree) {
        Map<String, Variant> variants = new TreeMap<>();
        map(tree, "variants").forEach((name, ids) -> variants.put(name,
                new Variant(Severity.of(word(ids, 0)), Certainty.of(word(ids, 1)))));
        return new Rule(word(tree, "id"), word(tree, "family"), word(tree, "folder"),
                (Map<String, String>) tree.get("titles"), Severity.of(word(tree, "severity")), variants,
                Certainty.of(word(tree, "certainty")), words(tree, "forms"), Integer.parseInt(word(tree, "from")),
                Integer.parseInt(word(tree, "to")), Set.copyOf(words(tree, "organisations")), word(tree, "location"),
                words(tree, "needs"), (Map<String, String>) tree.get("basis"), words(tree, "law"),
                word(tree, "source"), Boolean.parseBoolean(word(tree, "safeFix")),
                (Map<String, Map<String, String>>) tree.get("messages"),
                (Map<String, List<String>>) tree.get("settings"));
    }

    /** The texts of a tree made by {@link #library}, added to the given maps. */
    public static void library(Map<String, Object> tree, Map<String, RuleText> texts, Map<String, Passage> passages) {
        map(tree, "texts").forEach((id, value) -> texts.put(id, new RuleText(word(value, 0), word(value, 1),
                cases(((List<?>) value).get(2)))));
        map(tree, "law").forEach((reference, value) -> passages.put(reference,
                new Law.Passage(reference, word(value, 0), word(value, 1), Boolean.parseBoolean(word(value, 2)),
                        word(value, 3), Integer.parseInt(word(value, 4)), Integer.parseInt(word(value, 5)))));
    }

    private static Map<String, String> cases(Object tree) {
        Map<String, String> cases = new TreeMap<>();
        ((Map<?, ?>) tree).forEach((name, text) -> cases.put(name.toString(), text.toString()));
        return cases;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> tree, String key) {
        return (Map<String, Object>) tree.get(key);
    }

    private static String word(Object list, int at) {
        return ((List<?>) list).get(at).toString();
    }

    private static String word(Map<String, Object> tree, String key) {
        return tree.get(key).toString();
    }

    @SuppressWarnings("unchecked")
    private static List<String> words(Map<String, Object> tree, String key) {
        return (List<String>) tree.get(key);
    }
}
