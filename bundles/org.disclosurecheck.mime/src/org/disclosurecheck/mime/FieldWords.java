package org.disclosurecheck.mime;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/** Words in the fields of a head, which are ASCII and write everything else in one of two ways. */
final class FieldWords {

    /** name*=utf-8''%E5%B9%B4 and, over several lines, name*0*=, name*1*= */
    private static final String EXTENDED = "\\s*\\*(?:0\\*)?\\s*=\\s*([A-Za-z0-9_-]*)'[^']*'([^;\\s]+)";
    private static final String PLAIN = "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))";

    private FieldWords() {
    }

    /** “=?utf-8?B?…?=” as text. */
    static String decoded(String words) {
        return DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT).strip();
    }

    /** A parameter such as filename, or null. */
    static String parameter(String field, String name) {
        Matcher extended = Pattern.compile("(?i);\\s*" + name + EXTENDED).matcher(field);
        if (extended.find()) {
            try {
                return URLDecoder.decode(extended.group(2).replace("+", "%2B"), Charset.forName(extended.group(1)));
            } catch (IllegalArgumentException e) {
                return extended.group(2);
            }
        }
        Matcher plain = Pattern.compile("(?i);\\s*" + name + PLAIN).matcher(field);
        return plain.find() ? decoded(plain.group(1) == null ? plain.group(2) : plain.group(1)) : null;
    }
}
