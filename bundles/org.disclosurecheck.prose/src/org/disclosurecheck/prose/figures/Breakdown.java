package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;
import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.prose.Span;

/**
 * A number and the parts that a sentence divides it into: 共30条，其中文件10条、动态20条.
 *
 * @param paragraph where it stands
 * @param total the number that is divided
 * @param parts the parts of the same unit
 * @param unit what all of them count
 * @param closed true where the words say that the parts are all there are (包括, 分别为, brackets); 其中 leaves that open
 * @param open true where something says that there are more: 等, another unit among the parts, 此外 behind them
 * @param measure what the first part measures when a table says it too; or null
 * @param words from the total to the last part
 */
public record Breakdown(Paragraph paragraph, BigDecimal total, List<BigDecimal> parts, String unit, boolean closed,
        boolean open, Measure measure, Span words) {

    /** Several parts that make nine tenths may be meant to be all, two parts when they make nineteen twentieths. */
    private static final BigDecimal NEARLY = new BigDecimal("0.9");
    private static final BigDecimal VERY_NEARLY = new BigDecimal("0.95");
    private static final int SEVERAL = 3;

    public BigDecimal sum() {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** True when a single part is more than the whole. */
    public boolean isPartAboveTotal() {
        return parts.stream().anyMatch(part -> part.compareTo(total) > 0);
    }

    /** True when the parts are more than the whole, or less although they should be all. */
    public boolean isWrong() {
        int compared = sum().compareTo(total);
        return isPartAboveTotal() || parts.size() > 1 && (compared > 0 || compared < 0 && closed && !open);
    }

    /** True when parts that may be all (其中) lack a little. */
    public boolean isLacking() {
        BigDecimal share = parts.size() >= SEVERAL ? NEARLY : VERY_NEARLY;
        return !closed && !open && parts.size() > 1 && sum().compareTo(total) < 0
                && sum().compareTo(total.multiply(share)) >= 0;
    }

    /** The parts as a sum: 10+20. */
    public String addends() {
        return String.join("+", parts.stream().map(BigDecimal::toPlainString).toList());
    }

    /** The words as a finding quotes them. */
    public String quote() {
        return words.text();
    }
}
