package org.disclosurecheck.prose.tables;

import java.math.BigDecimal;

import org.disclosurecheck.model.Organisation;

/** How large 行政事业性收费 of a body can be, in 万元, before one asks whether it was given in 元. */
public final class FeeSize {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private FeeSize() {
    }

    /** The name of the limit for this kind of body; null where there is none. */
    public static String limit(Organisation organisation) {
        return switch (organisation.getKind()) {
            case UNKNOWN, PROVINCE -> null;
            case CITY -> "TAB-032.city";
            case COUNTY -> "TAB-032.county";
            default -> "TAB-032.unit";
        };
    }

    /** True when the amount is ten thousand times that of last year, give or take a twentieth. */
    public static boolean isTenThousandTimes(BigDecimal amount, BigDecimal lastYear) {
        BigDecimal inYuan = lastYear.multiply(TEN_THOUSAND);
        return lastYear.signum() > 0 && amount.subtract(inYuan).abs().multiply(TWENTY).compareTo(inYuan) <= 0;
    }
}
