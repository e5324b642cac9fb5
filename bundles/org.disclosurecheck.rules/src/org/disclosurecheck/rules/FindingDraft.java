package org.disclosurecheck.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.ApplicantColumn;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellLine;

/** A finding in the making: what a consequence said, before it is put in words. */
final class FindingDraft implements Findings.Draft {

    final String ruleId;
    final String location;
    final Source source;
    final Map<String, String> values = new HashMap<>();
    final List<String> related = new ArrayList<>();
    String variant;
    boolean fixed;
    String replaced;
    String replacement;

    FindingDraft(String ruleId, String location, Source source) {
        this.ruleId = ruleId;
        this.location = location;
        this.source = source == null ? Source.NOWHERE : source;
    }

    @Override
    public Findings.Draft expected(Object value) {
        difference(value, values.get("actual"));
        return with("expected", value);
    }

    @Override
    public Findings.Draft actual(Object value) {
        difference(value, values.get("expected"));
        return with("actual", value);
    }

    private void difference(Object one, String other) {
        if (one instanceof BigDecimal number && other != null && CellNumber.is(other)) {
            values.put("difference", Sentence.word(number.subtract(new BigDecimal(other)).abs()));
        }
    }

    @Override
    public Findings.Draft with(String name, Object value) {
        values.put(name, Sentence.word(value));
        return this;
    }

    @Override
    public Findings.Draft quote(String words) {
        return with("quote", words);
    }

    @Override
    public Findings.Draft as(String name) {
        variant = name;
        return this;
    }

    @Override
    public Findings.Draft related(CellLine line, String... keys) {
        boolean byRow = line instanceof ApplicantColumn;
        List<? extends Cell> cells = line.line();
        // the cells of a line are all different: only those named before can be among them
        int before = related.size();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            String key = byRow ? cell.getRowKey() : cell.getColumnKey();
            for (String wanted : keys) {
                // most keys begin with another letter
                if (key.charAt(0) == wanted.charAt(0) && key.startsWith(wanted) && (key.length() == wanted.length() || key.charAt(wanted.length()) == '.')) {
                    related(cell.getAddress(), before);
                    break;
                }
            }
        }
        return this;
    }

    @Override
    public Findings.Draft related(Cell cell) {
        if (cell != null) {
            related(cell.getAddress(), related.size());
        }
        return this;
    }

    private void related(String address, int before) {
        for (int i = 0; i < before; i++) {
            if (related.get(i).equals(address)) {
                return;
            }
        }
        if (!address.equals(location)) {
            related.add(address);
        }
    }

    @Override
    public Findings.Draft related(List<Cell> cells) {
        cells.forEach(this::related);
        return this;
    }

    @Override
    public Findings.Draft fix(Object value) {
        return fix(values.get("actual"), Sentence.word(value));
    }

    @Override
    public Findings.Draft fix(String old, String with) {
        fixed = true;
        replaced = old;
        replacement = with;
        with("replaced", old == null ? "" : old);
        return with("replacement", with);
    }

    /** Tells numbers from words in values that were put in words already. */
    private static final class CellNumber {
        static boolean is(String word) {
            int from = word.startsWith("-") ? 1 : 0;
            int stop = word.indexOf('.');
            return stop < 0 ? digits(word, from, word.length())
                    : digits(word, from, stop) && digits(word, stop + 1, word.length());
        }

        private static boolean digits(String word, int from, int to) {
            for (int i = from; i < to; i++) {
                if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                    return false;
                }
            }
            return from < to;
        }
    }
}
