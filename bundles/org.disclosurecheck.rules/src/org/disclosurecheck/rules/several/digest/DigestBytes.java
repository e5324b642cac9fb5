package org.disclosurecheck.rules.several.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.disclosurecheck.model.OrganisationKind;

/**
 * A digest as bytes: it takes a tenth of the time of {@link DigestJson}. What {@link #of} gives only the same run of the
 * program can read; what {@link #lasting} gives any run of the same version can, on whichever machine.
 */
public final class DigestBytes {

    private static final int NOTHING = -1;
    /** Instead of the number of its cells: their name follows, and their addresses for those who do not know it. */
    private static final int BY_NAME = -2;
    /** Form, date, title, and how form, year and organisation were recognised. */
    private static final int TEXTS_BEFORE_FIGURES = 6;
    private static final int NO_YEAR = Integer.MIN_VALUE;

    private DigestBytes() {
    }

    public static byte[] of(Digest digest) {
        return of(digest, false);
    }

    /** For another process or a later run: the addresses of the cells are in it. */
    public static byte[] lasting(Digest digest) {
        return of(digest, true);
    }

    private static byte[] of(Digest digest, boolean lasting) {
        PackedOut out = new PackedOut();
        out.text(digest.organisation());
        out.octet(digest.kind().ordinal());
        out.octet(digest.level().ordinal());
        out.number(digest.year() == null ? NO_YEAR : digest.year());
        out.text(digest.form());
        out.text(digest.published());
        out.text(digest.title());
        out.text(digest.evidence().form());
        out.text(digest.evidence().year());
        out.text(digest.evidence().organisation());
        out.octet(digest.amountUnit() == null ? NOTHING : digest.amountUnit().ordinal());
        if (lasting) {
            named(out, digest.figures());
        } else {
            figures(out, digest.figures());
        }
        out.bytes(digest.prose().bytes());
        out.text(digest.places().steps());
        return out.all();
    }

    /**
     * The cells alone; the texts behind them, which are most of a digest, are not read.
     *
     * @throws IOException when the bytes are not as {@link #of} or {@link #lasting} gave them
     */
    public static Figures readFigures(byte[] bytes) throws IOException {
        try {
            PackedIn in = new PackedIn(bytes);
            in.text();
            in.octet();
            in.octet();
            in.number();
            for (int i = 0; i < TEXTS_BEFORE_FIGURES; i++) {
                in.text();
            }
            in.octet();
            return figures(in);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | UncheckedIOException e) {
            throw new IOException("a digest is not as it was written", e);
        }
    }

    /** @throws IOException when they are not as {@link #of} or {@link #lasting} gave them */
    public static Digest read(byte[] bytes) throws IOException {
        try {
            PackedIn in = new PackedIn(bytes);
            String organisation = in.text();
            OrganisationKind kind = OrganisationKind.values()[in.octet()];
            Level level = Level.values()[in.octet()];
            int year = in.number();
            String form = in.text();
            String published = in.text();
            String title = in.text();
            Digest.Evidence evidence = new Digest.Evidence(in.text(), in.text(), in.text());
            int unit = in.octet();
            Figures figures = figures(in);
            ProseText prose = ProseText.ofBytes(in.bytes());
            return new Digest(organisation, kind, level, year == NO_YEAR ? null : Integer.valueOf(year), form, published, title,
                    evidence, unit == NOTHING ? null : MoneyUnit.values()[unit], figures, prose, prose.sketch(),
                    new Places(in.text()));
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | UncheckedIOException e) {
            throw new IOException("a digest is not as it was written", e);
        }
    }

    /** The texts of the cells one after the other; whose they are is one number, where many reports have the same cells. */
    private static void figures(PackedOut out, Figures figures) {
        int cells = figures.numberOfCells();
        out.number(cells);
        out.number(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            if (cells == NOTHING) {
                out.text(figures.address(i));
            }
            out.text(figures.raw(i));
        }
    }

    private static void named(PackedOut out, Figures figures) {
        out.number(BY_NAME);
        out.number((int) (figures.nameOfCells() >>> Integer.SIZE));
        out.number((int) figures.nameOfCells());
        out.bytes(figures.addresses());
        out.number(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            out.text(figures.raw(i));
        }
    }

    private static Figures named(PackedIn in) throws IOException {
        long name = (long) in.number() << Integer.SIZE | in.number() & 0xffff_ffffL;
        int addresses = in.skip();
        String[] raws = new String[in.number()];
        for (int i = 0; i < raws.length; i++) {
            raws[i] = in.text();
        }
        return Figures.of(name, () -> in.from(addresses).bytes(), raws);
    }

    private static Figures figures(PackedIn in) throws IOException {
        int cells = in.number();
        if (cells == BY_NAME) {
            return named(in);
        }
        String[] raws = new String[in.number()];
        Map<String, String> byAddress = new LinkedHashMap<>();
        for (int i = 0; i < raws.length; i++) {
            String address = cells == NOTHING ? in.text() : null;
            raws[i] = in.text();
            if (cells == NOTHING) {
                byAddress.put(address, raws[i]);
            }
        }
        return cells == NOTHING ? Figures.of(byAddress) : Figures.of(cells, raws);
    }
}
