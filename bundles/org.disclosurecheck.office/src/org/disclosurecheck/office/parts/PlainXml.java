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

    static final int DEEPEST = 256;

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
    private final PlainTag tag;
    private final PlainText text;
    private final Leaps leaps;
    /** What is read between two leaps. */
    private final OpenStretch stretch;

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
        tag = new PlainTag(bytes, length, names);
        text = new PlainText(bytes);
        leaps = new Leaps(bytes, length, dialect.stretches);
        stretch = leaps.stretch;
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
        if (tag.empty) {
            tag.empty = false;
            return XMLStreamConstants.END_ELEMENT;
        }
        if (depth == 0) {
            return outside();
        }
        if (bytes[at] != '<') {
            at = text.read(at);
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
        tag.root(dialect);
        at = dialect.length();
        name = dialect.root;
        open[depth++] = name;
        return XMLStreamConstants.START_ELEMENT;
    }

    private void learnRoot(PlainNames.Name root) {
        dialect.root = root;
        dialect.attributes = Arrays.copyOf(tag.attributes, tag.count);
        dialect.values = Arrays.copyOf(tag.values, 2 * tag.count);
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
        stretch.closed(closed, depth);
        return XMLStreamConstants.END_ELEMENT;
    }

    private int start() throws Unusual {
        boolean root = name == null;
        if (bytes[at] != '<' || depth == DEEPEST) {
            throw new Unusual();
        }
        PlainNames.Name begun = names.at(bytes, at + 1);
        at = tag.read(begun, at + 1 + begun.bytes.length, root);
        if (root) {
            names.bind();
            tag.known();
        } else if (tag.count > 0 && stretch.open() && memory.unread(begun.local)) {
            stretch.gaps(tag.values, tag.count);
        }
        if (names.space(begun) == null) {
            throw new Unusual();
        }
        name = begun;
        if (tag.empty) {
            return XMLStreamConstants.START_ELEMENT;
        }
        open[depth++] = begun;
        stretch.opened(depth);
        if (root) {
            learnRoot(begun);
        }
        return XMLStreamConstants.START_ELEMENT;
    }

    /**
     * Goes to the end of a stretch that was kept before and comes again here. Where there is none, a stretch begins.
     *
     * @param known what the reader knows now; a stretch means the same only when that is so again
     * @return what was kept with it, or null when there is none
     */
    public Object leap(boolean known) {
        PlainStretches.Stretch found = tag.empty || depth == 0 ? null : leaps.over(at, known, open, depth);
        if (found == null) {
            return null;
        }
        depth -= found.closed.length;
        System.arraycopy(found.opened, 0, open, depth, found.opened.length);
        depth += found.opened.length;
        at = leaps.end();
        name = open[depth - 1];
        event = XMLStreamConstants.START_ELEMENT;
        return found.meaning;
    }

    /** True while a stretch is read that can be kept. */
    public boolean inStretch() {
        return stretch.open();
    }

    /** True when a stretch can end here: behind a tag, not within one that closes itself. */
    public boolean betweenTags() {
        return !tag.empty && depth > 0;
    }

    /**
     * Keeps what was read since {@link #leap} found nothing.
     *
     * @param meaning handed out when it comes again
     */
    public void keep(Object meaning) {
        if (betweenTags()) {
            leaps.keep(at, open, depth, meaning);
        } else {
            leaps.drop();
        }
    }

    /** Keeps nothing of what was read since. */
    public void drop() {
        leaps.drop();
    }

    /** How many elements are open. */
    public int depth() {
        return depth;
    }

    /** True when text stands here and no tag. */
    public boolean atText() {
        return !tag.empty && depth > 0 && at < end && bytes[at] != '<';
    }

    /** The text that was read last, as many characters as {@link #length} tells; to be copied at once. */
    public char[] text() {
        return text.characters;
    }

    public int length() {
        return text.length;
    }

    @Override
    public String getText() {
        return text.toString();
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
        return tag.count;
    }

    @Override
    public String getAttributeLocalName(int index) {
        return tag.attributes[index].local;
    }

    @Override
    public String getAttributeValue(int index) {
        int from = tag.values[2 * index];
        return new String(bytes, from, tag.values[2 * index + 1] - from, StandardCharsets.UTF_8);
    }
}
