package org.disclosurecheck.extract.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.internal.words.Simplified;
import org.disclosurecheck.extract.internal.words.Years;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Said;
import org.disclosurecheck.findings.Source;

/**
 * The reporting year and where it was read. What names the year of the report itself comes first: title, period of
 * the statistics, the sentence that presents the report. Years that merely occur come later, dates last.
 *
 * @param year the year, or null when nothing tells it
 * @param evidence where it was read, for people
 */
public record YearFact(Integer year, Said evidence) {

    /** Blanks, and the loss of 年 and 月 on some pages, are allowed for. */
    private static final class Period {
        private static final Pattern PATTERN = Pattern.compile("(20\\d\\d)\\s*年?\\s*0?1\\s*月?\\s*0?1\\s*日?\\s*起?\\s*"
                + "[至到—–－~～-]+.{0,12}?12\\s*月?\\s*31");
    }

    private static final Said TITLE = new Said("标题", "the title");
    private static final Said PREAMBLE = new Said("导语", "the preamble");
    private static final int REACH = 30;

    /**
     * @param hint the year that the caller names, or null
     * @param problems where contradictions are noted
     */
    public static YearFact of(Integer hint, Texts texts, List<Problem> problems) {
        List<YearFact> named = new ArrayList<>();
        Years.Found inTitle = texts.title() == null ? null : Years.find(texts.title(), 0);
        add(named, inTitle == null ? null : inTitle.year(), TITLE);
        add(named, period(texts), new Said("统计期限", "the period of the statistics"));
        add(named, presented(texts), PREAMBLE);
        contradictions(hint, named, problems);
        if (hint != null) {
            return new YearFact(hint, new Said("由使用者指定", "named by the user"));
        }
        if (!named.isEmpty()) {
            YearFact first = named.get(0);
            return new YearFact(first.year, first.evidence.then("写明" + first.year + "年", " names " + first.year));
        }
        YearFact mentioned = mentioned(texts.first(), new Said("第一部分", "section 1"));
        mentioned = mentioned == null ? mentioned(texts.preamble(), PREAMBLE) : mentioned;
        mentioned = mentioned == null ? mentioned(texts.all(), new Said("正文", "the text")) : mentioned;
        return mentioned == null ? byDate(texts) : mentioned;
    }

    private static void add(List<YearFact> facts, Integer year, Said where) {
        if (year != null) {
            facts.add(new YearFact(year, where));
        }
    }

    private static Integer period(Texts texts) {
        for (List<Line> lines : List.of(texts.preamble(), texts.first())) {
            for (Line line : lines) {
                if (line.text().contains("31")) {
                    Matcher m = Period.PATTERN.matcher(line.text());
                    if (m.find()) {
                        return Integer.valueOf(m.group(1));
                    }
                }
            }
        }
        return null;
    }

    /** “现将2019年政府信息公开报告如下”, “现公布区统计局2023年政府信息公开工作年度报告”; a document that is cited does not count. */
    private static Integer presented(Texts texts) {
        List<Line> opening = texts.first().subList(0, Math.min(1, texts.first().size()));
        for (List<Line> lines : List.of(texts.preamble(), opening)) {
            for (Line line : lines) {
                String text = Simplified.of(line.text());
                for (Years.Found year = Years.find(text, 0); year != null; year = Years.find(text, year.to())) {
                    String behind = text.substring(year.to(), Math.min(text.length(), year.to() + REACH));
                    int subject = behind.indexOf("信息公开");
                    if (subject >= 0 && behind.substring(0, subject).chars().noneMatch(c -> "，,。；;".indexOf(c) >= 0)
                            && !quoted(text, year.from())) {
                        return year.year();
                    }
                }
            }
        }
        return null;
    }

    /** True inside the name of a document, other than that of the report itself. */
    private static boolean quoted(String text, int at) {
        int open = text.lastIndexOf('《', at);
        int close = text.lastIndexOf('》', at);
        int end = text.indexOf('》', at);
        return open > close && !(end > 0 && text.substring(open, end).endsWith("年度报告"));
    }

    private static void contradictions(Integer hint, List<YearFact> named, List<Problem> problems) {
        YearFact first = hint != null ? new YearFact(hint, new Said("指定年度", "the year named")) : named.isEmpty() ? null : named.get(0);
        for (YearFact other : named) {
            if (!other.year.equals(first.year)) {
                problems.add(Problem.note("year-contradiction", first.evidence.zh() + "为" + first.year + "年，"
                        + other.evidence.zh() + "为" + other.year + "年，两处不一致，按前者读取", Source.NOWHERE).english("the report names two years, "
                        + first.year + " and " + other.year + "; the former was taken"));
                return;
            }
        }
    }

    /** The year that the first of the lines begins with, else the one named most often; null when two are. */
    private static YearFact mentioned(List<Line> lines, Said where) {
        Map<Integer, Integer> counts = new TreeMap<>();
        Integer opening = null;
        for (Line line : lines) {
            for (Years.Found y = Years.find(line.text(), 0); y != null; y = Years.find(line.text(), y.to())) {
                counts.merge(y.year(), 1, Integer::sum);
                opening = opening == null && y.from() == 0 ? Integer.valueOf(y.year()) : opening;
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Integer> years = counts.keySet().stream().filter(year -> counts.get(year) == most).toList();
        Integer year = years.size() == 1 ? years.get(0) : years.contains(opening) ? opening : null;
        return year == null ? null : new YearFact(year, where.then("提到" + year + "年" + most + "次",
                " mentions " + year + (most == 1 ? " once" : " " + most + " times")));
    }

    private static YearFact byDate(Texts texts) {
        String date = texts.date() != null ? texts.date() : texts.published();
        if (date == null) {
            return new YearFact(null, null);
        }
        int year = Integer.parseInt(date.substring(0, 4)) - 1;
        boolean closing = texts.date() != null;
        return new YearFact(year, new Said("按" + (closing ? "落款" : "发布") + "日期" + date + "推算为上一年度，正文没有写明",
                "the text names no year; it is the one before the date " + (closing ? "of the closing, " : "of publication, ") + date));
    }
}
