package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/**
 * Statements of the period that the figures of a report cover (统计期限). A statement is
 * <ul>
 * <li>统计期限, 统计时限, 数据的起止时间 … with a date behind it in the same clause, whatever the date is: 统计期限为2023年1月至12月;</li>
 * <li>a whole calendar year without such a word: 现将2023年1月1日至12月31日的工作报告如下.</li>
 * </ul>
 * 法定期限 and 更新时间 are none.
 */
public final class StatisticsPeriods {

    private static final String[] NAMES = { "期限", "时限", "期间", "时间", "周期", "区间", "时段" };
    private static final int BEFORE = 8;
    private static final int LONGEST = 60;

    private StatisticsPeriods() {
    }

    /** The statements of a report, in reading order. */
    public static List<StatisticsPeriod> in(Report report) {
        return Reading.once(Reading.Of.PERIODS, report, StatisticsPeriods::read);
    }

    private static List<StatisticsPeriod> read(Report report) {
        List<StatisticsPeriod> found = new ArrayList<>();
        List<Paragraph> paragraphs = Reading.paragraphs(report);
        Text[] texts = Prose.texts(report);
        for (int i = 0; i < texts.length; i++) {
            read(paragraphs.get(i), texts[i].text(), texts[i].plain(), found);
        }
        return found;
    }

    /**
     * True when the report states no period anywhere. Where its beginning is not at hand, or it leaves something out (……),
     * nothing can be said.
     */
    public static boolean absentFrom(Report report) {
        return in(report).isEmpty() && isAllThere(report);
    }

    /** True when it can be said whether the report states a period: it does, or nothing is missing where it could. */
    public static boolean knownOf(Report report) {
        return isAllThere(report) || !in(report).isEmpty();
    }

    private static boolean isAllThere(Report report) {
        boolean opening = !report.getPreamble().isEmpty() || report.section(1) != null;
        return opening && Gaps.isFromItsBeginning(report) && !Gaps.in(report);
    }

    static List<StatisticsPeriod> in(String text) {
        List<StatisticsPeriod> found = new ArrayList<>();
        read(null, text, Letters.plain(text), found);
        return found;
    }

    private static void read(Paragraph paragraph, String text, String plain, List<StatisticsPeriod> found) {
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            int name = c == '统' || c == '数' ? nameAt(plain, at) : 0;
            StatisticsPeriod period = null;
            if (name > 0) {
                period = period(paragraph, text, plain, at, at + name);
            } else if (c == '2' && plain.startsWith("年", at + 4)) {
                period = period(paragraph, text, plain, at, at);
                if (period != null && !period.covers(null)) {
                    period = null;
                }
            }
            if (period != null) {
                found.add(period);
                at = period.words().end() - 1;
            }
        }
    }

    /** Length of 统计…期限, 数据…时间 at that index; 0 when there is none. */
    private static int nameAt(String plain, int at) {
        if (!Letters.startsWithAny(plain, at, "统计", "数据")) {
            return 0;
        }
        for (int i = at + 2; i < Math.min(plain.length(), at + BEFORE); i++) {
            if (plain.startsWith("更新", i) || Letters.isBreak(plain.charAt(i))) {
                return 0;
            }
            if (Letters.startsWithAny(plain, i, NAMES)) {
                return i + 2 - at;
            }
        }
        return 0;
    }

    /** Reads the dates from an index on; null when there is no number before the clause ends. */
    private static StatisticsPeriod period(Paragraph paragraph, String text, String plain, int start, int from) {
        List<Integer> numbers = new ArrayList<>();
        boolean dated = true;
        int first = -1;
        int end = from;
        int limit = Math.min(plain.length(), from + LONGEST);
        for (int i = from; i < limit && numbers.size() < 6; i++) {
            char c = plain.charAt(i);
            if (Letters.isDigit(c)) {
                first = first < 0 ? i : first;
                int to = i;
                while (to < plain.length() && to - i < 5 && Letters.isDigit(plain.charAt(to))) {
                    to++;
                }
                numbers.add(Integer.valueOf(plain.substring(i, to)));
                int unit = to;
                while (unit < plain.length() && plain.charAt(unit) == ' ') {
                    unit++;
                }
                boolean named = unit < plain.length() && "年月日号./-".indexOf(plain.charAt(unit)) >= 0;
                boolean day = numbers.size() == 3 || numbers.size() == 6
                        || numbers.size() == 5 && numbers.get(3) <= 12;
                dated &= named || day && plain.charAt(i - 1) != ' ' && "./-".indexOf(plain.charAt(i - 1)) >= 0;
                end = named && "年月日号".indexOf(plain.charAt(unit)) >= 0 ? unit + 1 : to;
                i = end - 1;
            } else if (closes(plain, i)) {
                break;
            }
        }
        return numbers.isEmpty() ? null : new StatisticsPeriod(paragraph, Span.of(text, start, end),
                Span.of(text, first, end), List.copyOf(numbers), dated);
    }

    /** A comma goes on to the second date: 自2023年1月1日起,至2023年12月31日止. */
    private static boolean closes(String plain, int i) {
        return switch (plain.charAt(i)) {
            case ',' -> !Letters.startsWithAny(plain, i + 1, "至", "到", "止");
            case '。', ';', ')', '!', '?', '\n' -> true;
            default -> false;
        };
    }
}
