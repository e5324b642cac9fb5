package org.disclosurecheck.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a title is put together, against 单位全称 + 年份 + 政府信息公开工作年度报告.
 *
 * @param ending how its last words stand to 政府信息公开工作年度报告
 * @param yearTwice true when the year carries 度 although 年度报告 follows: 2023年度…年度报告
 * @param yearFirst true when the year stands before the unit: 2023年云溪镇…
 * @param complete true when unit, year and the last words are all there, in this order
 */
public record TitleShape(Ending ending, boolean yearTwice, boolean yearFirst, boolean complete) {

    /** The last words of a title. */
    public enum Ending {
        /** 政府信息公开工作年度报告 */
        STANDARD,
        /** Words in use for the same: 政府信息公开年度报告, 政府信息公开工作的年度报告, 政府信息公开工作年报 … */
        VARIANT,
        /** Some characters of the standard words are wrong, missing or out of order. */
        MISSPELT,
        /** Something else. */
        OTHER
    }

    /** The last words that every title should have. */
    public static final String STANDARD_ENDING = "政府信息公开工作年度报告";

    private static final List<String> VARIANTS = List.of("政府信息公开年度报告", "信息公开工作年度报告", "信息公开年度报告",
            "政府信息公开工作的年度报告", "政府信息公开工作年度报告书", "政府信息公开工作报告", "政府信息公开工作年报", "政府信息公开年报",
            "政务公开工作年度报告", "政务公开年度报告", "政府信息公开情况年度报告", "政府信息公开工作情况年度报告", "政府信息公开工作情况报告",
            "政府信息公开工作情况的报告", "政府信息公开工作总结", "政府信息公开报告");
    /** 信息公开年度报告 is in use, 政俯信息公开年度报告 is not; 政务信息公开 is. */
    private static final Pattern GOVERNMENT_MISSPELT = Pattern.compile(
            ".*20\\d{2}年度?(?!政务)(?:政[^府]|[^政]府)(?:信息公开).*报告?书?");
    private static final int MOST_SLIPS = 4;
    private static final Pattern COMPLETE = Pattern.compile(".{2,60}?20\\d{2}年政府信息公开工作年度报告");
    private static final Pattern YEAR_TWICE = Pattern.compile("20\\d{2}年度.*年度报告");
    private static final Pattern YEAR_FIRST = Pattern.compile("20\\d{2}年度?.{2,}政府信息公开.*");
    private static final Pattern WITH_YEAR_BEHIND = Pattern.compile("(.*)\\((?:20\\d{2}年?度?|[^()]{1,12})\\)");

    public static TitleShape of(String title) {
        String plain = Letters.plain(title).replace(" ", "");
        Matcher behind = WITH_YEAR_BEHIND.matcher(plain);
        String words = plain.endsWith(")") && behind.matches() ? behind.group(1) : plain;
        return new TitleShape(ending(words), YEAR_TWICE.matcher(words).find(), YEAR_FIRST.matcher(words).matches(),
                COMPLETE.matcher(plain).matches());
    }

    private static Ending ending(String title) {
        if (title.endsWith(STANDARD_ENDING)) {
            return Ending.STANDARD;
        }
        if (title.contains(STANDARD_ENDING) || VARIANTS.stream().anyMatch(title::endsWith)) {
            return GOVERNMENT_MISSPELT.matcher(title).matches() ? Ending.MISSPELT : Ending.VARIANT;
        }
        return EditDistance.ofEnding(title, STANDARD_ENDING, MOST_SLIPS) <= MOST_SLIPS ? Ending.MISSPELT : Ending.OTHER;
    }

    /** True when the last words are known and the order is the usual one, yet something is missing or written otherwise. */
    public boolean isIrregular() {
        return !complete && !yearTwice && !yearFirst && ending != Ending.MISSPELT;
    }

    public boolean isMisspelt() {
        return ending == Ending.MISSPELT;
    }
}
