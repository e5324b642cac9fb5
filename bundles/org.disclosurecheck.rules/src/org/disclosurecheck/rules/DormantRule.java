package org.disclosurecheck.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;

/**
 * A rule of the catalogue that the program does not check: it stands in the book with the reason, so that nobody takes
 * its silence for a pass.
 *
 * @param id id of the catalogue
 * @param family folder of its family
 * @param folder folder of the rule, relative to its book
 * @param titles title by language: “zh”, and “en” when there is one
 * @param status why it says nothing
 * @param reasons the reason by language
 * @param severity severity of what a person finds by it
 * @param certainty how certain that is
 * @param basis what it rests on, by form id; “any” for the rest
 * @param law references into the law texts
 * @param source where the rule comes from
 * @param explanation what a person looks for; Markdown
 */
public record DormantRule(String id, String family, String folder, Map<String, String> titles, Status status,
        Map<String, String> reasons, Severity severity, Certainty certainty, Map<String, String> basis,
        List<String> law, String source, String explanation) {

    /** Why a rule says nothing. */
    public enum Status {
        /** It was given up: it asks for nothing that holds, or another rule says it. */
        WITHDRAWN("withdrawn", "已撤回", "withdrawn"),
        /** It holds, but a person has to look. */
        MANUAL("manual", "人工核对", "for a person");

        private final String id;
        private final String zh;
        private final String en;

        Status(String id, String zh, String en) {
            this.id = id;
            this.zh = zh;
            this.en = en;
        }

        public String id() {
            return id;
        }

        public String label(Language language) {
            return language.choose(zh, en);
        }

        /** The status of that id, if there is one. */
        public static Optional<Status> of(String id) {
            for (Status status : values()) {
                if (status.id.equals(id)) {
                    return Optional.of(status);
                }
            }
            return Optional.empty();
        }
    }

    public String title(Language language) {
        return titles.getOrDefault(language.choose("zh", "en"), titles.get("zh"));
    }

    public String reason(Language language) {
        return reasons.getOrDefault(language.choose("zh", "en"), reasons.get("zh"));
    }
}
