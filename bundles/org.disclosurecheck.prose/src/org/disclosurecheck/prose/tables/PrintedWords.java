package org.disclosurecheck.prose.tables;

import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.disclosurecheck.prose.Letters;

/** How labels and headers are compared: without blanks, in one width and script, quotation marks alike. */
public final class PrintedWords {

    private static final Pattern NOTE = Pattern.compile("(?<=.)\\((?:指|含|包括|以上|注|单位:[个件项条]).*\\)$");

    /** Reports print the same labels; a file of nonsense must not fill the memory. */
    private static final int MOST = 5_000;
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private PrintedWords() {
    }

    /** The words as they are compared. */
    public static String plain(String printed) {
        String plain = KNOWN.get(printed);
        if (plain == null) {
            plain = makePlain(printed);
            if (KNOWN.size() < MOST) {
                KNOWN.put(printed, plain);
            }
        }
        return plain;
    }

    private static String makePlain(String printed) {
        return Normalizer.normalize(Letters.plain(printed), Normalizer.Form.NFKC).replaceAll("\\s", "")
                .replace('‘', '"').replace('’', '"').replace('“', '"').replace('”', '"').replace('「', '"')
                .replace('」', '"').replace('﹒', '.').replace('．', '.').replace('、', ',').replace('〈', '<');
    }

    /** The words without an explanation in brackets behind them: 上一年项目数量(指2019年事项数). */
    static String withoutNote(String printed) {
        String plain = plain(printed);
        return plain.endsWith(")") ? NOTE.matcher(plain).replaceFirst("") : plain;
    }
}
