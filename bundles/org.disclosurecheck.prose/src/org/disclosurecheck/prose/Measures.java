package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Report;

/** Measure words: applications are counted in 件. */
public final class Measures {

    private static final Sought OTHER = Sought.of("(?:政府信息公开|信息公开|依申请公开|依法|公开)申请[^\\d。,;:、(信息]{0,4}(\\d+)(条|次|份|宗|起)");
    private static final Sought BEFORE = Sought.of("(?:收到|受理|办理|新收|答复)[^\\d。,;:、]{0,3}(\\d+)(条|次|宗|起)(?:政府)?(?:信息)?公开?申请");
    /** 收到2条公众通过网站提交的申请: how they came stands between. */
    private static final Sought FROM_WHOM = Sought.of("(?:收到|受理|接到|新收)[^\\d。,;:、]{0,3}(\\d+)(条|次|份|宗|起)"
            + "[^\\d。,;:、]{1,40}?(?:提交的|提出的|递交的)(?:政府信息公开|信息公开|依申请公开|公开)?申请");

    /** The measure word is nearer to 申请, but for the digits of its number. */
    private static final int AROUND = 10;

    private Measures() {
    }

    /** Applications counted in 条, 次, 份, 宗 or 起. 依申请公开信息 5 条 is about pieces of information. */
    public static List<Slip> ofApplications(Report report) {
        List<Slip> found = new ArrayList<>();
        if (isCounted(Prose.plain(report).text())) {
            found.addAll(Slip.matching(report, OTHER, match -> match.group(1) + "件"));
            found.addAll(Slip.matching(report, BEFORE, match -> match.group(1) + "件"));
        }
        found.addAll(Slip.matching(report, FROM_WHOM, match -> match.group(1) + "件"));
        return Slip.oneAParagraph(found);
    }

    /** True when something is counted in 条, 次, 份, 宗 or 起 at a place where it may be applications. */
    private static boolean isCounted(String plain) {
        for (int at = plain.indexOf("申请"); at >= 0; at = plain.indexOf("申请", at + 2)) {
            int from = Math.max(0, at - AROUND);
            int to = Math.min(plain.length(), at + AROUND);
            while (to < plain.length() && Letters.isDigit(plain.charAt(to - 1))) {
                to++;
            }
            for (int i = from + 1; i < to; i++) {
                if (Letters.isDigit(plain.charAt(i - 1)) && "条次份宗起".indexOf(plain.charAt(i)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
