package org.disclosurecheck.prose;

import org.disclosurecheck.model.Paragraph;

/**
 * Why applications came out as they did, told with a number: 涉及商业秘密不予公开2件.
 *
 * @param paragraph where it stands
 * @param words the words that say it
 * @param row key of the row of table 3 that counts applications with this reason
 * @param amount how many
 */
public record Reason(Paragraph paragraph, Span words, String row, int amount) {

    /** True for a reason not to disclose by 第十四条 to 第十六条 or 第三十六条第（七）项. */
    public boolean isRefusal() {
        return row.startsWith("denied.");
    }

    public String quote() {
        return words.text();
    }
}
