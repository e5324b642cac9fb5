package org.disclosurecheck.rules.sentences;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The sentences of a rule: one or several, each ending with 。, each a rule of its own under the same id. Lines that begin with
 * # are remarks.
 */
public final class RuleSentences {

    private static final int NAME = 60;

    private RuleSentences() {
    }

    /** A sentence and where it stands. */
    record Part(int from, int to) {
    }

    /**
     * The package of rules that are said, by their family: one of its own, so that no sentence meets a rule of the built-in
     * book.
     */
    public static String packageOf(String family) {
        return "said." + (family.matches("[a-z][a-z0-9_]*") ? family : "rules");
    }

    /**
     * Expands sentences to the rule language.
     *
     * @param ruleId such as SUM-901
     * @param packageName package of the rules
     * @param text the sentences
     */
    public static Expansion expand(String ruleId, String packageName, String text) {
        List<SentenceFault> faults = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        Map<String, List<String>> severities = new TreeMap<>();
        Set<String> settings = new LinkedHashSet<>();
        String clean = withoutRemarks(text);
        Set<String> names = new LinkedHashSet<>();
        for (Part part : parts(clean)) {
            Scanner scanner = new Scanner(clean, part.from, part.to);
            try {
                Draft draft = new Parser(scanner, new Draft(ruleId)).read();
                String sentence = clean.substring(part.from, part.to).strip();
                rules.add(remark(sentence) + DrlWriter.rule(name(ruleId, sentence, names), draft));
                severities.computeIfAbsent(draft.variant == null ? "" : draft.variant, key -> new ArrayList<>()).add(draft.severity);
                settings.addAll(draft.settings);
            } catch (Scanner.Wrong e) {
                faults.add(e.fault());
            }
        }
        if (rules.isEmpty() && faults.isEmpty()) {
            faults.add(new SentenceFault(0, 0, 1, 1, "没有句子；句子以“当”开头，例如：当 表三每一列 的 本年新收 小于 0，报错 于 本年新收。",
                    "no sentence", List.of("当")));
        }
        return new Expansion(faults.isEmpty() ? DrlWriter.file(packageName, rules) : "", List.copyOf(faults), severities, List.copyOf(settings));
    }

    /** The sentence stands above what it became. */
    private static String remark(String sentence) {
        return sentence.lines().map(line -> "// " + line.strip() + "\n").collect(java.util.stream.Collectors.joining());
    }

    /** Rules of one package have different names. */
    private static String name(String ruleId, String sentence, Set<String> names) {
        String words = sentence.strip().replaceAll("\\s+", " ");
        String name = ruleId + " " + (words.length() > NAME ? words.substring(0, NAME) + "…" : words);
        String unique = name;
        for (int i = 2; !names.add(unique); i++) {
            unique = name + " " + i;
        }
        return unique;
    }

    /** Remarks become blanks, so that places stay. */
    static String withoutRemarks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean lineStart = true;
        boolean remark = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            remark = c != '\n' && (remark || lineStart && (c == '#' || c == '＃'));
            lineStart = c == '\n' || lineStart && Character.isWhitespace(c);
            out.append(remark ? ' ' : c == '\ufeff' || c == '\r' ? ' ' : c);
        }
        return out.toString();
    }

    /** Where each sentence begins and ends; what stands in quotes does not end one. */
    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        String plain = Scanner.plain(text);
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= plain.charAt(i) == '"';
            boolean newLine = i > 0 && text.charAt(i - 1) == '\n' && !text.substring(from, i).isBlank()
                    && text.substring(i).stripLeading().startsWith("当");
            if (newLine) {
                // an open quotation does not run into the next sentence
                quoted = plain.charAt(i) == '"';
                parts.add(new Part(from, i));
                from = i;
            }
            if (text.charAt(i) == '。' && !quoted) {
                parts.add(new Part(from, i + 1));
                from = i + 1;
            }
        }
        if (!text.substring(from).isBlank()) {
            parts.add(new Part(from, text.length()));
        }
        return parts;
    }
}
