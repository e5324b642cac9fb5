package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.prose.Span;

/**
 * How much information was published in the year, in all or through one channel.
 *
 * @param paragraph where it stands
 * @param channel what it was published through: 审计信息专栏; empty for all channels together
 * @param amount the number
 * @param unit what it counts: 条
 * @param words the words that say it
 */
public record Publication(Paragraph paragraph, String channel, BigDecimal amount, String unit, Span words) {

    private static final String[] KINDS = {"专栏", "栏目", "板块", "平台", "网站", "网页", "公众号", "账号"};
    private static final int SHORTEST = 3;

    /** True for the same channel, named in full or in short, with another number: 管委会网站审计信息栏目 and 审计信息专栏. */
    public boolean isContradictedBy(Publication other) {
        return unit.equals(other.unit) && amount.compareTo(other.amount) != 0 && isSame(name(), other.name());
    }

    private static boolean isSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String shorter = one.length() < other.length() ? one : other;
        return shorter.length() >= SHORTEST && (one + other).length() > shorter.length()
                && (one.endsWith(shorter) && other.endsWith(shorter));
    }

    /** Without the word for its kind. */
    private String name() {
        for (String kind : KINDS) {
            if (channel.endsWith(kind) && channel.length() > kind.length()) {
                return channel.substring(0, channel.length() - kind.length());
            }
        }
        return channel;
    }

    /** The words as a finding quotes them. */
    public String quote() {
        return words.text();
    }
}
