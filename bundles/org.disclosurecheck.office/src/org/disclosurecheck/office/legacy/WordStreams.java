package org.disclosurecheck.office.legacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

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
    /** Locked as Word 95 did. */
    private static final int OBFUSCATED = 0x8000;
    /** So much of the header can always be read. */
    private static final int NEVER_LOCKED = 68;
    private static final int TEXT_SIZES = 0x4c;
    private static final int PARTS = 0x9a;

    /** The stream with header and text. */
    final ByteBuffer text;
    /** The stream with everything that the header points to. */
    final ByteBuffer table;
    /** The stream with pictures and with the properties that are too long for the others; may be empty. */
    final ByteBuffer data;

    /** @param password may be null */
    WordStreams(DirectoryNode root, String password) throws IOException, Unreadable {
        byte[] header = stream(root, "WordDocument");
        ByteBuffer fib = wrap(header);
        int version = u16(fib, 2);
        if (version >= WORD_6 && version <= WORD_95) {
            throw new Unreadable("unsupported-format", "这是 Word 95 或更早版本的文档，请用 Word 或 WPS 另存为 .docx 后提交",
                    "a document of Word 95 or older; please save it as .docx with Word or WPS");
        }
        if (u16(fib, 0) != SIGNATURE) {
            throw new IllegalArgumentException("no header");
        }
        int flags = u16(fib, 10);
        byte[] pointed = stream(root, (flags & SECOND_TABLE_STREAM) != 0 ? "1Table" : "0Table");
        byte[] more = root.hasEntryCaseInsensitive("Data") ? stream(root, "Data") : new byte[0];
        if ((flags & ENCRYPTED) != 0) {
            if ((flags & OBFUSCATED) != 0) {
                throw new Unreadable("encrypted", "文件设有打开密码，加密方式过旧，无法读取；请去除密码后重新提交",
                    "the file is locked in an old way that is not supported; please hand it in unlocked");
            }
            int lockSize = fib.getInt(14);
            byte[] about = Arrays.copyOf(pointed, Math.max(0, Math.min(lockSize, pointed.length)));
            StreamLock lock = new StreamLock(about, password);
            header = lock.open(header, NEVER_LOCKED);
            pointed = lock.open(pointed, lockSize);
            more = lock.open(more, 0);
        }
        text = wrap(header);
        table = wrap(pointed);
        data = wrap(more);
    }

    private static byte[] stream(DirectoryNode root, String name) throws IOException {
        try (InputStream in = root.createDocumentInputStream(name)) {
            return in.readAllBytes();
        }
    }

    private static ByteBuffer wrap(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
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
