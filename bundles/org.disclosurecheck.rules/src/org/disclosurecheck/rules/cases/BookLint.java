package org.disclosurecheck.rules.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.DormantRule;
import org.disclosurecheck.rules.Law;
import org.disclosurecheck.rules.Needs;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.rules.reason.Reasoning;
import org.disclosurecheck.rules.source.BookFolder;
import org.disclosurecheck.rules.source.Faults;
import org.disclosurecheck.rules.source.FrontMatter;

/**
 * What a reviewer would have to remember of every rule of a book. It is asked of a book that compiles, so facts and
 * fields exist already.
 */
public final class BookLint {

    private static final Pattern OPEN_NAME = Pattern.compile("\\{(\\w+)\\}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2030;
    private static final Set<String> PLACES = Set.of("REPORT", "TITLE", "PREAMBLE", "SIGN");

    private final RuleBook book;
    private final Faults faults;
    private final Language language;
    private final Reasoning reasoning;
    private final ConditionLint conditions;

    private BookLint(RuleBook book, Path root, Language language) {
        this.book = book;
        this.language = language;
        this.reasoning = new Reasoning(book, language);
        faults = new Faults(root);
        conditions = new ConditionLint(book, faults, language);
    }

    /**
     * @param folder a book, a family or a single rule folder
     * @param runner its book holds the rules of those folders
     * @return what is wrong, one line each; empty for a sound book
     */
    public static List<String> faults(Path folder, RuleRunner runner, Language language) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        BookLint lint = new BookLint(runner.book(), root, language);
        for (Path rule : BookFolder.ruleFolders(root)) {
            String name = rule.getFileName().toString();
            String id = name.substring(0, Math.min(7, name.length()));
            Rule known = runner.book().rule(id).orElse(null);
            DormantRule dormant = runner.book().dormant(id).orElse(null);
            if (dormant != null) {
                lint.dormant(rule, dormant);
            } else if (known == null && runner.book().broken().stream().anyMatch(broken -> broken.id().equals(id))) {
                // what keeps it out of the book is told by the diagnosis, at its place; what else its author has to mend, here
                lint.broken(rule, id);
            } else if (known == null) {
                lint.say(rule, "规则库里没有这条规则", "the rule is not in the book");
            } else {
                lint.words(rule, known);
                lint.conditions.check(rule, known);
                lint.places(rule, known);
                lint.cases(rule, known);
                lint.reasoning.faults(known).forEach(fault -> lint.faults.add(ConditionLint.fileOf(rule), fault));
            }
        }
        return lint.faults.lines();
    }

    /** What a folder can be asked for although it is no rule yet: an author mends all of a copied rule at once. */
    private void broken(Path folder, String id) throws IOException {
        RuleTexts texts = RuleTexts.read(folder);
        Map<String, Object> head = FrontMatter.dataOf(texts.text("rule.md"));
        if (head.get("law") instanceof List<?> references) {
            law(folder, references.stream().map(String::valueOf).toList());
        }
        if (texts.text("rule.drl") != null && head.get("settings") instanceof Map<?, ?> own) {
            conditions.settings(id, own.keySet().stream().map(String::valueOf).collect(Collectors.toSet()), texts.text("rule.drl"),
                    folder.resolve("rule.drl"));
        }
    }

    private void words(Path folder, Rule rule) {
        Map<String, String> zh = rule.messages().get("zh");
        Map<String, String> en = rule.messages().get("en");
        Set<String> odd = new TreeSet<>(en.keySet());
        odd.removeAll(zh.keySet());
        if (!odd.isEmpty()) {
            say(folder.resolve("messages_en.properties"), "中文语句里没有的项目：" + String.join("、", odd), "not among the Chinese sentences: " + String.join(", ", odd));
        }
        zh.forEach((key, sentence) -> {
            if (en.containsKey(key) && !openNames(sentence).equals(openNames(en.get(key)))) {
                say(folder, "“" + key + "”的中文和英文里花括号的名字不一样", "“" + key + "” has other values in English than in Chinese");
            }
        });
        law(folder, rule.law());
        inForce(folder, rule);
        for (Form form : book.forms()) {
            if (rule.holdsFor(form.id()) && rule.basis(form.id()).isBlank()) {
                say(folder.resolve("rule.md"), "没有写 " + form.id() + " 年格式的依据（basis）", "no basis for the form of " + form.id());
            }
        }
        rule.forms().stream().filter(id -> book.forms().stream().noneMatch(form -> form.id().equals(id)))
                .forEach(id -> say(folder.resolve("rule.md"), "没有“" + id + "”这种格式", "no form “" + id + "”"));
        rule.organisations().stream()
                .filter(kind -> !kind.equals("government") && OrganisationKind.get(kind) == null)
                .forEach(kind -> say(folder.resolve("rule.md"), "没有“" + kind + "”这类单位", "no kind of organisation “" + kind + "”"));
        if (book.text(rule).explanation().isBlank()) {
            say(folder.resolve("rule.md"), "没有正文说明", "the rule is not explained");
        }
    }

    /**
     * What an office may leave as it is: rules that speak no English, or not in all they say. English results show their
     * Chinese words.
     *
     * @return one line each
     */
    public static List<String> hints(Path folder, RuleRunner runner, Language language) throws IOException {
        return EnglishHints.of(folder, runner, language);
    }

    private void law(Path folder, List<String> references) {
        references.stream().filter(reference -> book.law().passage(reference).isEmpty())
                .forEach(reference -> say(folder.resolve("rule.md"), "法规里没有“" + reference + "”这一段",
                        "no passage of law “" + reference + "”"));
    }

    /** A rule cites what holds in its years, and has something to cite in each of them. */
    private void inForce(Path folder, Rule rule) {
        List<Law.Passage> cited = rule.law().stream().map(reference -> book.law().passage(reference)).flatMap(Optional::stream)
                .toList();
        List<Integer> years = IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).filter(rule::holdsFor)
                .filter(year -> book.formOf(year).filter(form -> rule.holdsFor(form.id())).isPresent()).boxed().toList();
        cited.stream().filter(passage -> years.stream().noneMatch(passage::holdsFor))
                .forEach(passage -> say(folder.resolve("rule.md"), passage.reference() + " 在规则适用的年度里都没有施行",
                        passage.reference() + " does not hold in any year of the rule"));
        if (!cited.isEmpty()) {
            years.stream().filter(year -> cited.stream().noneMatch(passage -> passage.holdsFor(year))).findFirst()
                    .ifPresent(year -> say(folder.resolve("rule.md"), "引用的条文在 " + year + " 年度都没有施行",
                            "none of its passages of law holds in " + year));
        }
    }

    /** Whoever relies on the book must learn what to look for himself, and why. */
    private void dormant(Path folder, DormantRule rule) throws IOException {
        law(folder, rule.law());
        if (rule.explanation().isBlank()) {
            say(folder.resolve("rule.md"), "没有正文说明", "the rule is not explained");
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> !file.getFileName().toString().equals("rule.md")).sorted()
                    .forEach(file -> say(file, "不自动检查的规则只有 rule.md 一个文件", "a rule that is not checked has nothing but rule.md"));
        }
    }

    private static Set<String> openNames(String sentence) {
        Set<String> names = new TreeSet<>();
        Matcher name = OPEN_NAME.matcher(sentence);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }

    private void say(Path file, String zh, String en) {
        faults.add(file, language.choose(zh, en));
    }

    private void places(Path folder, Rule rule) {
        for (String location : rule.location().split("\\s*\\|\\s*")) {
            boolean known = PLACES.contains(location) || location.matches("[ST](\\d|\\{n\\})(/p\\{k\\})?")
                    || location.matches("T[234]/[\\w.{}]+/[\\w{}]+");
            if (!known) {
                say(folder.resolve("rule.md"), "“" + location + "”不是地址", "“" + location + "” is no address");
            }
        }
        for (Form form : book.forms()) {
            if (rule.holdsFor(form.id())) {
                Needs needs = new Needs(rule, form);
                needs.unmatched().forEach(need -> say(folder.resolve("rule.md"),
                        form.id() + " 年格式里没有单元格“" + need + "”；只查另一种格式的，请在“格式”里去掉 " + form.id(),
                        "the form of " + form.id() + " has no cell “" + need + "”: a rule for the other form says so in “forms”"));
            }
        }
    }

    private void cases(Path folder, Rule rule) throws IOException {
        Path cases = folder.resolve("cases");
        if (!Files.isDirectory(cases)) {
            say(folder, "没有用例：至少一个通过（passes-）、一个不通过（fails-）、一个边界（border-）",
                    "a rule has cases: one that passes, one that fails, one on the border");
            return;
        }
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> files = Files.list(cases)) {
            files.forEach(file -> kinds.add(file.getFileName().toString().replaceFirst("-.*", "")));
        }
        if (!kinds.contains("passes")) {
            say(cases, rule.id() + " 缺一个“通过”的用例（passes-…），请新建一个不报的情形", "no case “passes-…” of " + rule.id());
        }
        if (!kinds.contains("fails")) {
            say(cases, rule.id() + " 缺一个“不通过”的用例（fails-…），请新建一个要报的情形", "no case “fails-…” of " + rule.id());
        }
        if (kinds.stream().noneMatch(kind -> kind.equals("border") || kind.equals("not"))) {
            say(cases, rule.id() + " 缺一个“边界”“未检查”或“不适用”的用例（border-…、not-checked-…、not-applicable-…）",
                    "no case “border-…”, “not-checked-…” or “not-applicable-…” of " + rule.id());
        }
    }
}
