package org.disclosurecheck.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/** Names of the reporting unit in title, preamble and closing lines. */
public final class UnitNames {

    private static final Pattern TITLE = Pattern.compile("(?:关于)?(.{2,40}?)(?:关于)?20\\d{2}年.*");
    private static final Sought PRESENTED = Sought.of("(?:现公布|现将|现发布|公布|特公布)([^,。;:《》年我本]{3,30}?)(?:关于)?20\\d{2}年度?(?:政府)?信息公开");
    private static final Pattern TAIL = Pattern.compile("(人民政府|政府|委员会|党政|党政综合|综合|办公室|办事处|办公厅|本级)+$");
    /** What a match of {@link #TAIL} ends with, but for a line break. */
    private static final String TAIL_ENDS = "府会政合室处厅级";
    private static final String LINE_BREAKS = "\n\r\u0085\u2028\u2029";
    private static final String[] UNITS = {"局", "委", "办", "厅", "镇", "乡", "街道", "处", "站", "院", "校", "中心", "政府", "会", "队", "所", "部",
        "公司", "大学", "学院", "医院", "县", "市", "区", "旗", "州", "盟", "省"};

    private UnitNames() {
    }

    /**
     * A name that is not that of the title.
     *
     * @param title the unit of the title
     * @param name the other unit
     * @param where signature or preamble
     */
    public record Named(String title, String name, String where) {
    }

    /** The first name in closing lines or preamble that can hardly mean the unit of the title; none or one. */
    public static List<Named> strange(Report report) {
        String title = inTitle(report.getTitle().getText());
        if (title == null) {
            return List.of();
        }
        String closing = report.getSignature().getUnit();
        if (closing != null && isUnit(plain(closing)) && differ(title, plain(closing))) {
            return List.of(new Named(title, closing, "signature"));
        }
        for (Paragraph paragraph : report.getPreamble()) {
            Matcher match = PRESENTED.in(plain(paragraph.getText()));
            if (match.find() && isUnit(match.group(1)) && differ(title, match.group(1))) {
                return List.of(new Named(title, match.group(1), "preamble"));
            }
        }
        return List.of();
    }

    /** The unit before the year; null when the title names none. */
    static String inTitle(String title) {
        Matcher match = TITLE.matcher(plain(title));
        return match.matches() && isUnit(match.group(1)) ? match.group(1) : null;
    }

    /** Two characters or more in one line, and a word for a kind of unit behind them. */
    private static boolean isUnit(String name) {
        for (String unit : UNITS) {
            if (name.endsWith(unit) && name.length() >= unit.length() + 2) {
                return isOneLine(name);
            }
        }
        return false;
    }

    private static boolean isOneLine(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (LINE_BREAKS.indexOf(name.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Short names keep some characters of the long one in their order; either may carry the region before it. */
    static boolean differ(String one, String other) {
        String a = core(one);
        String b = core(other);
        return !within(a, b) && !within(b, a) && !sameLastWord(a, b);
    }

    /** 云溪县清河镇 and 清河镇, 发改局 and 发展和改革局: what stands behind the last 省, 市, 县 or 区. */
    private static boolean sameLastWord(String a, String b) {
        String left = local(a);
        String right = local(b);
        return left.length() > 1 && right.length() > 1 && (within(left, right) || within(right, left));
    }

    private static String local(String name) {
        int at = -1;
        for (int i = 1; i < name.length() - 2; i++) {
            if ("省市县区旗州盟".indexOf(name.charAt(i)) >= 0) {
                at = i;
            }
        }
        return name.substring(at + 1);
    }

    private static String core(String name) {
        String whole = name.indexOf('(') < 0 ? name : name.replaceAll("\\(.*?\\)", "");
        char last = whole.isEmpty() ? ' ' : whole.charAt(whole.length() - 1);
        boolean tail = TAIL_ENDS.indexOf(last) >= 0 || LINE_BREAKS.indexOf(last) >= 0;
        String core = tail ? TAIL.matcher(whole).replaceFirst("") : whole;
        return core.length() < 2 ? name : core;
    }

    private static boolean within(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length();
    }

    private static String plain(String text) {
        return Letters.plain(text).replace(" ", "");
    }
}
