package org.disclosurecheck.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.disclosurecheck.extract.Unreadable;

/** Looks after compressed data, which the library unpacks without a limit and reads on after damage without a word. */
final class Streams {

    /** A picture of a page may unpack to this much; text never does. */
    private static final int MOST_UNPACKED = 64 << 20;
    /** Deflate makes no more of a byte. */
    private static final int MOST_FOLD = 1032;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] IMAGE = {'/', 'I', 'm', 'a', 'g', 'e'};
    private static final int LONGEST_HEAD = 1024;

    private Streams() {
    }

    /** @throws Unreadable when some data of the file, pictures aside, unpacks to more than any text */
    static void check(byte[] bytes) throws Unreadable {
        int at = find(bytes, STREAM, 0, bytes.length);
        while (at >= 0) {
            int from = at + STREAM.length;
            int end = find(bytes, END, from, bytes.length);
            end = end < 0 ? bytes.length : end;
            boolean may = (long) (end - from) * MOST_FOLD > MOST_UNPACKED;
            if (may && find(bytes, IMAGE, Math.max(0, at - LONGEST_HEAD), at) < 0 && unpacksToo(bytes, from, end)) {
                throw new Unreadable("too-large", "PDF 里有数据解压后过大（疑似压缩炸弹），不予读取",
                        "something in the PDF would be too large when unpacked, like a zip bomb; it is not read");
            }
            at = find(bytes, STREAM, end + END.length, bytes.length);
        }
    }

    private static boolean unpacksToo(byte[] bytes, int from, int end) {
        int start = from;
        while (start < end && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, end - start);
            byte[] piece = new byte[1 << 16];
            long all = 0;
            int count;
            while ((count = inflater.inflate(piece)) > 0) {
                all += count;
                if (all > MOST_UNPACKED) {
                    return true;
                }
            }
            return false;
        } catch (DataFormatException e) {
            // other data, or encrypted
            return false;
        } finally {
            inflater.end();
        }
    }

    private static int find(byte[] bytes, byte[] sought, int from, int to) {
        for (int i = from; i <= to - sought.length; i++) {
            int k = 0;
            while (k < sought.length && bytes[i + k] == sought[k]) {
                k++;
            }
            if (k == sought.length) {
                return i;
            }
        }
        return -1;
    }

    /** False when a part of the page's content is missing, or packed data of it are damaged or cut off. */
    static boolean areWhole(PDPage page) {
        COSBase contents = page.getCOSObject().getItem(COSName.CONTENTS);
        if (contents == null) {
            return true;
        }
        List<COSBase> parts = new ArrayList<>();
        COSBase target = contents instanceof COSObject reference ? reference.getObject() : contents;
        if (target instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                parts.add(array.getObject(i));
            }
        } else {
            parts.add(target);
        }
        return parts.stream().allMatch(part -> part instanceof COSStream stream && isWhole(stream));
    }

    private static boolean isWhole(COSStream stream) {
        COSBase filters = stream.getFilters();
        boolean packed = COSName.FLATE_DECODE.equals(filters) || filters instanceof COSArray array && array.size() == 1
                && COSName.FLATE_DECODE.equals(array.getObject(0));
        if (!packed) {
            return true;
        }
        try (InputStream in = stream.createRawInputStream()) {
            byte[] bytes = in.readAllBytes();
            return unpacks(bytes, 0, false) || unpacks(bytes, 2, true);
        } catch (IOException e) {
            return false;
        }
    }

    /** @param bare true to do without the checksum at the end, which some programs leave out */
    private static boolean unpacks(byte[] bytes, int from, boolean bare) {
        Inflater inflater = new Inflater(bare);
        try {
            inflater.setInput(bytes, Math.min(from, bytes.length), Math.max(0, bytes.length - from));
            byte[] piece = new byte[1 << 14];
            long all = 0;
            int count;
            while ((count = inflater.inflate(piece)) > 0 && all <= MOST_UNPACKED) {
                all += count;
            }
            return inflater.finished() && (!bare || inflater.getRemaining() < 4);
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
