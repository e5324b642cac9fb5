package org.disclosurecheck.rules.impact;

import java.util.Set;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;

/**
 * A finding that is not the same under both books.
 *
 * @param report the report’s path
 * @param kind what became of it
 * @param before the finding of the old book; null when it is new
 * @param after the finding of the new book; null when it is gone
 * @param aspects what of it changed; empty when it is new or gone
 */
public record Difference(String report, Kind kind, Finding before, Finding after, Set<Aspect> aspects) {

    /** What became of a finding. */
    public enum Kind {
        NEW("新报", "new"), GONE("不再报", "gone"), CHANGED("报法不同", "changed"), MOVED("换了位置", "moved");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** The word of the contract. */
        public String id() {
            return en;
        }

        public String label(Language language) {
            return language.choose(zh, en);
        }
    }

    /** What may change of a finding. */
    public enum Aspect {
        SEVERITY("严重程度", "severity"), MESSAGE("语句", "message"), VALUES("数值", "values"), BASIS("依据", "basis"), PLACE("位置", "place"),
        RELATED("有关的单元格", "related");

        private final String zh;
        private final String en;

        Aspect(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** The word of the contract. */
        public String id() {
            return en;
        }

        public String label(Language language) {
            return language.choose(zh, en);
        }
    }

    /** The finding, as the new book has it where it has it. */
    public Finding finding() {
        return after == null ? before : after;
    }
}
