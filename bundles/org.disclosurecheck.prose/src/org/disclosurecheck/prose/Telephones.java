package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/** Telephone numbers of the contact sentence. */
public final class Telephones {

    private static final Sought NUMBER = Sought.of("(?:电话|传真|热线)(?:号码)?[: ]{0,2}([(]?\\d[\\d() -]{3,20}\\d)");
    private static final Pattern WHOLE = Pattern.compile("0\\d{2,3}\\d{7,8}(?:\\d{1,4})?|1[3-9]\\d{9}|12345|12\\d{3}|400\\d{7}|800\\d{7}|95\\d{3,4}");

    private Telephones() {
    }

    /** Numbers without an area code, or with digits missing. */
    public static List<Slip> incomplete(Report report) {
        List<Slip> found = new ArrayList<>();
        for (Paragraph paragraph : NUMBER.mayBeIn(report) ? Reading.paragraphs(report) : List.<Paragraph>of()) {
            Matcher match = NUMBER.in(Letters.plain(paragraph.getText()));
            while (match.find()) {
                String digits = match.group(1).replaceAll("\\D", "");
                if (!WHOLE.matcher(digits).matches()) {
                    found.add(new Slip(paragraph, Span.of(paragraph.getText(), match.start(1), match.end(1)), null));
                }
            }
        }
        return Slip.oneAParagraph(found);
    }
}
