package org.disclosurecheck.rules.several.digest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.form.Form;

/** The addresses of the cells of a report in order, and where each stands; all reports with the same cells have the same one. */
final class CellLayout {

    private static final Map<List<String>, CellLayout> KNOWN = new ConcurrentHashMap<>();
    private static final List<CellLayout> NUMBERED = new CopyOnWriteArrayList<>();
    private static final Map<Long, CellLayout> NAMED = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 64;
    private static final String END = "\n";

    final List<String> addresses;
    /** In the order in which they became known, from 0 on; negative when it is one of too many. */
    private int number = -1;
    final Map<String, Integer> places = new LinkedHashMap<>();
    /** The addresses as one compressed text, for other runs of the program, and the beginning of its hash. */
    private byte[] text;
    private long name;
    /** The form that was last found to have these cells and no others. */
    private volatile Form form;

    private CellLayout(List<String> addresses) {
        this.addresses = List.copyOf(addresses);
        this.addresses.forEach(address -> places.put(address, places.size()));
    }

    /** By its number in this run of the program. */
    static CellLayout numbered(int number) {
        return NUMBERED.get(number);
    }

    int number() {
        return number;
    }

    long name() {
        text();
        return name;
    }

    static CellLayout of(List<String> addresses) {
        CellLayout known = KNOWN.get(addresses);
        return known == null ? make(addresses) : known;
    }

    private static synchronized CellLayout make(List<String> addresses) {
        CellLayout made = new CellLayout(addresses);
        if (NUMBERED.size() < MOST_KNOWN && KNOWN.putIfAbsent(made.addresses, made) == null) {
            made.number = NUMBERED.size();
            NUMBERED.add(made);
        }
        return KNOWN.getOrDefault(made.addresses, made);
    }

    synchronized byte[] text() {
        if (text == null) {
            String joined = String.join(END, addresses);
            name = ByteBuffer.wrap(Sha256.digest().digest(joined.getBytes(StandardCharsets.UTF_8))).getLong();
            text = ProseText.deflate(joined);
        }
        return text;
    }

    /** @param text gives what {@link #text} gave another run, asked for only when its name is not known here */
    static CellLayout of(long name, Supplier<byte[]> text) {
        CellLayout known = NAMED.get(name);
        if (known == null) {
            String joined = ProseText.inflate(text.get());
            known = of(joined.isEmpty() ? List.of() : List.of(joined.split(END, -1)));
            if (known.number >= 0) {
                NAMED.put(name, known);
            }
        }
        return known;
    }

    /** That of these cells, or null when there is none yet: nearly all reports have the cells of their form. */
    static CellLayout of(Cell[] cells) {
        for (CellLayout known : NUMBERED) {
            if (known.is(cells)) {
                return known;
            }
        }
        return null;
    }

    private boolean is(Cell[] cells) {
        boolean same = cells.length == addresses.size();
        for (int i = 0; i < cells.length && same; i++) {
            same = addresses.get(i).equals(cells[i].getAddress());
        }
        return same;
    }

    boolean is(Form asked) {
        if (form != asked) {
            if (!places.keySet().equals(new HashSet<>(asked.addresses()))) {
                return false;
            }
            form = asked;
        }
        return true;
    }
}
