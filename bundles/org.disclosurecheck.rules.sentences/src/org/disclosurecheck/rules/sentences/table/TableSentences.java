package org.disclosurecheck.rules.sentences.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.rules.sentences.table.RuleTable.Row;

/**
 * The sentences of a rule once for each row of its table. Rows that differ only in 〔词语〕 share one sentence: their words become
 * a list of the rule’s settings. 单位类别, 从年度 and 到年度 limit a row where the sentence does not name them.
 *
 * @param filled the sentences to read
 * @param lists the lists of words by the names of the settings
 * @param faults what is wrong with the table
 */
public record TableSentences(List<Filled> filled, Map<String, List<String>> lists, List<TableFault> faults) {

    private static final Pattern NAME = Pattern.compile("[〔［\\[]([^〔〕［］\\[\\]\\n]{1,20})[〕］\\]]");
    private static final Pattern WHEN = Pattern.compile("(?m)(?<=^|。)\\s*(?:如果|凡是|当|凡)");
    private static final String WORDS = "词语";

    /** @param table null without a table: then the sentences stand as they are */
    public static TableSentences of(String text, RuleTable table) {
        return new Maker(text, table).make();
    }

    private static final class Maker {

        private final String text;
        private final RuleTable table;
        private final List<Filled> filled = new ArrayList<>();
        private final Map<String, List<String>> lists = new TreeMap<>();
        private final List<TableFault> faults = new ArrayList<>();
        private final Set<Integer> used = new LinkedHashSet<>();

        Maker(String text, RuleTable table) {
            this.text = text;
            this.table = table;
        }

        TableSentences make() {
            if (table == null) {
                Filled.Builder plain = new Filled.Builder();
                for (int i = 0; i < text.length(); i++) {
                    plain.add(text.charAt(i), i);
                }
                return new TableSentences(List.of(plain.build(null)), Map.of(), List.of());
            }
            columns();
            if (faults.isEmpty()) {
                table.rows().forEach(this::check);
            }
            if (faults.isEmpty() && table.rows().isEmpty()) {
                faults.add(new TableFault(table.file(), 0, -1, "表里没有一行数据", "the table has no rows"));
            }
            if (faults.isEmpty()) {
                rows();
            }
            return new TableSentences(List.copyOf(filled), lists, List.copyOf(faults));
        }

        /** The columns that the sentence names, and those that limit rows. */
        private void columns() {
            Set<String> seen = new LinkedHashSet<>();
            for (int i = 0; i < table.headers().size(); i++) {
                String header = table.headers().get(i);
                if (header.isEmpty() || !seen.add(header)) {
                    faults.add(new TableFault(table.file(), 1, i, header.isEmpty() ? "没有列名" : "列名“" + header + "”出现了两次", "no header, or one twice"));
                }
            }
            Matcher name = NAME.matcher(text);
            while (name.find()) {
                int column = table.column(name.group(1).strip());
                if (column < 0) {
                    faults.add(new TableFault(table.file(), 1, -1, "句子里写了〔" + name.group(1) + "〕，表里没有这一列；表里有："
                            + String.join("、", table.headers()), "no column “" + name.group(1) + "”"));
                } else {
                    used.add(column);
                }
            }
            if (used.isEmpty() && faults.isEmpty()) {
                faults.add(new TableFault(table.file(), 0, -1, "句子里没有用到表里的任何一列；列名写在〔〕里，如〔" + (table.headers().isEmpty() ? "期限"
                        : table.headers().get(0)) + "〕", "the sentence names no column of the table"));
            }
        }

        private void check(Row row) {
            for (int i = 0; i < table.headers().size(); i++) {
                String header = table.headers().get(i);
                boolean limits = Filled.LIMITS.contains(header);
                if (!used.contains(i) && !limits) {
                    continue;
                }
                ColumnType type = ColumnType.of(header);
                String word = type.word(row.cells().get(i));
                if (word == null) {
                    faults.add(type.fault(table, row, i));
                } else if (word.isEmpty() && !limits && !header.equals("应写作")) {
                    faults.add(new TableFault(table.file(), row.number(), i, "“" + header + "”没有填", "“" + header + "” is empty"));
                }
            }
            int from = table.column("从年度");
            int to = table.column("到年度");
            if (from >= 0 && to >= 0 && faults.isEmpty() && !word(row, from).isEmpty() && !word(row, to).isEmpty()
                    && word(row, from).compareTo(word(row, to)) > 0) {
                faults.add(new TableFault(table.file(), row.number(), to, "“到年度”早于“从年度”", "the last year is before the first"));
            }
        }

        private String word(Row row, int column) {
            String word = ColumnType.of(table.headers().get(column)).word(row.cells().get(column));
            return word == null ? "" : word;
        }

        /** Rows that differ in their words only share one sentence. */
        private void rows() {
            int words = table.column(WORDS);
            if (!used.contains(words)) {
                table.rows().forEach(row -> fill(row, null));
                return;
            }
            Map<List<String>, List<Row>> groups = new LinkedHashMap<>();
            for (Row row : table.rows()) {
                List<String> others = new ArrayList<>();
                for (int i = 0; i < table.headers().size(); i++) {
                    boolean counts = i != words && (used.contains(i) || Filled.LIMITS.contains(table.headers().get(i)));
                    others.add(counts ? word(row, i) : "");
                }
                groups.computeIfAbsent(others, key -> new ArrayList<>()).add(row);
            }
            for (List<Row> group : groups.values()) {
                String list = WORDS + (lists.isEmpty() ? "" : "" + (lists.size() + 1));
                lists.put(list, group.stream().map(row -> row.cells().get(words).strip()).distinct().toList());
                fill(group.get(0), list);
            }
        }

        private void fill(Row row, String list) {
            Filled.Builder out = new Filled.Builder();
            Matcher name = NAME.matcher(text);
            Matcher when = WHEN.matcher(text);
            Set<Integer> begins = new LinkedHashSet<>();
            while (when.find()) {
                begins.add(when.end());
            }
            int at = 0;
            while (at < text.length()) {
                if (begins.contains(at)) {
                    limits(row, out);
                }
                if (name.region(at, text.length()).lookingAt()) {
                    int column = table.column(name.group(1).strip());
                    value(row, column, list, out, isQuoted(at));
                    at = name.end();
                } else {
                    out.add(text.charAt(at), at);
                    at++;
                }
            }
            filled.add(out.build(row));
        }

        private boolean isQuoted(int at) {
            return at > 0 && "“「".indexOf(text.charAt(at - 1)) >= 0;
        }

        private void value(Row row, int column, String list, Filled.Builder out, boolean quoted) {
            String header = table.headers().get(column);
            String word = word(row, column);
            String value = header.equals(WORDS) && list != null && !quoted ? "配置 " + list
                    : ColumnType.of(header) == ColumnType.TEXT && !quoted ? "“" + plain(word) + "”" : plain(word);
            out.add(value, -1 - column);
        }

        /** No cell closes the quotes that it stands in. */
        private static String plain(String word) {
            return word.replace('”', '"').replace('」', '"').replace('\n', ' ').replace('\r', ' ');
        }

        /** 单位类别 是 …，且 年度 不早于 …，且 */
        private void limits(Row row, Filled.Builder out) {
            List<String> said = List.of(" 单位类别 是 ", " 年度 不早于 ", " 年度 不晚于 ");
            for (int i = 0; i < said.size(); i++) {
                int column = table.column(Filled.LIMITS.get(i));
                if (column >= 0 && !used.contains(column) && !word(row, column).isEmpty()) {
                    out.add(said.get(i) + word(row, column) + "，且", -1 - column);
                }
            }
        }
    }
}
