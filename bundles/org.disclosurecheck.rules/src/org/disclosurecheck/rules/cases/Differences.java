package org.disclosurecheck.rules.cases;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.model.form.Form;

/** What a case differs in from what was expected, as people say it. */
public final class Differences {

    private static final Pattern FINDING = Pattern.compile("(missing|unexpected): (error|warning|info) (\\S+)(.*)", Pattern.DOTALL);
    private static final Pattern NOT_CHECKED = Pattern.compile("(missing|unexpected): not checked at (\\S+)");
    private static final Pattern VALUE = Pattern.compile("(expected|actual|quote|replacement|message)=((?:(?! (?:expected|actual|quote|replacement)=)[^,}])*)");

    private Differences() {
    }

    /** One line of {@link CaseResult#differences()}; places as the form names them. */
    public static String inWords(String difference, Form form, Language language) {
        Matcher notChecked = NOT_CHECKED.matcher(difference);
        if (notChecked.matches()) {
            String place = place(notChecked.group(2), form, language);
            return notChecked.group(1).equals("missing")
                    ? language.choose("应当“未检查”，却检查了：" + place, "should not be checked, but was: " + place)
                    : language.choose("这里没有检查：" + place, "was not checked here: " + place);
        }
        Matcher finding = FINDING.matcher(difference);
        if (finding.matches()) {
            boolean missing = finding.group(1).equals("missing");
            String said = Severity.of(finding.group(2)).label(language) + " " + place(finding.group(3), form, language)
                    + values(finding.group(4), language);
            return missing ? language.choose("应当报、没有报：" + said, "should be said and is not: " + said)
                    : language.choose("不应报、却报了：" + said, "is said and should not be: " + said);
        }
        if (difference.startsWith("open name in message: ")) {
            return language.choose("语句里有没填上的项：", "a value is missing in the sentence: ")
                    + difference.substring("open name in message: ".length());
        }
        if (difference.startsWith("not applicable: ")) {
            return difference.endsWith("true") ? language.choose("规则不适用于这个用例", "the rule does not hold for this case")
                    : language.choose("应当“不适用”，规则却适用", "should not hold for this case, but does");
        }
        return difference;
    }

    private static String values(String written, Language language) {
        StringBuilder words = new StringBuilder();
        Matcher value = VALUE.matcher(written);
        while (value.find()) {
            if (!value.group(2).isBlank() && !value.group(2).equals("null")) {
                words.append(words.isEmpty() ? "" : language.choose("，", ", ")).append(switch (value.group(1)) {
                    case "expected" -> language.choose("应为 ", "expected ");
                    case "actual" -> language.choose("实为 ", "actual ");
                    case "quote" -> language.choose("原话 ", "quote ");
                    case "replacement" -> language.choose("建议改成 ", "proposed ");
                    default -> "";
                }).append(value.group(2).strip());
            }
        }
        return words.isEmpty() ? "" : language.choose("（", " (") + words + language.choose("）", ")");
    }

    /** The place in words; the address itself where the form does not know it. */
    public static String place(String address, Form form, Language language) {
        if (address.equals("REPORT")) {
            return language.choose("全文", "the report");
        }
        if (address.equals("published")) {
            return language.choose("公布日期", "day of publication");
        }
        try {
            String place = form == null ? address : form.place(address, language);
            return place == null || place.isBlank() ? address : place;
        } catch (RuntimeException e) {
            // a case may name what is no address at all; that it does is told elsewhere
            return address;
        }
    }
}
