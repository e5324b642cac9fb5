package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A number and its parts while they are being read. */
final class PartList {

    /**
     * A number that was read.
     *
     * @param quantity the number
     * @param start the first word that belongs to it
     * @param measure what it measures, or null
     */
    record Item(Token quantity, Token start, Measure measure) {
    }

    /**
     * A number and its percentage.
     *
     * @param item the number
     * @param percent the percentage
     * @param total the number that is divided, or null
     */
    record Portion(Item item, Token percent, BigDecimal total) {

        Share share(Passage passage) {
            return new Share(passage.paragraph(), item.quantity().value(), percent.value(), item.measure(), total,
                    passage.span(item.start().from(), percent.to()));
        }
    }

    private final Item total;
    private final boolean closed;
    private final boolean brackets;
    private final List<Item> parts = new ArrayList<>();
    private Enum<?> matter;
    private boolean open;

    /**
     * @param closed true when the words say that the parts are all there are
     * @param brackets true when the parts stand in brackets
     */
    PartList(Item total, boolean closed, boolean brackets) {
        this.total = total;
        this.closed = closed;
        this.brackets = brackets;
    }

    /** @param what the matter of the part; null for one that belongs to any list */
    void add(Item item, Enum<?> what) {
        if (!item.quantity().unit().equals(total.quantity().unit())) {
            open = true;
            return;
        }
        matter = parts.isEmpty() ? what : matter;
        parts.add(item);
    }

    /** Something says that there are more parts. */
    void leaveOpen() {
        open = true;
    }

    /** True when the next part speaks of something else than the first one. */
    boolean endsBefore(Enum<?> next) {
        return !brackets && !parts.isEmpty() && next != null && next != matter;
    }

    boolean isFull() {
        return parts.size() > 1 && sum().compareTo(total.quantity().value()) == 0;
    }

    boolean isInBrackets() {
        return brackets;
    }

    boolean has(Item item) {
        return parts.contains(item);
    }

    Token total() {
        return total.quantity();
    }

    List<Item> parts() {
        return parts;
    }

    /** What has been read, of a passage that leaves something out (……) as one that may have more parts. */
    Breakdown breakdown(Passage passage) {
        int end = parts.get(parts.size() - 1).quantity().to();
        return new Breakdown(passage.paragraph(), total.quantity().value(),
                parts.stream().map(part -> part.quantity().value()).toList(), total.quantity().unit(), closed,
                open || passage.text().contains("……"), parts.get(0).measure(),
                passage.span(total.start().from(), end));
    }

    private BigDecimal sum() {
        return parts.stream().map(part -> part.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
