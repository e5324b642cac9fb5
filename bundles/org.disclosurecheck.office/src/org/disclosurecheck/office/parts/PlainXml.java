package org.disclosurecheck.office.parts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Reads XML as programs write it into documents, several times as fast as a parser that reads any: whole in memory, in
 * UTF-8, all namespaces declared at the root, no comments, no document type, no entities but the five. At the first thing
 * that is not so, or is not well-formed, it gives up with {@link Unusual}, and the parser that reads any begins anew; so
 * nothing is ever read otherwise than by that one.
 *
 * <p>Most of a document are tags that stand there a thousand times: one that is byte for byte the last of its name is not
 * looked into again. Whoever reads can keep what whole stretches of them meant, and leap over them when they come again.
 */
public final class PlainXml extends StreamReaderDelegate {

    /** Not for this reader. */
    public static final class Unusual extends XMLStreamException {
        private static final long serialVersionUID = 1L;

        Unusual() {
            super("not plain");
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    private static final int DEEPEST = 256;
    private static final int MOST_ATTRIBUTES = 64;
    private static final int MOST_CLOSED = 16;
    private static final int MOST_GAPS = 64;
    private static final int LONGEST_STRETCH = 1 << 13;
    /** Where so many stretches are new and most are, documents of this kind are not worth it. */
    private static final int MOST_MISSED = 256;

    private final byte[] bytes;
    private final int end;
    private final PlainMemory memory;
    private final PlainMemory.Dialect dialect;
    private final PlainNames names;
    private final PlainNames.Name[] open = new PlainNames.Name[DEEPEST];
    private int depth;
    private int at;
    private int event = XMLStreamConstants.START_DOCUMENT;
    private PlainNames.Name name;
    /** The tag closes itself: its end is the next event. */
    private boolean empty;
    private char[] text = new char[256];
    private int length;
    /** Of the tag being read: names of its attributes, and where their values begin and end. */
    private final PlainNames.Name[] attributes = new PlainNames.Name[MOST_ATTRIBUTES];
    private final int[] values = new int[2 * MOST_ATTRIBUTES];
    private int count;
    /** The stretch that was leapt over or kept last; null when stretches do not pay in this document. */
    private PlainStretches.Stretch before;
    /** Of the stretch being read: where it began, what was known then, and the elements it ended; -1 when there is none. */
    private int begin = -1;
    private boolean known;
    private int lowest;
    private int highest;
    private int low;
    private final PlainNames.Name[] closed = new PlainNames.Name[MOST_CLOSED];
    /** From where to where values stand in it that nobody reads. */
    private final int[] gaps = new int[2 * MOST_GAPS];
    private int gapCount;
    private int leapt;
    private int missed;

    /** @param bytes the whole document */
    public PlainXml(byte[] bytes) throws Unusual {
        this(bytes, bytes.length, new PlainMemory(Set.of()));
    }

    /**
     * @param bytes the whole document; behind it nothing or a zero
     * @param length how many bytes it has
     * @param memory of documents that were read before
     */
    PlainXml(byte[] bytes, int length, PlainMemory memory) throws Unusual {
        this.bytes = bytes;
        this.end = length;
        this.memory = memory;
        dialect = memory.of(bytes, length);
        names = dialect.names;
        before = dialect.stretches.first;
        at = dialect.begun() ? 0 : PlainHead.end(bytes, length);
    }

    @Override
    public XMLStreamReader getParent() {
        return null;
    }

    @Override
    public boolean hasNext() {
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    @Override
    public int getEventType() {
        return event;
    }

    @Override
    public int next() throws Unusual {
        try {
            event = advanced();
            return event;
        } catch (ArrayIndexOutOfBoundsException e) {
            // the document ends too early
            throw new Unusual();
        }
    }

    private int advanced() throws Unusual {
        if (empty) {
            empty = false;
            return XMLStreamConstants.END_ELEMENT;
        }
        if (depth == 0) {
            return outside();
        }
        if (bytes[at] != '<') {
            characters();
            return XMLStreamConstants.CHARACTERS;
        }
        return bytes[at + 1] == '/' ? end() : start();
    }

    /** Before and behind the root nothing stands but blanks. */
    private int outside() throws Unusual {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        boolean over = name != null;
        if (over != (at == end)) {
            throw new Unusual();
        }
        return over ? XMLStreamConstants.END_DOCUMENT : dialect.begun() ? sameRoot() : start();
    }

    /** The first tag is that of earlier documents. */
    private int sameRoot() {
        count = dialect.attributes.length;
        System.arraycopy(dialect.attributes, 0, attributes, 0, count);
        System.arraycopy(dialect.values, 0, values, 0, 2 * count);
        at = dialect.length();
        name = dialect.root;
        open[depth++] = name;
        return XMLStreamConstants.START_ELEMENT;
    }

    private void learnRoot(PlainNames.Name root) {
        dialect.root = root;
        dialect.attributes = Arrays.copyOf(attributes, count);
        dialect.values = Arrays.copyOf(values, 2 * count);
        memory.learn(dialect, bytes, at);
    }

    private int end() throws Unusual {
        PlainNames.Name closed = open[depth - 1];
        byte[] word = closed.bytes;
        int from = at + 2;
        for (int i = 0; i < word.length; i++) {
            if (bytes[from + i] != word[i]) {
                throw new Unusual();
            }
        }
        if (bytes[from + word.length] != '>') {
            throw new Unusual();
        }
        at = from + word.length + 1;
        name = closed;
        depth--;
        if (depth < lowest && begin >= 0) {
            lower(closed);
        }
        return XMLStreamConstants.END_ELEMENT;
    }

    /** The stretch being read ends an element that began before it. */
    private void lower(PlainNames.Name ended) {
        if (low == MOST_CLOSED) {
            begin = -1;
        } else {
            closed[low++] = ended;
            lowest = depth;
        }
    }

    private int start() throws Unusual {
        boolean root = name == null;
        if (bytes[at] != '<' || depth == DEEPEST) {
            throw new Unusual();
        }
        PlainNames.Name tag = names.at(bytes, at + 1);
        int to = at + 1 + tag.bytes.length;
        int length = tag.lastLength;
        if (length > 0 && tag.document == names.document && length <= end - to
                && Arrays.equals(bytes, to, to + length, bytes, tag.last, tag.last + length)) {
            recall(tag, to);
        } else {
            attributes(tag, to, root);
        }
        if (root) {
            names.bind();
            known();
        } else if (begin >= 0 && count > 0 && memory.unread(tag.local)) {
            gaps();
        }
        if (names.space(tag) == null) {
            throw new Unusual();
        }
        name = tag;
        if (empty) {
            return XMLStreamConstants.START_ELEMENT;
        }
        open[depth++] = tag;
        highest = Math.max(highest, depth);
        if (root) {
            learnRoot(tag);
        }
        return XMLStreamConstants.START_ELEMENT;
    }

    /** Nobody reads the attributes of the tag, so the stretch is the same whatever they say. */
    private void gaps() {
        for (int i = 0; i < count; i++) {
            if (gapCount == MOST_GAPS) {
                begin = -1;
                return;
            }
            gaps[2 * gapCount] = values[2 * i];
            gaps[2 * gapCount++ + 1] = values[2 * i + 1];
        }
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
        at = from + tag.lastLength;
    }

    private void attributes(PlainNames.Name tag, int from, boolean root) throws Unusual {
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
                throw new Unusual();
            }
            PlainNames.Name attribute = names.at(bytes, p);
            int to = p + attribute.bytes.length;
            if (bytes[to] != '=' || bytes[to + 1] != '"') {
                throw new Unusual();
            }
            int begin = to + 2;
            p = valueEnd(begin);
            if (attribute.isDeclaration()) {
                if (!root) {
                    throw new Unusual();
                }
                names.declare(attribute, bytes, begin, p);
            } else {
                note(attribute, begin, p);
            }
            p++;
        }
        empty = bytes[p] == '/';
        if (empty && bytes[++p] != '>') {
            throw new Unusual();
        }
        at = p + 1;
        if (!root) {
            remember(tag, from);
        }
    }

    private void note(PlainNames.Name attribute, int from, int to) throws Unusual {
        for (int i = 0; i < count; i++) {
            if (attributes[i] == attribute) {
                throw new Unusual();
            }
        }
        if (count == MOST_ATTRIBUTES) {
            throw new Unusual();
        }
        attributes[count] = attribute;
        values[2 * count] = from;
        values[2 * count + 1] = to;
        count++;
    }

    private void known() throws Unusual {
        for (int i = 0; i < count; i++) {
            if (attributes[i].prefixed() && names.space(attributes[i]) == null) {
                throw new Unusual();
            }
        }
    }

    private void remember(PlainNames.Name tag, int from) throws Unusual {
        known();
        tag.document = names.document;
        tag.last = from;
        tag.lastLength = at - from;
        tag.empty = empty;
        tag.count = count;
        if (tag.attributes == null || tag.attributes.length < count) {
            tag.attributes = new PlainNames.Name[count + 2];
            tag.values = new int[2 * count + 4];
        }
        for (int i = 0; i < count; i++) {
            tag.attributes[i] = attributes[i];
            tag.values[2 * i] = values[2 * i];
            tag.values[2 * i + 1] = values[2 * i + 1];
        }
    }

    /** Where the value ends that begins there. */
    private int valueEnd(int from) throws Unusual {
        int p = from;
        while (true) {
            byte b = bytes[p];
            if (b == '"') {
                return p;
            }
            if (b < 0) {
                p = Utf8.next(bytes, p);
            } else if (b < ' ' || b == '<' || b == '&' || b == 0x7f) {
                throw new Unusual();
            } else {
                p++;
            }
        }
    }

    private void characters() throws Unusual {
        byte[] from = bytes;
        char[] to = text;
        int p = at;
        int n = 0;
        while (true) {
            if (n == to.length) {
                to = Arrays.copyOf(to, 2 * n);
                text = to;
            }
            byte b = from[p];
            if (b == '<') {
                break;
            }
            if (b < 0) {
                to[n++] = Utf8.character(from, p);
                p = Utf8.next(from, p);
            } else if (b == '&') {
                int end = PlainNames.end(from, p + 1);
                to[n++] = entity(from, p + 1, end);
                p = end + 1;
            } else if (b < ' ' && b != '\n' && b != '\t' || b == 0x7f || b == ']' && from[p + 1] == ']') {
                throw new Unusual();
            } else {
                to[n++] = (char) b;
                p++;
            }
        }
        at = p;
        length = n;
    }

    private static char entity(byte[] bytes, int from, int to) throws Unusual {
        if (bytes[to] == ';' && to > from) {
            switch (new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)) {
                case "lt":
                    return '<';
                case "gt":
                    return '>';
                case "amp":
                    return '&';
                case "quot":
                    return '"';
                case "apos":
                    return '\'';
                default:
            }
        }
        throw new Unusual();
    }

    /**
     * Goes to the end of a stretch that was kept before and comes again here. Where there is none, a stretch begins.
     *
     * @param known what the reader knows now; a stretch means the same only when that is so again
     * @return what was kept with it, or null when there is none
     */
    public Object leap(boolean known) {
        if (before == null || empty || depth == 0) {
            return null;
        }
        PlainStretches.Stretch found = dialect.stretches.find(before, bytes, at, end, known);
        if (found != null && fits(found)) {
            int opened = found.opened.length;
            depth -= found.closed.length;
            System.arraycopy(found.opened, 0, open, depth, opened);
            depth += opened;
            at = dialect.stretches.foundEnd;
            name = open[depth - 1];
            event = XMLStreamConstants.START_ELEMENT;
            before = found;
            leapt++;
            return found.meaning;
        }
        if (++missed > MOST_MISSED && missed > leapt) {
            before = null;
            return null;
        }
        begin = at;
        this.known = known;
        low = 0;
        gapCount = 0;
        lowest = depth;
        highest = depth;
        return null;
    }

    /** True when the elements open here are those that the stretch ends. */
    private boolean fits(PlainStretches.Stretch stretch) {
        PlainNames.Name[] ended = stretch.closed;
        if (ended.length >= depth || depth + stretch.rise >= DEEPEST) {
            return false;
        }
        for (int i = 0; i < ended.length; i++) {
            if (open[depth - 1 - i] != ended[i]) {
                return false;
            }
        }
        return true;
    }

    /** True while a stretch is read that can be kept. */
    public boolean inStretch() {
        return begin >= 0;
    }

    /** True when a stretch can end here: behind a tag, not within one that closes itself. */
    public boolean betweenTags() {
        return !empty && depth > 0;
    }

    /**
     * Keeps what was read since {@link #leap} found nothing.
     *
     * @param meaning handed out when it comes again
     */
    public void keep(Object meaning) {
        if (begin >= 0 && at > begin && at - begin <= LONGEST_STRETCH && !empty && depth > 0) {
            int base = lowest + low;
            int[] places = new int[gapCount];
            before = dialect.stretches.keep(before, new PlainStretches.Stretch(withoutGaps(places), places,
                    Arrays.copyOf(closed, low), Arrays.copyOfRange(open, lowest, depth), Math.max(0, highest - base), known,
                    meaning));
        } else if (before != null) {
            before = dialect.stretches.first;
        }
        begin = -1;
    }

    /** @param places is filled with the places of the gaps in what is left */
    private byte[] withoutGaps(int[] places) {
        byte[] left = new byte[at - begin];
        int length = 0;
        int from = begin;
        for (int i = 0; i < gapCount; i++) {
            System.arraycopy(bytes, from, left, length, gaps[2 * i] - from);
            length += gaps[2 * i] - from;
            places[i] = length;
            from = gaps[2 * i + 1];
        }
        System.arraycopy(bytes, from, left, length, at - from);
        return Arrays.copyOf(left, length + at - from);
    }

    /** Keeps nothing of what was read since. */
    public void drop() {
        begin = -1;
        if (before != null) {
            before = dialect.stretches.first;
        }
    }

    /** How many elements are open. */
    public int depth() {
        return depth;
    }

    /** True when text stands here and no tag. */
    public boolean atText() {
        return !empty && depth > 0 && at < end && bytes[at] != '<';
    }

    /** The text that was read last, as many characters as {@link #length} tells; to be copied at once. */
    public char[] text() {
        return text;
    }

    public int length() {
        return length;
    }

    @Override
    public String getText() {
        return new String(text, 0, length);
    }

    @Override
    public String getLocalName() {
        return name.local;
    }

    @Override
    public String getNamespaceURI() {
        return names.space(name);
    }

    @Override
    public int getAttributeCount() {
        return count;
    }

    @Override
    public String getAttributeLocalName(int index) {
        return attributes[index].local;
    }

    @Override
    public String getAttributeValue(int index) {
        int from = values[2 * index];
        return new String(bytes, from, values[2 * index + 1] - from, StandardCharsets.UTF_8);
    }
}
