package org.disclosurecheck.rules.sentences;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.disclosurecheck.rules.sentences.table.Filled;
import org.disclosurecheck.rules.sentences.table.RuleTable;
import org.disclosurecheck.rules.sentences.table.TableFault;

/** Gathers what the sentences of a rule become, row by row; faults are told of the sentence as it was written, or of the cell. */
final class Expander {

    private static final int NAME = 60;

    private final String ruleId;
    private final String written;
    private final RuleTable table;
    private final List<String> rules = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<SentenceFault> faults = new LinkedHashSet<>();
    private final Set<TableFault> tableFaults = new LinkedHashSet<>();
    private final Map<String, List<String>> severities = new TreeMap<>();
    private final Set<String> settings = new LinkedHashSet<>();
    private final Reads reads = new Reads();

    Expander(String ruleId, String written, RuleTable table, List<TableFault> known) {
        this.ruleId = ruleId;
        this.written = written;
        this.table = table;
        tableFaults.addAll(known);
    }

    void read(Filled filled) {
        String text = filled.text();
        for (RuleSentences.Part part : RuleSentences.parts(text)) {
            Scanner scanner = new Scanner(text, part.from(), part.to());
            try {
                Draft draft = new Parser(scanner, new Draft(ruleId)).read();
                String sentence = text.substring(part.from(), part.to()).strip();
                String row = filled.row() == null ? "" : "（第" + filled.row().number() + "行）";
                String rule = DrlWriter.rule(name(row + sentence), draft);
                rules.add(remark(sentence) + rule);
                reads.add(draft, rule);
                severities.computeIfAbsent(draft.variant == null ? "" : draft.variant, key -> new ArrayList<>()).add(draft.severity);
                settings.addAll(draft.settings);
            } catch (Scanner.Wrong e) {
                fault(e.fault(), filled);
            }
        }
    }

    private void fault(SentenceFault fault, Filled filled) {
        int column = filled.column(fault.offset());
        if (column >= 0) {
            tableFaults.add(new TableFault(table.file(), filled.row().number(), column, fault.zh(), fault.en()));
            return;
        }
        int offset = filled.written(fault.offset());
        int line = (int) written.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        faults.add(new SentenceFault(offset, fault.length(), line, offset - written.lastIndexOf('\n', offset - 1), fault.zh(), fault.en(),
                fault.expected()));
    }

    Expansion expansion(String packageName, Map<String, List<String>> lists) {
        if (rules.isEmpty() && faults.isEmpty() && tableFaults.isEmpty()) {
            faults.add(new SentenceFault(0, 0, 1, 1, "没有句子；句子以“当”开头，例如：当 表三每一列 的 本年新收 小于 0，报错 于 本年新收。",
                    "no sentence", List.of("当")));
        }
        boolean holds = faults.isEmpty() && tableFaults.isEmpty();
        return new Expansion(holds ? DrlWriter.file(packageName, rules) : "", List.copyOf(faults), severities,
                settings.stream().filter(name -> !lists.containsKey(name)).toList(), lists, List.copyOf(tableFaults),
                reads.location(), reads.needs());
    }

    /** The sentence stands above what it became. */
    private static String remark(String sentence) {
        return sentence.lines().map(line -> "// " + line.strip() + "\n").collect(Collectors.joining());
    }

    /** Rules of one package have different names. */
    private String name(String sentence) {
        String words = sentence.replaceAll("\\s+", " ");
        String name = ruleId + " " + (words.length() > NAME ? words.substring(0, NAME) + "…" : words);
        String unique = name;
        for (int i = 2; !names.add(unique); i++) {
            unique = name + " " + i;
        }
        return unique;
    }
}
