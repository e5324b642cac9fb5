package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.disclosurecheck.prose.Letters;

/**
 * Which sums of money 信息处理费 may come to for one applicant in one month: by items (十一件起每件100元, from the thirty-first on
 * dearer by 100元 with every ten), or by pages (三十一页起每页10元, then 20元, then 40元). The scale by pages was not verified
 * against the original, so whoever uses this asks and does not accuse.
 */
public final class FeeScale {

    private static final int FREE_ITEMS = 10;
    private static final int FIRST_ITEMS = 30;
    private static final int ITEM = 100;
    private static final int HUNDRED_PAGES = 700;
    private static final int TWO_HUNDRED_PAGES = 2700;
    private static final Pattern ONE_CASE = Pattern.compile("(?<![\\d.一二三四五六七八九十百])[1一]件(?!以上)");
    private static final Pattern MORE_CASES = Pattern.compile("(?:[2-9]|\\d{2,}|[二两三四五六七八九十]|多|数|几)件");

    private FeeScale() {
    }

    /** True for a fee of one application whose amount no number of items and no number of pages gives. */
    public static boolean isOff(Figure fee) {
        // nearly every figure is of something else, and its sentence need not be read again
        if (fee.measure() != Measure.PROCESSING_FEE || !fee.isComparable() || fee.amount().signum() <= 0) {
            return false;
        }
        String sentence = Letters.plain(fee.sentence().text());
        return ONE_CASE.matcher(sentence).find() && !MORE_CASES.matcher(sentence).find()
                && !reaches(fee.amount());
    }

    /** True when some number of items or of pages costs so much. */
    static boolean reaches(BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() > 0 || amount.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            return false;
        }
        int yuan = amount.intValueExact();
        return byPages(yuan) || byItems(yuan);
    }

    private static boolean byPages(int yuan) {
        if (yuan <= HUNDRED_PAGES) {
            return yuan % 10 == 0;
        }
        return yuan <= TWO_HUNDRED_PAGES ? (yuan - HUNDRED_PAGES) % 20 == 0 : (yuan - TWO_HUNDRED_PAGES) % 40 == 0;
    }

    private static boolean byItems(int yuan) {
        int left = yuan - (FIRST_ITEMS - FREE_ITEMS) * ITEM;
        if (left <= 0) {
            return yuan % ITEM == 0;
        }
        int price = 2 * ITEM;
        while (left > 10 * price) {
            left -= 10 * price;
            price += ITEM;
        }
        return left % price == 0;
    }
}
