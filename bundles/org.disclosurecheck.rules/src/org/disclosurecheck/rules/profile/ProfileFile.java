package org.disclosurecheck.rules.profile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a profile. Everything that is wrong with it is told with file, line and mend; nothing is half-applied. */
public final class ProfileFile {

    private static final List<String> KEYS = List.of("name", "severity", "off", "settings", "deadlines", "organisations",
            "score");
    static final String DATE = "(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";

    private final String file;
    private final RuleBook book;
    private final Language language;
    private final List<String> faults = new ArrayList<>();

    private ProfileFile(String file, RuleBook book, Language language) {
        this.file = file;
        this.book = book;
        this.language = language;
    }

    /** A profile that cannot be used. */
    public static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient List<String> faults;

        Wrong(List<String> faults) {
            super(String.join("\n", faults), null, false, false);
            this.faults = List.copyOf(faults);
        }

        /** One line each: file, line, what is wrong and how to mend it. */
        public List<String> faults() {
            return faults;
        }
    }

    /** @param book the rules that it speaks of */
    public static Profile read(Path file, RuleBook book, Language language) throws Wrong {
        try {
            return read(file.toString(), Files.readString(file), book, language);
        } catch (CharacterCodingException e) {
            throw new Wrong(List.of(file + ": " + language.choose("配置文件不是 UTF-8 文本，请另存为 UTF-8",
                    "the profile is not UTF-8 text; save it as UTF-8")));
        } catch (IOException e) {
            throw new Wrong(List.of(file + ": " + language.choose("打不开配置文件，请检查文件名和权限",
                    "the profile cannot be opened; check its name and whether it may be read")));
        }
    }

    /** @param file how it is called in faults */
    public static Profile read(String file, String text, RuleBook book, Language language) throws Wrong {
        ProfileFile reading = new ProfileFile(file, book, language);
        Profile profile = reading.profile(text);
        if (!reading.faults.isEmpty()) {
            throw new Wrong(reading.faults);
        }
        return profile;
    }

    private Profile profile(String text) {
        MarkedYaml yaml = new MarkedYaml(this::fault);
        Map<String, Node> top = yaml.map(yaml.root(text.startsWith("\ufeff") ? text.substring(1) : text), "");
        top.forEach((key, node) -> {
            if (!KEYS.contains(key)) {
                fault(MarkedYaml.line(node), "不认识的项“" + key + "”，可用的有 " + String.join("、", KEYS),
                        "unknown key “" + key + "”; known are " + String.join(", ", KEYS));
            }
        });
        Map<String, Severity> severities = new TreeMap<>();
        yaml.map(top.get("severity"), "severity").forEach((key, node) -> severity(key, yaml.word(node), node, severities));
        Map<String, String> off = new TreeMap<>();
        yaml.map(top.get("off"), "off").forEach((id, node) -> {
            String reason = yaml.word(node);
            if (known(id, node) && (reason == null || reason.isBlank())) {
                fault(MarkedYaml.line(node), "停用 " + id + " 要写明理由", "say why " + id + " is switched off");
            }
            off.put(id, reason);
        });
        ProfileSettings settings = new ProfileSettings(yaml, this::fault, language);
        yaml.map(top.get("settings"), "settings").forEach((id, node) -> {
            Rule rule = known(id, node) ? book.rule(id).orElse(null) : null;
            if (rule != null) {
                yaml.map(node, "settings").forEach((name, value) -> settings.read(rule, name, value));
            }
        });
        Map<OrganisationKind, String> deadlines = new TreeMap<>();
        yaml.map(top.get("deadlines"), "deadlines").forEach((kind, node) -> deadline(kind, yaml.word(node), node, deadlines));
        ProfileOrganisations organisations = new ProfileOrganisations(yaml, this::fault);
        yaml.list(top.get("organisations"), "organisations").forEach(organisations::read);
        return new Profile(top.containsKey("name") ? String.valueOf(yaml.word(top.get("name"))) : "", Sha256.hex(text), severities,
                off, settings.all(), deadlines, organisations.all(), weights(yaml, top.get("score")));
    }

    private boolean known(String id, Node node) {
        boolean known = book.rule(id).isPresent();
        if (!known) {
            fault(MarkedYaml.line(node), book.dormant(id).isPresent() ? "规则 " + id + " 本来就不自动检查，请删去这一行"
                    : "规则库里没有规则“" + id + "”，请改正编号（margent rules list）",
                    book.dormant(id).isPresent() ? "rule " + id + " is not checked anyway; delete the line"
                            : "there is no rule “" + id + "”; mend its id (margent rules list)");
        }
        return known;
    }

    private void severity(String key, String word, Node node, Map<String, Severity> severities) {
        int slash = key.indexOf('/');
        String id = slash < 0 ? key : key.substring(0, slash);
        if (!known(id, node)) {
            return;
        }
        if (slash >= 0 && !book.rule(id).orElseThrow().variants().containsKey(key.substring(slash + 1))) {
            String variants = String.join("、", book.rule(id).orElseThrow().variants().keySet());
            fault(MarkedYaml.line(node), "规则 " + id + " 没有情形“" + key.substring(slash + 1) + "”，有：" + variants,
                    "rule " + id + " has no variant “" + key.substring(slash + 1) + "”; it has " + variants);
            return;
        }
        try {
            severities.put(key, Severity.of(String.valueOf(word)));
        } catch (IllegalArgumentException e) {
            fault(MarkedYaml.line(node), "严重程度只能是 error、warning、info，不是“" + word + "”",
                    "a severity is error, warning or info, not “" + word + "”");
        }
    }

    private void deadline(String kind, String date, Node node, Map<OrganisationKind, String> deadlines) {
        OrganisationKind of = OrganisationKind.get(kind);
        if (of == null || of == OrganisationKind.UNKNOWN) {
            fault(MarkedYaml.line(node), "不认识的单位类别“" + kind + "”，可用的有 province、city、county、town、subdistrict、department、vertical、school、hospital、other",
                    "unknown kind “" + kind + "”; known are province, city, county, town, subdistrict, department, vertical, "
                            + "school, hospital, other");
        } else if (date == null || !date.matches(DATE)) {
            fault(MarkedYaml.line(node), "期限要写成次年的月日，如 01-31，不是“" + date + "”",
                    "a deadline is month and day of the next year, such as 01-31, not “" + date + "”");
        } else {
            deadlines.put(of, date);
        }
    }

    private Weights weights(MarkedYaml yaml, Node node) {
        Map<String, Double> given = new TreeMap<>();
        yaml.map(node, "score").forEach((key, value) -> {
            String word = yaml.word(value);
            if (!Set.of("error", "errorCap", "warning", "warningCap", "info", "infoCap").contains(key)) {
                fault(MarkedYaml.line(value), "不认识的项“" + key + "”，可用的有 error、errorCap、warning、warningCap、info、infoCap",
                        "unknown key “" + key + "”; known are error, errorCap, warning, warningCap, info, infoCap");
            } else if (word == null || !word.matches("\\d{1,3}(\\.\\d+)?")) {
                fault(MarkedYaml.line(value), "分值要写 0 到 999 的数，不是“" + word + "”", "points are a number from 0 to 999, not “" + word + "”");
            } else {
                given.put(key, Double.valueOf(word));
            }
        });
        Weights usual = Weights.DEFAULT;
        return new Weights(given.getOrDefault("error", usual.error()), given.getOrDefault("errorCap", usual.errorCap()),
                given.getOrDefault("warning", usual.warning()), given.getOrDefault("warningCap", usual.warningCap()),
                given.getOrDefault("info", usual.info()), given.getOrDefault("infoCap", usual.infoCap()));
    }

    private void fault(int line, String zh, String en) {
        faults.add(file + (line > 0 ? ":" + line : "") + ": " + language.choose(zh, en));
    }
}
