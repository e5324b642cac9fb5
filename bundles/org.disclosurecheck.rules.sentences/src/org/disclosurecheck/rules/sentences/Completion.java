package org.disclosurecheck.rules.sentences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.rules.sentences.table.ColumnType;
import org.disclosurecheck.rules.sentences.table.RuleTable;
import org.disclosurecheck.rules.sentences.table.TableSentences;

/** What can follow in a sentence. */
public final class Completion {

    /**
     * A word that can follow.
     *
     * @param label how it is shown
     * @param insert the text to insert
     * @param offset where the insertion begins: before the part of the word that stands there already
     * @param length how much of the text it replaces
     * @param doc what the word means
     */
    public record Proposal(String label, String insert, int offset, int length, String doc) {
    }

    private static final Map<ColumnType, String> SAMPLES = Map.of(ColumnType.DATE, "1月31日", ColumnType.YEAR, "2024", ColumnType.NUMBER, "1",
            ColumnType.KIND, "乡镇", ColumnType.TEXT, "词");

    private Completion() {
    }

    /** What can stand at an offset of the text, best first. Words of which a part stands there come before others. */
    public static List<Proposal> at(String text, int offset) {
        String clean = RuleSentences.withoutRemarks(text.substring(0, offset));
        RuleSentences.Part part = new RuleSentences.Part(clean.length(), clean.length());
        for (RuleSentences.Part each : RuleSentences.parts(clean)) {
            part = each;
        }
        if (part.to() < clean.length() || clean.substring(part.from()).strip().endsWith("。")) {
            part = new RuleSentences.Part(clean.length(), clean.length());
        }
        Scanner scanner = new Scanner(clean, part.from(), clean.length());
        try {
            new Parser(scanner, new Draft("XXX-000")).read();
        } catch (Scanner.Wrong e) {
            // what could have stood where is what is asked for
        }
        Map<String, Proposal> found = new LinkedHashMap<>();
        List<Proposal> whole = new ArrayList<>();
        String plain = Scanner.plain(clean);
        scanner.expected().forEach((at, words) -> {
            String begun = plain.substring(at);
            for (Word word : words) {
                boolean next = begun.isBlank();
                if (next) {
                    whole.add(proposal(word, clean.length(), 0));
                } else if (word.name().length() > begun.length() && Scanner.plain(word.name()).startsWith(begun)) {
                    Proposal proposal = proposal(word, at, clean.length() - at);
                    found.putIfAbsent(proposal.label(), proposal);
                }
            }
        });
        whole.forEach(proposal -> found.putIfAbsent(proposal.label(), proposal));
        return List.copyOf(found.values());
    }

    /**
     * The same in sentences that a table fills in.
     *
     * @param headers of the table: they can stand in the place of values, as 〔期限〕
     */
    public static List<Proposal> at(String text, int offset, List<String> headers) {
        if (headers.isEmpty()) {
            return at(text, offset);
        }
        List<String> sample = headers.stream().map(header -> SAMPLES.get(ColumnType.of(header))).toList();
        String before = RuleSentences.withoutRemarks(text.substring(0, offset));
        TableSentences filled = TableSentences.of(before, RuleTable.of("", List.of(headers, sample)));
        // where no column is named yet, the sentences stand as they are
        String plain = filled.filled().isEmpty() ? before : filled.filled().get(0).text();
        List<Proposal> found = new ArrayList<>();
        for (Proposal proposal : at(plain, plain.length())) {
            found.add(new Proposal(proposal.label(), proposal.insert(), offset - proposal.length(), proposal.length(), proposal.doc()));
        }
        headers.stream().filter(header -> !header.isEmpty() && !header.equals("说明"))
                .forEach(header -> found.add(new Proposal("〔" + header + "〕", "〔" + header + "〕", offset, 0, "每行填“" + header + "”一列的值")));
        return List.copyOf(found);
    }

    private static Proposal proposal(Word word, int offset, int length) {
        boolean begun = length > 0;
        String label = begun ? word.name() : word.label();
        return new Proposal(label, word.kind().equals("hint") && label.startsWith("“") ? "“”" : label, offset, length, word.doc());
    }
}
