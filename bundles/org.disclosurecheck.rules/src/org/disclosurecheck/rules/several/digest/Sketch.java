package org.disclosurecheck.rules.several.digest;

import java.util.Arrays;
import java.util.function.Supplier;

import org.disclosurecheck.prose.Letters;

/**
 * A sketch of a text by one-permutation MinHash: the four-character pieces of its Chinese characters are thrown into 64
 * bins, and the smallest of each bin stays. Two texts agree in about as many bins as they have pieces in common. Digits
 * are left out: reports that differ in numbers only must look alike.
 */
public final class Sketch {

    public static final int BINS = 64;
    /** Pieces that overlap: shorter ones are in every report, longer ones break at every changed word. */
    private static final int PIECE = 4;
    /** Below this a text has too few pieces for its bins. */
    private static final int SHORTEST = 80;
    private static final long EMPTY = Long.MAX_VALUE;

    private long[] bins;
    private Supplier<String> text;

    /** @param bins as {@link #bins} gave them */
    public Sketch(long[] bins) {
        if (bins.length != BINS && bins.length != 0) {
            throw new IllegalArgumentException(bins.length + " bins instead of " + BINS);
        }
        this.bins = bins.clone();
    }

    private Sketch(Supplier<String> text) {
        this.text = text;
    }

    /** The sketch of a text that is only read when somebody asks for it. */
    static Sketch later(Supplier<String> text) {
        return new Sketch(text);
    }

    private synchronized long[] made() {
        if (bins == null) {
            bins = of(text.get()).bins;
            text = null;
        }
        return bins;
    }

    /** Without bins when the text is too short to tell anything. */
    public static Sketch of(String text) {
        String plain = Letters.plain(text);
        char[] han = new char[plain.length()];
        int length = 0;
        for (int i = 0; i < plain.length(); i++) {
            if (Letters.isHan(plain.charAt(i))) {
                han[length++] = plain.charAt(i);
            }
        }
        if (length < SHORTEST) {
            return new Sketch(new long[0]);
        }
        long[] bins = new long[BINS];
        Arrays.fill(bins, EMPTY);
        long piece = 0;
        for (int i = 0; i < length; i++) {
            piece = piece << 16 | han[i];
            if (i >= PIECE - 1) {
                long hash = mix(piece);
                int bin = (int) (hash >>> 58);
                bins[bin] = Math.min(bins[bin], hash & 0x03FF_FFFF_FFFF_FFFFL);
            }
        }
        return new Sketch(bins);
    }

    /** Share of bins in which both agree, of those in which either has something; 0 when one of the texts is too short. */
    public double resemblance(Sketch other) {
        long[] here = made();
        long[] there = other.made();
        if (here.length == 0 || there.length == 0) {
            return 0;
        }
        int same = 0;
        int used = 0;
        for (int i = 0; i < BINS; i++) {
            if (here[i] != EMPTY || there[i] != EMPTY) {
                used++;
                same += here[i] == there[i] ? 1 : 0;
            }
        }
        return used == 0 ? 0 : (double) same / used;
    }

    public boolean isEmpty() {
        return made().length == 0;
    }

    public long[] bins() {
        return made().clone();
    }

    private static long mix(long value) {
        long z = value * 0x9E37_79B9_7F4A_7C15L;
        z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        return z ^ z >>> 31;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && Arrays.equals(made(), sketch.made());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(made());
    }
}
