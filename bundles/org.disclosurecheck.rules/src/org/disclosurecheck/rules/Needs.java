package org.disclosurecheck.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.Table;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.prose.Gaps;
import org.disclosurecheck.rules.several.Surroundings;

/**
 * What a rule must be able to read, worked out for one form. A need is a word (“year”, “S5”, “previous” …) or a
 * pattern of cell addresses (“T3/denied/{column}”, “prev:T2/{row}/inForce” for last year’s report); the patterns are
 * expanded over the form, one instance for each binding of their variables.
 */
public final class Needs {

    /** The words that a rule may need, beside S1 … S6 and S1.whole … S6.whole. */
    public static final Set<String> WORDS = Set.of("title", "year", "form", "organisation.kind", "preamble", "prose",
            "outline", "beginning", "whole", "published", "layout",
            "T2", "T3", "T4", "previous", "previous.form", "roster", "deadline", "units", "others", "peers", "lastUnits");

    private static final List<String> SECTIONS = List.of("S1", "S2", "S3", "S4", "S5", "S6");
    private static final String WHOLE = ".whole";

    /** Before the address of a cell of last year’s report, which must be of the same form. */
    public static final String LAST_YEAR = "prev:";

    /** Before the name of a value of the rule that the profile must set. */
    public static final String SETTING = "setting.";

    /** Those of them that the report by itself must have. */
    private static final List<String> IN_REPORT = Stream.concat(
            WORDS.stream(), SECTIONS.stream().flatMap(section -> Stream.of(section, section + WHOLE)))
            .filter(word -> !Surroundings.WORDS.contains(word)).sorted().toList();

    /** With fewer parts found nobody can tell an excerpt from a report that lacks some. */
    private static final int FEWEST_PARTS = 3;

    private static final Pattern CELL = Pattern.compile("T[234]/[\\w.]+/\\w+");

    private final Rule rule;
    private final Form form;
    private final List<String> words = new ArrayList<>();
    /** Address that a finding of the instance carries, and the cells that the instance reads. */
    private final Map<String, Set<String>> instances = new LinkedHashMap<>();
    private final List<String> unmatched = new ArrayList<>();
    /** The words that a report by itself must have, as bits; those that need something around it or a profile. */
    private long inReport;
    private final List<String> around = new ArrayList<>();
    private final List<String> settings = new ArrayList<>();

    public Needs(Rule rule, Form form) {
        this(rule, form, new LinkedHashSet<>(form.addresses()));
    }

    /** @param addresses those of the form in its order, for whoever asks for many rules */
    Needs(Rule rule, Form form, Set<String> addresses) {
        this.rule = rule;
        this.form = form;
        List<AddressPattern> patterns = new ArrayList<>();
        for (String need : rule.needs()) {
            if (need.indexOf('/') < 0) {
                words.add(need);
            } else {
                patterns.add(new AddressPattern(need));
            }
        }
        if (patterns.stream().anyMatch(AddressPattern::lastYear)) {
            add("previous");
        }
        // tables 3 and 4 have the same meaning in every form, table 2 has not
        if (patterns.stream().anyMatch(pattern -> pattern.toString().startsWith(LAST_YEAR + "T2/"))) {
            add("previous.form");
        }
        if (!patterns.isEmpty()) {
            expand(patterns, addresses);
            instances.values().stream().flatMap(Set::stream).filter(address -> !address.startsWith(LAST_YEAR))
                    .map(address -> address.substring(0, 2)).distinct().sorted().forEach(this::add);
        }
        for (String word : words) {
            if (Surroundings.WORDS.contains(word)) {
                around.add(word);
            } else if (word.startsWith(SETTING)) {
                settings.add(rule.id() + "." + word.substring(SETTING.length()));
            } else {
                inReport |= 1L << IN_REPORT.indexOf(word);
            }
        }
    }

    private void add(String word) {
        if (!words.contains(word)) {
            words.add(word);
        }
    }

    private void expand(List<AddressPattern> patterns, Set<String> addresses) {
        Map<Map<String, String>, Set<String>> byBinding = new LinkedHashMap<>();
        for (AddressPattern pattern : patterns) {
            boolean matched = false;
            for (String address : addresses) {
                Map<String, String> binding = pattern.match(address);
                if (binding != null) {
                    matched = true;
                    byBinding.computeIfAbsent(binding, b -> new HashSet<>())
                            .add(pattern.lastYear() ? LAST_YEAR + address : address);
                }
            }
            if (!matched) {
                unmatched.add(pattern.toString());
            }
        }
        byBinding.forEach((binding, cells) -> {
            String location = AddressPattern.fill(rule.location(), binding);
            // a row with some of the columns that the rule needs, but not the one it speaks of, is none of its rows
            if (addresses.contains(location) || !CELL.matcher(location).matches()) {
                instances.computeIfAbsent(location, b -> new HashSet<>()).addAll(cells);
            }
        });
    }

    /** What there is in a report of all that rules may need, as bits: {@link #missing} is asked for every rule. */
    static long present(Report report) {
        long present = 0;
        boolean whole = !Gaps.in(report);
        for (int i = 0; i < IN_REPORT.size(); i++) {
            present |= has(report, IN_REPORT.get(i), whole) ? 1L << i : 0;
        }
        return present;
    }

    /** True for a word that asks for a part, or for its being whole: S1, S1.whole. */
    public static boolean isSection(String word) {
        return SECTIONS.contains(word.endsWith(WHOLE) ? word.substring(0, word.length() - WHOLE.length()) : word);
    }

    /** Why the rule as a whole cannot look at the report, or null when it can. */
    public String missing(Report report, Surroundings around, Language language) {
        return missing(report, present(report), around, language);
    }

    /** @param present see {@link #present} */
    String missing(Report report, long present, Surroundings around, Language language) {
        if (this.around.isEmpty() && (inReport & ~present) == 0) {
            return null;
        }
        for (String word : words) {
            if (Surroundings.WORDS.contains(word)) {
                if (!around.known().contains(word)) {
                    return around.missing(word, language);
                }
            } else if (!word.startsWith(SETTING) && (present & 1L << IN_REPORT.indexOf(word)) == 0) {
                // where there is no report of last year, nobody can say anything of its form
                return reason(word.equals("previous.form") && report.getPrevious() == null ? "previous" : word, language);
            }
        }
        return null;
    }

    /** Why the rule means nothing without a value of the profile; null when all are set that it needs. */
    String unset(Settings set, Language language) {
        for (String name : settings) {
            if (!set.has(name)) {
                return language.choose("本地没有规定（配置文件里没有写 " + name + "）", "nothing local is set (" + name + " in a profile)");
            }
        }
        return null;
    }

    /** False when the rule looks for something around the report that is not meant for it. */
    boolean concerns(Surroundings surroundings) {
        for (String word : around) {
            if (!surroundings.concerns(word)) {
                return false;
            }
        }
        return true;
    }

    /** The places among its instances that cannot be compared with what is around, with the reason. */
    Map<String, String> unjudged(Surroundings around, Language language) {
        Map<String, String> found = new LinkedHashMap<>();
        if (this.around.contains("units")) {
            instances.keySet().stream().filter(around.unjudged()::containsKey)
                    .forEach(place -> found.put(place, around.unjudged().get(place).in(language)));
        }
        return found;
    }

    /**
     * The instances that cannot be judged.
     *
     * @param unreadable addresses of the form whose cells are missing or hold no number
     * @return address that a finding would carry → the first cell that cannot be read
     */
    public Map<String, String> unreadable(Set<String> unreadable) {
        Map<String, String> found = new LinkedHashMap<>();
        if (!unreadable.isEmpty()) {
            instances.forEach((location, cells) -> cells.stream().filter(unreadable::contains).sorted().findFirst()
                    .ifPresent(cell -> found.put(location, cell)));
        }
        return found;
    }

    /** The patterns of the rule that match no cell of the form. */
    public List<String> unmatched() {
        return unmatched;
    }

    /** How many instances the rule has in this form; 0 for a rule that needs no cells. */
    public int instances() {
        return instances.size();
    }

    /**
     * Those of the form’s addresses whose cells the report lacks, or from which no number can be read; those of last
     * year’s report, when it is at hand, with {@link #LAST_YEAR} before them.
     */
    public static Set<String> unreadable(Report report, Set<String> addresses) {
        Set<String> here = unreadableIn(report, addresses);
        if (report.getPrevious() == null) {
            return here;
        }
        Set<String> both = new HashSet<>(here);
        unreadableIn(report.getPrevious(), addresses).forEach(address -> both.add(LAST_YEAR + address));
        return both;
    }

    private static Set<String> unreadableIn(Report report, Set<String> addresses) {
        List<Cell> readable = new ArrayList<>(addresses.size());
        for (Table table : new Table[] {report.getDisclosures(), report.getApplications(), report.getReviews()}) {
            List<Cell> cells = table == null ? List.of() : table.allCells();
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).isReadable()) {
                    readable.add(cells.get(i));
                }
            }
        }
        if (readable.size() == addresses.size()) {
            return Set.of();
        }
        Set<String> all = new HashSet<>(addresses);
        readable.forEach(cell -> all.remove(cell.getAddress()));
        return all;
    }

    /** What to say of an instance that could not be judged. */
    public NotChecked notChecked(String location, String cellAddress, Report report, Language language) {
        boolean lastYear = cellAddress.startsWith(LAST_YEAR);
        String address = lastYear ? cellAddress.substring(LAST_YEAR.length()) : cellAddress;
        Cell cell = (lastYear ? report.getPrevious() : report).cell(address);
        String place = (lastYear ? language.choose("上年报告 ", "last year’s ") : "") + form.place(address, language);
        String reason = cell == null ? language.choose("缺单元格：" + place, "cell missing: " + place)
                : language.choose("单元格不是数字：" + place + "“" + cell.getRaw().strip() + "”",
                        "not a number: " + place + " “" + cell.getRaw().strip() + "”");
        // a rule about prose has no place of its own before it finds something
        return new NotChecked(rule.id(), location.indexOf('{') < 0 ? location : null, reason);
    }

    private static boolean has(Report report, String word, boolean whole) {
        return switch (word) {
            case "title" -> report.getTitle() != null;
            case "year" -> report.getYear() != null;
            case "form" -> report.getForm() != null;
            case "organisation.kind" -> report.getOrganisation().getKind() != OrganisationKind.UNKNOWN;
            case "preamble" -> !report.getPreamble().isEmpty();
            case "prose" -> !report.prose().isEmpty();
            case "published" -> report.getPublished() != null;
            case "outline" -> report.getSections().stream().mapToInt(Section::getNumber).filter(n -> n > 0).distinct()
                    .count() >= FEWEST_PARTS;
            case "beginning" -> Gaps.isFromItsBeginning(report);
            case "whole" -> whole;
            case "layout" -> report.getLayout() != null;
            case "T2" -> report.getDisclosures() != null;
            case "T3" -> report.getApplications() != null;
            case "T4" -> report.getReviews() != null;
            case "previous" -> report.getPrevious() != null;
            case "previous.form" -> report.getPrevious() != null && report.getForm() != null
                    && report.getForm().equals(report.getPrevious().getForm());
            default -> {
                Section section = report.section(word.charAt(1) - '0');
                yield section != null && (whole || !word.endsWith(WHOLE) || !Gaps.in(section.getText()));
            }
        };
    }

    private static final Map<String, String[]> REASONS = new HashMap<>();
    static {
        REASONS.put("title", new String[] {"没有标题", "no title"});
        REASONS.put("year", new String[] {"读不出报告年度", "reporting year unknown"});
        REASONS.put("form", new String[] {"认不出所用格式", "form not recognised"});
        REASONS.put("organisation.kind", new String[] {"认不出单位类别", "kind of organisation unknown"});
        REASONS.put("preamble", new String[] {"没有导语", "no preamble"});
        REASONS.put("prose", new String[] {"没有正文", "no prose"});
        REASONS.put("published", new String[] {"没有公布日期", "date of publication unknown"});
        REASONS.put("outline", new String[] {"读到的部分不足三个，看不出是缺项还是摘录", "less than three parts found, perhaps an excerpt"});
        REASONS.put("beginning", new String[] {"没有读到标题和导语，看不出是不是从头开始", "neither title nor preamble found, perhaps not its beginning"});
        REASONS.put("whole", new String[] {"文字有省略（……），看不出缺不缺", "the text leaves something out (……), which may be what is looked for"});
        REASONS.put("layout", new String[] {"不知道文件的版面", "layout of the file unknown"});
        REASONS.put("T2", new String[] {"没有读到表二", "table 2 not found"});
        REASONS.put("T3", new String[] {"没有读到表三", "table 3 not found"});
        REASONS.put("T4", new String[] {"没有读到表四", "table 4 not found"});
        REASONS.put("previous", new String[] {"没有上年报告", "no previous report"});
        REASONS.put("previous.form", new String[] {"上年报告所用格式不同", "the previous report is in another form"});
    }

    private static String reason(String word, Language language) {
        String[] words = REASONS.get(word);
        if (words != null) {
            return language.choose(words[0], words[1]);
        }
        String section = "第" + "一二三四五六".charAt(word.charAt(1) - '1') + "部分";
        return word.endsWith(WHOLE) ? language.choose(section + REASONS.get("whole")[0], "section " + word.charAt(1) + ": " + REASONS.get("whole")[1])
                : language.choose("没有读到" + section, "section " + word.charAt(1) + " not found");
    }
}
