package org.disclosurecheck.office.parts;

import java.util.Arrays;

/**
 * The tag that {@link PlainXml} reads: its attributes and where their values stand. One that is byte for byte the last of its
 * name is not looked into again.
 */
final class PlainTag {

    private static final int MOST_ATTRIBUTES = 64;

    private final byte[] bytes;
    private final int end;
    private final PlainNames names;
    final PlainNames.Name[] attributes = new PlainNames.Name[MOST_ATTRIBUTES];
    /** Where the value of each begins and ends. */
    final int[] values = new int[2 * MOST_ATTRIBUTES];
    int count;
    /** The tag closes itself: its end is the next event. */
    boolean empty;

    PlainTag(byte[] bytes, int end, PlainNames names) {
        this.bytes = bytes;
        this.end = end;
        this.names = names;
    }

    /** Goes on behind a name; returns where the tag ends. */
    int read(PlainNames.Name tag, int from, boolean root) throws PlainXml.Unusual {
        int length = tag.lastLength;
        if (length > 0 && tag.document == names.document && length <= end - from
                && Arrays.equals(bytes, from, from + length, bytes, tag.last, tag.last + length)) {
            recall(tag, from);
            return from + length;
        }
        int to = attributes(from, root);
        if (!root) {
            remember(tag, from, to);
        }
        return to;
    }

    /** Takes over those of the root of earlier documents. */
    void root(PlainMemory.Dialect dialect) {
        count = dialect.attributes.length;
        System.arraycopy(dialect.attributes, 0, attributes, 0, count);
        System.arraycopy(dialect.values, 0, values, 0, 2 * count);
    }

    /** The tag is the last one of its name once more. */
    private void recall(PlainNames.Name tag, int from) {
        int moved = from - tag.last;
        count = tag.count;
        for (int i = 0; i < count; i++) {
            attributes[i] = tag.attributes[i];
            values[2 * i] = tag.values[2 * i] + moved;
            values[2 * i + 1] = tag.values[2 * i + 1] + moved;
        }
        empty = tag.empty;
    }

    private int attributes(int from, boolean root) throws PlainXml.Unusual {
        count = 0;
        int p = from;
        while (true) {
            int before = p;
            while (bytes[p] == ' ') {
                p++;
            }
            if (bytes[p] == '>' || bytes[p] == '/') {
                break;
            }
            if (p == before) {
                throw new PlainXml.Unusual();
            }
            PlainNames.Name attribute = names.at(bytes, p);
            int to = p + attribute.bytes.length;
            if (bytes[to] != '=' || bytes[to + 1] != '"') {
                throw new PlainXml.Unusual();
            }
            int begin = to + 2;
            p = valueEnd(begin);
            if (attribute.isDeclaration()) {
                if (!root) {
                    throw new PlainXml.Unusual();
                }
                names.declare(attribute, bytes, begin, p);
            } else {
                note(attribute, begin, p);
            }
            p++;
        }
        empty = bytes[p] == '/';
        if (empty && bytes[++p] != '>') {
            throw new PlainXml.Unusual();
        }
        return p + 1;
    }

    private void note(PlainNames.Name attribute, int from, int to) throws PlainXml.Unusual {
        for (int i = 0; i < count; i++) {
            if (attributes[i] == attribute) {
                throw new PlainXml.Unusual();
            }
        }
        if (count == MOST_ATTRIBUTES) {
            throw new PlainXml.Unusual();
        }
        attributes[count] = attribute;
        values[2 * count] = from;
        values[2 * count + 1] = to;
        count++;
    }

    /** @throws PlainXml.Unusual when an attribute is of a namespace that was not declared */
    void known() throws PlainXml.Unusual {
        for (int i = 0; i < count; i++) {
            if (attributes[i].prefixed() && names.space(attributes[i]) == null) {
                throw new PlainXml.Unusual();
            }
        }
    }

    private void remember(PlainNames.Name tag, int from, int to) throws PlainXml.Unusual {
        known();
        tag.document = names.document;
        tag.last = from;
        tag.lastLength = to - from;
        tag.empty = empty;
        tag.count = count;
        if (tag.attributes == null || tag.attributes.length < count) {
            tag.attributes = new PlainNames.Name[count + 2];
            tag.values = new int[2 * count + 4];
        }
        System.arraycopy(attributes, 0, tag.attributes, 0, count);
        System.arraycopy(values, 0, tag.values, 0, 2 * count);
    }

    /** Where the value ends that begins there. */
    private int valueEnd(int from) throws PlainXml.Unusual {
        int p = from;
        while (true) {
            byte b = bytes[p];
            if (b == '"') {
                return p;
            }
            if (b < 0) {
                p = Utf8.next(bytes, p);
            } else if (b < ' ' || b == '<' || b == '&' || b == 0x7f) {
                throw new PlainXml.Unusual();
            } else {
                p++;
            }
        }
    }
}
