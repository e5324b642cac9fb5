package org.disclosurecheck.workspace;

import org.disclosurecheck.findings.Language;

/**
 * What the inspector decided on a finding 处理: it stays in every list and in every count, and with it why it is left alone.
 *
 * @param fingerprint the finding, which has the same one after every check
 * @param decision what was decided
 * @param reason why, in the inspector’s words
 * @param rule the rule that found it, for those who read the file
 * @param message what the finding said then
 */
public record Handling(String fingerprint, Decision decision, String reason, String rule, String message) {

    /** What can be decided. */
    public enum Decision {
        /** The report is right, and the finding is not. */
        UNTRUE("不属实", "not true"),
        /** The unit explained it; nothing is to be changed. */
        EXPLAINED("已说明", "explained");

        private final String zh;
        private final String en;

        Decision(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String label(Language language) {
            return language.choose(zh, en);
        }
    }

    /** “不属实：…” on one line. */
    public String text(Language language) {
        return decision.label(language) + language.choose("：", ": ") + reason.strip().replaceAll("\\s+", " ");
    }
}
