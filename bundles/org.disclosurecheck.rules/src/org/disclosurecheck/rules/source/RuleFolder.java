package org.disclosurecheck.rules.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.rules.DormantRule;
import org.disclosurecheck.rules.NeedWords;
import org.disclosurecheck.rules.Needs;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleText;

/** Reads one rule folder: rule.md, rule.drl, messages.properties and, when there is one, messages_en.properties. */
final class RuleFolder {

    static final String CONDITION = "rule.drl";
    /** Chinese sentences, in the place of the condition. */
    static final String SENTENCES = "rule.txt";
    static final String WORDS = "rule.md";
    /** Who writes no English gets Chinese in English results. */
    private static final String ENGLISH = "messages_en.properties";
    private static final Pattern NAME = Pattern.compile("([A-Z]{3}-\\d{3})(-[a-z0-9-]+)?");
    private static final Set<String> KEYS = Set.of("title", "title_en", "severity", "variants", "certainty", "forms",
            "years", "organisations", "location", "needs", "basis", "law", "source", "fix", "status", "settings");
    private static final Set<String> DORMANT_KEYS = Set.of("title", "title_en", "status", "reason", "reason_en",
            "severity", "certainty", "basis", "law", "source");

    /** A rule and its texts; or, alone, a rule that is not checked. */
    record Content(Rule rule, RuleText text, DormantRule dormant) {
        String id() {
            return dormant == null ? rule.id() : dormant.id();
        }
    }

    private final Path folder;
    private final Faults faults;
    private final RuleFiles files;
    private SaidRule said;

    RuleFolder(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
        this.files = new RuleFiles(folder, faults);
    }

    /** The rule, or null when the folder has faults. */
    Content read(String relative) throws IOException {
        int before = faults.lines().size();
        Matcher name = NAME.matcher(folder.getFileName().toString());
        if (!name.matches()) {
            faults.add(folder, "a rule folder is named by its id and words: SUM-001-what-must-hold");
            return null;
        }
        String words = files.text(WORDS);
        if (words == null) {
            return null;
        }
        try {
            FrontMatter front = FrontMatter.of(words);
            Object status = front.data().getOrDefault("status", "active");
            if (!status.equals("active")) {
                DormantRule rule = dormant(name.group(1), relative, front);
                return faults.lines().size() > before ? null : new Content(null, null, rule);
            }
            return active(name.group(1), relative, front, before);
        } catch (Yaml.Fault e) {
            faults.add(folder.resolve(WORDS), e.line(), e.getMessage());
            return null;
        }
    }

    private Content active(String id, String relative, FrontMatter front, int before) throws IOException {
        String drl = Files.isRegularFile(folder.resolve(SENTENCES)) ? said(id, front.data()) : files.text(CONDITION);
        Map<String, Map<String, String>> messages = new LinkedHashMap<>();
        messages.put("zh", files.properties("messages.properties", true));
        messages.put("en", Files.exists(folder.resolve(ENGLISH)) ? files.properties(ENGLISH, false) : new TreeMap<>());
        if (drl == null) {
            return null;
        }
        Rule rule = rule(id, relative, head(front), messages);
        return faults.lines().size() > before ? null : new Content(rule, new RuleText(front.body(), drl, files.cases()), null);
    }

    /** The table that its sentences use; null without one. */
    Path tableFile() {
        return said == null ? null : said.tableFile();
    }

    private String said(String id, Map<String, Object> data) throws IOException {
        if (Files.exists(folder.resolve(CONDITION))) {
            faults.add(folder, "规则写在“" + SENTENCES + "”或者“" + CONDITION + "”里，不能两个都有 (a rule has either of the two)");
            return null;
        }
        String text = files.text(SENTENCES);
        said = new SaidRule(folder, faults, id, family());
        return text == null ? null : said.drl(text, data);
    }

    /** A rule that is not checked has a reason, and nothing that looks as if it were checked. */
    private DormantRule dormant(String id, String relative, FrontMatter front) {
        RuleHead head = head(front);
        head.only(DORMANT_KEYS, "“{}” has no meaning for a rule that is not checked");
        String status = head.word("status");
        if (DormantRule.Status.of(status).isEmpty()) {
            head.fault("“status” must be active, withdrawn or manual, not “" + status + "”");
        }
        for (String condition : List.of(CONDITION, SENTENCES)) {
            if (Files.exists(folder.resolve(condition))) {
                faults.add(folder, "a rule that is not checked has no “" + condition + "”");
            }
        }
        return new DormantRule(id, family(), relative, head.inBoth("title"),
                DormantRule.Status.of(status).orElse(DormantRule.Status.MANUAL), head.inBoth("reason"), head.severity(),
                head.certainty(), head.basis(), head.list("law"), head.source(), front.body());
    }

    private RuleHead head(FrontMatter front) {
        return new RuleHead(front.data(), folder.resolve(WORDS), faults);
    }

    private String family() {
        Path parent = folder.getParent();
        return parent == null ? "" : parent.getFileName().toString();
    }

    private Rule rule(String id, String relative, RuleHead head, Map<String, Map<String, String>> messages) {
        head.only(KEYS, "unknown key “{}”; known are " + String.join(", ", KEYS));
        List<String> needs = head.list("needs");
        Map<String, List<String>> settings = head.settings();
        if (said != null) {
            settings.putAll(said.lists());
        }
        for (String need : needs) {
            boolean own = need.startsWith(Needs.SETTING) && settings.containsKey(need.substring(Needs.SETTING.length()));
            if (need.indexOf('/') < 0 && !own && !NeedWords.isKnown(need)) {
                head.fault("unknown need “" + need + "”");
            }
        }
        Certainty certainty = head.certainty();
        Map<String, String> years = head.map("years");
        return new Rule(id, family(), relative, head.inBoth("title"), head.severity(), head.variants(certainty), certainty,
                head.list("forms"), head.number(years.getOrDefault("from", "0")),
                head.number(years.getOrDefault("to", "" + Integer.MAX_VALUE)), Set.copyOf(head.list("organisations")),
                head.word("location"), needs, head.basis(), head.list("law"), head.source(), head.isFixSafe(), messages, settings);
    }
}
