package org.disclosurecheck.office.legacy;

import org.disclosurecheck.office.word.NumberFormat;

/** Writes the number of a paragraph in the format of its list. */
final class NumberWords {

    /** Names of the formats in newer documents by their number (nfc) in old ones; null for those of other scripts. */
    private static final String[] NAMES = {"decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", null,
        null, null, null, null, "ideographDigital", "japaneseCounting", null, null, "decimalFullWidth", null, null,
        "japaneseDigitalTenThousand", "decimalEnclosedCircle", "decimalFullWidth2", null, null, "decimalZero", "bullet",
        null, null, "decimalEnclosedFullstop", "decimalEnclosedParen", "decimalEnclosedCircleChinese",
        "ideographEnclosedCircle", "ideographTraditional", "ideographZodiac", null, "taiwaneseCounting",
        "ideographLegalTraditional", "taiwaneseCountingThousand", "taiwaneseDigital", "chineseCounting",
        "chineseLegalSimplified", "chineseCountingThousand"};

    private NumberWords() {
    }

    /** The number, or null when it cannot be told. */
    static String of(int format, int number) {
        return format >= NAMES.length || NAMES[format] == null || number < 0 || number > Short.MAX_VALUE ? null
                : NumberFormat.write(NAMES[format], number);
    }
}
