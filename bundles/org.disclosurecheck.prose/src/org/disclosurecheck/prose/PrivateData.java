package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/** Data of persons that a public report must not hold. */
public final class PrivateData {

    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)[1-9]\\d{5}(?:19|20)\\d{2}(?:0\\d|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[\\dXx](?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final int SHORTEST = 11;
    private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
    private static final String CHECK = "10X98765432";

    private PrivateData() {
    }

    /** Identity numbers with a right check digit, and mobile numbers outside a contact sentence. */
    public static List<Slip> in(Report report) {
        List<Slip> found = new ArrayList<>();
        boolean any = hasLongNumber(Prose.plain(report).text());
        for (Paragraph paragraph : any ? Reading.paragraphs(report) : List.<Paragraph>of()) {
            String plain = Letters.plain(paragraph.getText());
            if (!hasLongNumber(plain)) {
                continue;
            }
            Matcher identity = IDENTITY.matcher(plain);
            while (identity.find()) {
                if (isIdentity(identity.group())) {
                    found.add(slip(paragraph, identity));
                }
            }
            Matcher mobile = MOBILE.matcher(plain);
            while (mobile.find()) {
                if (!Letters.containsAny(plain.substring(Math.max(0, mobile.start() - 30), mobile.start()), "电话", "联系",
                        "手机", "传真", "热线")) {
                    found.add(slip(paragraph, mobile));
                }
            }
        }
        return found;
    }

    /** Whether as many digits stand side by side as the shorter of the two numbers has. */
    private static boolean hasLongNumber(String plain) {
        int digits = 0;
        for (int i = 0; i < plain.length() && digits < SHORTEST; i++) {
            digits = Letters.isDigit(plain.charAt(i)) ? digits + 1 : 0;
        }
        return digits == SHORTEST;
    }

    /** The number itself is not repeated in the finding. */
    private static Slip slip(Paragraph paragraph, Matcher match) {
        String number = match.group();
        return new Slip(paragraph, Span.of(paragraph.getText(), match.start(), match.end()),
                number.substring(0, 3) + "*".repeat(number.length() - 5) + number.substring(number.length() - 2));
    }

    private static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }
}
