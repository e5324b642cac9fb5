package org.disclosurecheck.office.parts;

/** A paragraph with the number that its program counts for it. */
public final class Numbered {

    private Numbered() {
    }

    /** Word sets a blank or a tab between number and text; in Chinese nobody sees it behind a mark such as “、”. */
    public static String text(String number, String paragraph) {
        String words = paragraph.stripLeading();
        boolean together = words.isEmpty() || !Character.isLetterOrDigit(number.charAt(number.length() - 1))
                && Character.isIdeographic(words.charAt(0));
        return number + (together ? "" : " ") + words;
    }
}
