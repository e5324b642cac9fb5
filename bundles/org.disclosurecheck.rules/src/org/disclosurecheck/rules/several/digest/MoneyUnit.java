package org.disclosurecheck.rules.several.digest;

import java.math.BigDecimal;

/** Units in which amounts of money are reported. */
public enum MoneyUnit {

    YUAN("元", 0), TEN_THOUSAND("万元", 4), HUNDRED_MILLION("亿元", 8);

    private final String word;
    private final int zeros;

    MoneyUnit(String word, int zeros) {
        this.word = word;
        this.zeros = zeros;
    }

    /** As it is written in a report. */
    public String word() {
        return word;
    }

    /** The unit that a text names, such as “160.5964万元” or “采购总金额（元）”; null when it names none. */
    public static MoneyUnit in(String text) {
        if (text == null || !text.contains("元")) {
            return null;
        }
        String plain = text.replaceAll("[\\s\u3000]", "");
        return plain.contains("亿元") ? HUNDRED_MILLION : plain.contains("万元") ? TEN_THOUSAND : YUAN;
    }

    /** The same amount in another unit. */
    public BigDecimal to(MoneyUnit other, BigDecimal amount) {
        return amount.movePointRight(zeros - other.zeros);
    }
}
