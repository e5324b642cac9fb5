package org.disclosurecheck.office.legacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.disclosurecheck.extract.Unreadable;

/** The streams of a document, and the header (FIB) at the start of the first that says where everything is. */
final class WordStreams {

    /** What the header gives the place and the size of, by its number there. */
    enum Part {
        STYLES(1), FOOTNOTE_MARKS(2), FOOTNOTES(3), CHARACTERS(12), PARAGRAPHS(13), FONTS(15), PIECES(33), SHAPES(40),
        ENDNOTE_MARKS(46), ENDNOTES(47), TEXT_BOXES(56), LISTS(73), LIST_USES(74);

        private final int number;

        Part(int number) {
            this.number = number;
        }
    }

    /** The parts of the text, one behind the other. */
    enum Story {
        BODY, FOOTNOTES, HEADERS, MACROS, COMMENTS, ENDNOTES, TEXT_BOXES
    }

    private static final int SIGNATURE = 0xa5ec;
    /** Versions of the format: of Word 6 the first, of Word 95 the last that is read otherwise. */
    private static final int WORD_6 = 101;
    private static final int WORD_95 = 105;
    private static final int ENCRYPTED = 0x100;
    private static final int SECOND_TABLE_STREAM = 0x200;
    private static final int TEXT_SIZES = 0x4c;
    private static final int PARTS = 0x9a;

    /** The stream with header and text. */
    final ByteBuffer text;
    /** The stream with everything that the header points to. */
    final ByteBuffer table;
    /** The stream with pictures and with the properties that are too long for the others; may be empty. */
    final ByteBuffer data;

    WordStreams(DirectoryNode root) throws IOException, Unreadable {
        text = stream(root, "WordDocument");
        int version = u16(text, 2);
        if (version >= WORD_6 && version <= WORD_95) {
            throw new Unreadable("unsupported-format", "这是 Word 95 或更早版本的文档，请用 Word 或 WPS 另存为 .docx 后提交");
        }
        if (u16(text, 0) != SIGNATURE) {
            throw new IllegalArgumentException("no header");
        }
        int flags = u16(text, 10);
        if ((flags & ENCRYPTED) != 0) {
            throw new Unreadable("encrypted", "文档设有打开密码，无法读取；请去除密码后重新提交");
        }
        table = stream(root, (flags & SECOND_TABLE_STREAM) != 0 ? "1Table" : "0Table");
        data = root.hasEntryCaseInsensitive("Data") ? stream(root, "Data") : ByteBuffer.allocate(0);
    }

    private static ByteBuffer stream(DirectoryNode root, String name) throws IOException {
        try (InputStream in = root.createDocumentInputStream(name)) {
            return ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    static int u16(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xffff;
    }

    static int u8(ByteBuffer bytes, int at) {
        return bytes.get(at) & 0xff;
    }

    /** Number of characters of a story. */
    int size(Story story) {
        return text.getInt(TEXT_SIZES + 4 * story.ordinal());
    }

    /** The first character of a story. */
    int start(Story story) {
        int start = 0;
        for (int before = 0; before < story.ordinal(); before++) {
            start = Math.addExact(start, text.getInt(TEXT_SIZES + 4 * before));
        }
        return start;
    }

    /** Where a part begins in the table stream. */
    int at(Part part) {
        return text.getInt(PARTS + 8 * part.number);
    }

    /** How many bytes a part takes up; 0 when the document has none. */
    int size(Part part) {
        int size = text.getInt(PARTS + 8 * part.number + 4);
        if (size < 0 || size > 0 && (at(part) < 0 || at(part) > table.limit() - size)) {
            throw new IllegalArgumentException(part + " lies outside the file");
        }
        return size;
    }
}
