package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/**
 * Reads the reasons that the prose gives for results, where a number stands right beside the reason. What is told of
 * another year, of other bodies or of several reasons together is left alone, and so is what was disclosed in part: such
 * applications count as 部分公开 and nowhere else. A sentence that tells both gives the reason that stands right behind
 * 不予公开.
 */
public final class Reasons {

    private static final Map<String, String> REFUSALS = new LinkedHashMap<>();
    static {
        REFUSALS.put("denied.1", "国家秘密");
        REFUSALS.put("denied.2", "(?:其他)?法律、?行政法规禁止公开");
        REFUSALS.put("denied.3", "三安全一稳定");
        REFUSALS.put("denied.4", "商业秘密|个人隐私|第三方合法权益");
        REFUSALS.put("denied.5", "内部事务(?:性|类)?(?:信息)?");
        REFUSALS.put("denied.6", "过程性(?:政府)?信息");
        REFUSALS.put("denied.7", "行政执法案卷(?:信息)?");
        REFUSALS.put("denied.8", "行政查询(?:事项)?");
    }
    private static final Map<String, Sought> REFUSED = new LinkedHashMap<>();
    private static final String ANY_REFUSAL = "(?:" + String.join("|", REFUSALS.values()) + ")";
    private static final String NUMBER = "(\\d{1,6}|[一二两三四五六七八九十]{1,3})件";
    private static final String NEAR = "[^\\d,.。;:、一二三四五六七八九十]{0,10}?";
    /** “国家秘密、商业秘密2件” gives one number for two reasons. */
    private static final Pattern SHARED = Pattern.compile(ANY_REFUSAL + "[”\"]?(?:、|和|及|或|以及|或者|与)[^\\d,。;]{0,6}$");
    private static final Pattern BESIDE = Pattern.compile("的?(?:共|有)?(?:\\d{1,6}件?)?\\(?(?:其中|均|都|因|涉及|属于|,|:|是|为)*");
    private static final Words ELSEWHERE = Words.of("上年", "上一年", "去年", "往年", "历年", "以来", "各乡镇", "各镇", "各部门", "各单位", "下属",
            "所属", "复议", "诉讼");
    /** A sentence without one of them gives no reason. */
    private static final String[] TELL = {"不予公开", "信访", "举报", "投诉", "补正"};
    private static final Words TELLING = Words.of(TELL);
    private static final Text.Needle[] ANYWHERE = Text.needles(TELL);
    private static final Sought OTHER_YEAR = Sought.of("(20\\d\\d)年");
    private static final Sought COMPLAINT = Sought.of("(?:信访|举报|投诉)(?:、?(?:信访|举报|投诉))*类?(?:的)?(?:政府信息公开)?(?:申请)?"
            + "[^\\d,.。;:、]{0,4}?" + NUMBER);
    private static final Sought NOT_COMPLETED = Sought.of("逾期(?:未|不)(?:作出|进行|予以)?补正" + NEAR + NUMBER + "|" + NUMBER
            + NEAR + "逾期(?:未|不)(?:作出|进行|予以)?补正");

    static {
        REFUSALS.forEach((row, words) -> REFUSED.put(row, Sought.of("(?:" + words + ")[”\"]?" + NEAR + NUMBER + "|" + NUMBER + NEAR
                + "(?:" + words + ")")));
    }

    private Reasons() {
    }

    public static List<Reason> in(Report report) {
        List<Reason> found = new ArrayList<>();
        boolean any = Prose.plain(report).holds("申请") && Prose.plain(report).holdsAny(ANYWHERE);
        List<Paragraph> paragraphs = any ? Reading.paragraphs(report) : List.of();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            Text text = Prose.texts(report)[i];
            if (text.plainly().holdsAny(ANYWHERE)) {
                for (Span sentence : text.sentences()) {
                    if (TELLING.in(text.plain(), sentence.offset(), sentence.end())) {
                        read(paragraph, sentence, text.plain().substring(sentence.offset(), sentence.end()), report.getYear(), found);
                    }
                }
            }
        }
        return found;
    }

    private static void read(Paragraph paragraph, Span sentence, String plain, Integer year, List<Reason> found) {
        if (isCounted(plain) && plain.contains("申请") && !ELSEWHERE.in(plain) && isOfYear(plain, year)) {
            read(paragraph, sentence, plain, found);
        }
    }

    private static void read(Paragraph paragraph, Span sentence, String plain, List<Reason> found) {
        if (plain.contains("不予公开")) {
            boolean onlyRefused = !Letters.containsAny(plain, "部分公开", "区分处理");
            REFUSED.forEach((row, words) -> {
                Matcher match = words.in(plain);
                while (match.find()) {
                    if ((onlyRefused || isBesideRefusal(plain, match.start(), match.end()))
                            && !SHARED.matcher(plain.substring(0, match.start())).find()) {
                        add(paragraph, sentence, match, row, found);
                    }
                }
            });
        }
        Matcher complaint = COMPLAINT.in(plain);
        while (complaint.find()) {
            if (Letters.containsAny(complaint.group(), "类", "申请")) {
                add(paragraph, sentence, complaint, "rejected.1", found);
            }
        }
        Matcher late = NOT_COMPLETED.in(plain);
        while (late.find()) {
            add(paragraph, sentence, late, "other.1", found);
        }
    }

    /** True for 不予公开1件（属于国家秘密）: where a sentence tells every result, a reason is that of the one right before it. */
    private static boolean isBesideRefusal(String plain, int from, int to) {
        int refused = plain.lastIndexOf("不予公开", from);
        return refused >= 0 && BESIDE.matcher(plain.substring(refused + 4, from)).matches()
                && !Letters.containsAny(plain.substring(from, to), "部分公开", "区分处理");
    }

    /** True when a number stands before 件, as in all that is read here. */
    private static boolean isCounted(String plain) {
        for (int at = plain.indexOf('件', 1); at > 0; at = plain.indexOf('件', at + 1)) {
            char c = plain.charAt(at - 1);
            if (Letters.isDigit(c) || c == '两' || HanNumbers.NUMERALS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfYear(String plain, Integer year) {
        Matcher named = OTHER_YEAR.in(plain);
        while (named.find()) {
            if (year == null || Integer.parseInt(named.group(1)) != year) {
                return false;
            }
        }
        return true;
    }

    private static void add(Paragraph paragraph, Span sentence, Matcher match, String row, List<Reason> found) {
        String number = match.group(1) != null || match.groupCount() == 1 ? match.group(1) : match.group(2);
        int amount = Letters.isDigit(number.charAt(0)) ? Integer.parseInt(number) : HanNumbers.of(number.replace('两', '二'));
        if (amount > 0) {
            found.add(new Reason(paragraph, Span.of(paragraph.getText(), sentence.offset() + match.start(),
                    sentence.offset() + match.end()), row, amount));
        }
    }
}
