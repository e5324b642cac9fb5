package org.disclosurecheck.rules.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.cases.RuleCase.Expectation;
import org.disclosurecheck.rules.profile.Profile;
import org.disclosurecheck.rules.profile.Weights;
import org.disclosurecheck.rules.several.Surroundings;
import org.disclosurecheck.rules.source.Faults;
import org.disclosurecheck.rules.source.Yaml;

/** Reads the case files of a rule. */
public final class CaseFile {

    private static final Pattern EXPECTED = Pattern.compile("(error|warning|info) \\S+");

    private CaseFile() {
    }

    /**
     * @param folder folder of the rule
     * @param faults collects what is wrong with the files; such files are left out
     */
    public static List<RuleCase> read(Path folder, Rule rule, RuleBook book, Faults faults) throws IOException {
        Path cases = folder.resolve("cases");
        List<RuleCase> found = new ArrayList<>();
        if (!Files.isDirectory(cases)) {
            faults.add(folder, "规则要有用例：通过、不通过、边界各至少一个 "
                    + "(a rule has cases: one that passes, one that fails, one on the border)");
            return found;
        }
        List<Path> files;
        try (Stream<Path> list = Files.list(cases)) {
            files = list.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
        for (Path file : files) {
            try {
                found.add(of(file, new TreeMap<>(Yaml.map(Files.readString(file))), rule, book));
            } catch (Yaml.Fault e) {
                faults.add(file, e.line(), e.getMessage());
            } catch (IllegalArgumentException e) {
                faults.add(file, lineOf(file, e.getMessage()), e.getMessage());
            }
        }
        return found;
    }

    /** The line that holds the word in the fault; 0 when it names none. */
    private static int lineOf(Path file, String fault) throws IOException {
        Matcher word = Pattern.compile("“([^”]+)”").matcher(String.valueOf(fault));
        List<String> lines = Files.readAllLines(file);
        while (word.find()) {
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(word.group(1))) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private static RuleCase of(Path file, Map<String, Object> data, Rule rule, RuleBook book) {
        for (String key : data.keySet()) {
            if (!List.of("form", "year", "organisation", "given", "layout", "previous", "others", "roster", "absent",
                    "settings", "expect",
                    "notChecked", "notApplicable").contains(key)) {
                throw new IllegalArgumentException("用例里没有“" + key + "”这一项 (unknown key)");
            }
        }
        Form form = data.containsKey("form") ? book.form(data.get("form").toString()) : defaultForm(rule, book);
        // a case that names no year is of one in which the rule holds
        data.putIfAbsent("year", String.valueOf(Math.max(CaseReport.usualYear(form), Math.min(rule.fromYear(), form.toYear()))));
        Report report = new CaseReport(form).read(data);
        previous(data, report, form, book);
        Surroundings around = CaseSurroundings.of(data, report, form, book);
        String name = file.getFileName().toString().replaceFirst("\\.yaml$", "");
        List<Expectation> expected = new ArrayList<>();
        if (data.get("expect") instanceof List<?> list) {
            list.forEach(entry -> expected.add(expectation(entry)));
        }
        Object notChecked = data.get("notChecked");
        return new RuleCase(rule.id(), name, report, around, profile(data, rule), expected,
                notChecked == null ? List.of() : BaseReport.texts(notChecked),
                "true".equals(data.get("notApplicable")));
    }

    /** Last year’s report, which may have a year before it in turn. */
    private static void previous(Map<String, Object> data, Report report, Form form, RuleBook book) {
        if (data.get("previous") instanceof Map<?, ?> last) {
            Map<String, Object> previous = new TreeMap<>();
            last.forEach((key, value) -> previous.put(key.toString(), value));
            previous.putIfAbsent("year", String.valueOf(report.getYear() - 1));
            Form lastForm = previous.containsKey("form") ? book.form(previous.get("form").toString())
                    : book.formOf(report.getYear() - 1).orElse(form);
            report.setPrevious(new CaseReport(lastForm).read(previous));
            previous(previous, report.getPrevious(), lastForm, book);
        }
    }

    /** What a profile would set for this rule. */
    private static Profile profile(Map<String, Object> data, Rule rule) {
        if (!(data.get("settings") instanceof Map<?, ?> given)) {
            return Profile.NONE;
        }
        Map<String, List<Profile.Dated>> settings = new TreeMap<>();
        given.forEach((name, value) -> {
            if (!rule.settings().containsKey(name.toString())) {
                throw new IllegalArgumentException("规则的“本地配置”里没有“" + name + "” (the rule has no setting “" + name + "”)");
            }
            List<String> words = value instanceof List<?> many ? many.stream().map(String::valueOf).toList()
                    : List.of(value.toString());
            settings.put(rule.id() + "." + name, List.of(new Profile.Dated(0, Integer.MAX_VALUE, words)));
        });
        return new Profile("", "case", Map.of(), Map.of(), settings, Map.of(), List.of(), Weights.DEFAULT);
    }

    private static Form defaultForm(Rule rule, RuleBook book) {
        List<Form> forms = book.forms().stream().filter(form -> rule.holdsFor(form.id())).toList();
        return forms.stream().filter(form -> form.id().equals("2021")).findFirst()
                .orElseGet(() -> forms.stream().findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("规则不适用于规则库里的任何一种格式 (the rule holds for no form of the book)")));
    }

    private static Expectation expectation(Object entry) {
        Map<String, String> values = new TreeMap<>();
        if (entry instanceof Map<?, ?> map) {
            map.forEach((key, value) -> values.put(key.toString(), value.toString()));
            String finding = values.remove("finding");
            if (finding == null) {
                throw new IllegalArgumentException("“expect”里没有写 finding: 级别 地址 (“finding: severity location” is missing under “expect”)");
            }
            return new Expectation(severityAndPlace(finding), values);
        }
        return new Expectation(severityAndPlace(entry.toString()), values);
    }

    /** What else is written there would be taken for a part of the address and never be found. */
    private static String severityAndPlace(String finding) {
        if (!EXPECTED.matcher(finding).matches()) {
            throw new IllegalArgumentException("“expect”里的“" + finding + "”看不懂：先写级别（error、warning、info），再写地址；应为、实为写成 "
                    + "{ finding: error T3/total/business, expected: 5, actual: 4 } (a severity and a location are expected instead of “"
                    + finding + "”)");
        }
        return finding;
    }
}
