package org.disclosurecheck.office.parts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import javax.xml.stream.XMLStreamException;

import org.disclosurecheck.extract.Unreadable;

/**
 * What was read of parts that are byte for byte the same in document after document of one program, such as the list of
 * parts or the styles of its template. They are known by their packed bytes, so that they are not even unpacked. What is
 * kept must not be changed; threads may overwrite each other’s, which loses nothing.
 *
 * @param <T> what such a part says
 */
public final class SameParts<T> {

    /** Reads a part from its stream. */
    public interface Reading<T> {
        T read(InputStream in) throws IOException, XMLStreamException, Unreadable;
    }

    private static final int LARGEST = 1 << 14;

    private record Known<T>(String base, ZipParts.Packed part, byte[] bytes, T said) {
    }

    private final Known<T>[] slots;

    /** @param slots how many parts are kept, a power of two */
    @SuppressWarnings("unchecked")
    public SameParts(int slots) {
        this.slots = new Known[slots];
    }

    /**
     * What the part says.
     *
     * @param base what it means besides its bytes, such as the folder that its names count from
     * @param otherwise when there is none
     */
    public T read(Parts parts, String name, String base, Reading<T> reading, T otherwise)
            throws IOException, XMLStreamException, Unreadable {
        ZipParts.Packed packed = parts instanceof ZipParts zip ? zip.packed(name) : null;
        if (packed == null || packed.length() > LARGEST) {
            return opened(parts, name, reading, otherwise);
        }
        int slot = (int) (packed.checksum() ^ packed.checksum() >>> 16) & slots.length - 1;
        Known<T> known = slots[slot];
        if (known != null && known.base.equals(base) && known.part.alike(packed)
                && Arrays.equals(known.bytes, 0, known.bytes.length, packed.zip(), packed.from(), packed.from() + packed.length())) {
            return known.said;
        }
        T said = opened(parts, name, reading, otherwise);
        slots[slot] = new Known<>(base, packed.alone(), packed.bytes(), said);
        return said;
    }

    private static <T> T opened(Parts parts, String name, Reading<T> reading, T otherwise)
            throws IOException, XMLStreamException, Unreadable {
        try (InputStream in = parts.open(name)) {
            return in == null ? otherwise : reading.read(in);
        }
    }
}
