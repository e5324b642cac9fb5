package org.disclosurecheck.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.disclosurecheck.findings.CellReason;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.prose.DocumentNumbers;
import org.disclosurecheck.prose.Gaps;
import org.disclosurecheck.prose.SecondLevel;
import org.disclosurecheck.prose.SiteNames;
import org.disclosurecheck.prose.StatisticsPeriods;
import org.disclosurecheck.rules.several.Surroundings;
import org.disclosurecheck.rules.several.Surroundings.Reason;

/** The words by which a rule says what must be there before it can look: “year”, “S5”, “previous” … */
public final class NeedWords {

    /** All of them, beside S1 … S6 and S1.whole … S6.whole. */
    public static final Set<String> ALL = Set.of("title", "year", "form", "organisation.kind", "preamble", "prose",
            "outline", "beginning", "whole", "period", "headings", "ending", "brackets", "address", "published", "layout",
            "T2", "T3", "T4", "previous", "previous.form", "roster", "deadline", "units", "others", "peers", "lastUnits");

    private static final List<String> SECTIONS = List.of("S1", "S2", "S3", "S4", "S5", "S6");
    private static final String WHOLE = ".whole";

    /** Those that the report by itself must have; each has its bit. */
    private static final List<String> IN_REPORT = Stream.concat(
            ALL.stream(), SECTIONS.stream().flatMap(section -> Stream.of(section, section + WHOLE)))
            .filter(word -> !Surroundings.WORDS.contains(word)).sorted().toList();

    /** Those that are there or not by the file that was handed in, whatever the inspecting side knows. */
    private static final List<String> IN_FILE = Stream.concat(Stream.of("title", "year", "form", "preamble", "prose", "outline", "beginning",
            "whole", "period", "headings", "ending", "brackets", "T2", "T3", "T4"),
            SECTIONS.stream().flatMap(section -> Stream.of(section, section + WHOLE))).toList();

    /** With fewer parts found nobody can tell an excerpt from a report that lacks some. */
    private static final int FEWEST_PARTS = 3;

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
        REASONS.put("period", new String[] {"没有从头读到，或者文字有省略（……），看不出写没写统计期限",
                "not read from its beginning, or with something left out (……): the period may stand there"});
        REASONS.put("headings", new String[] {"序号不连续的部分文字有省略（……），缺的标题可能在省略的文字里",
                "numbers do not count on where the text leaves something out (……): the heading may stand there"});
        REASONS.put("ending", new String[] {"文字在最后一个标题中断，看不出标题全不全", "the text breaks off in its last heading, of which more may have stood there"});
        REASONS.put("brackets", new String[] {"全文没有〔〕，可能是网页或者复制时丢失的", "no 〔〕 anywhere in a page or copied text, which may have lost them"});
        REASONS.put("address", new String[] {"写了网址，但不知道报告发布在哪个网站", "a site is named, but not known is where the report was published"});
        REASONS.put("layout", new String[] {"不知道文件的版面", "layout of the file unknown"});
        REASONS.put("T2", new String[] {"没有读到表二", "table 2 not found"});
        REASONS.put("T3", new String[] {"没有读到表三", "table 3 not found"});
        REASONS.put("T4", new String[] {"没有读到表四", "table 4 not found"});
        REASONS.put("previous", new String[] {"没有上年报告", "no previous report"});
        REASONS.put("previous.form", new String[] {"上年报告所用格式不同", "the previous report is in another form"});
    }

    /** Before the place of a cell of last year’s report. */
    static final Reason LAST_YEARS = new Reason("上年报告 ", "last year’s ");

    private NeedWords() {
    }

    /** True for all words that a rule may need. */
    public static boolean isKnown(String word) {
        return ALL.contains(word)
                || SECTIONS.contains(word.endsWith(WHOLE) ? word.substring(0, word.length() - WHOLE.length()) : word);
    }

    /** The bit of a word that the report by itself must have. */
    static long bit(String word) {
        return 1L << IN_REPORT.indexOf(word);
    }

    /** What there is in a report of all that rules may need, as bits: it is asked for every rule. */
    static long present(Report report) {
        long present = 0;
        boolean whole = !Gaps.in(report);
        for (int i = 0; i < IN_REPORT.size(); i++) {
            present |= has(report, IN_REPORT.get(i), whole) ? 1L << i : 0;
        }
        return present;
    }

    private static boolean has(Report report, String word, boolean whole) {
        return switch (word) {
            case "title" -> report.getTitle() != null;
            case "year" -> report.getYear() != null;
            case "form" -> report.getForm() != null;
            case "organisation.kind" -> report.getOrganisation().getKind() != OrganisationKind.UNKNOWN;
            case "preamble" -> !report.getPreamble().isEmpty();
            case "prose" -> !report.prose().isEmpty();
            case "headings" -> SecondLevel.knownOf(report);
            // one part that breaks off keeps nobody from judging the others: see Needs.unjudged
            case "ending" -> true;
            case "brackets" -> DocumentNumbers.knownOf(report);
            case "address" -> SiteNames.knownOf(report);
            case "published" -> report.getPublished() != null;
            case "outline" -> parts(report) >= FEWEST_PARTS;
            case "beginning" -> Gaps.isFromItsBeginning(report);
            case "whole" -> whole;
            case "period" -> StatisticsPeriods.knownOf(report);
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

    /** How many parts of the form were found, each counted once. */
    private static int parts(Report report) {
        Set<Integer> numbers = new HashSet<>();
        for (Section section : report.getSections()) {
            if (section.getNumber() > 0) {
                numbers.add(section.getNumber());
            }
        }
        return numbers.size();
    }

    /** Why a rule that needs the word cannot look at a report that lacks it. */
    static String reason(String word, Language language) {
        String[] words = REASONS.get(word);
        if (words != null) {
            return language.choose(words[0], words[1]);
        }
        String section = "第" + "一二三四五六".charAt(word.charAt(1) - '1') + "部分";
        return word.endsWith(WHOLE) ? language.choose(section + REASONS.get("whole")[0], "section " + word.charAt(1) + ": " + REASONS.get("whole")[1])
                : language.choose("没有读到" + section, "section " + word.charAt(1) + " not found");
    }

    /**
     * Whether a rule could not look because of the file that was handed in: only that is a matter of the unit. Of last year’s
     * report, a roster or a local setting it has to know nothing. Sentences are known again as in {@link CellReason}.
     */
    public static boolean isOfTheFile(String reason) {
        if (CellReason.of(reason) != null) {
            return !reason.contains(LAST_YEARS.zh()) && !reason.contains(LAST_YEARS.en());
        }
        return IN_FILE.stream().anyMatch(word -> reason.equals(reason(word, Language.ZH)) || reason.equals(reason(word, Language.EN)));
    }
}
