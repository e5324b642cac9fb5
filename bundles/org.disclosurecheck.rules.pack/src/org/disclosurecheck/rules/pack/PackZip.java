package org.disclosurecheck.rules.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The zip that a pack is. Entries are stored as they are, in the order of their names, without dates: the same content
 * gives the same bytes on every machine, and there is nothing that could swell when it is opened. A zip that is written
 * in any other way is refused.
 */
final class PackZip {

    /** More than ten times the size of the whole built-in book. */
    static final int LARGEST = 32 << 20;
    static final int MOST_ENTRIES = 20_000;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    private static final short UTF8 = 0x0800;
    private static final short FIRST_DAY = 0x21;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final int UNIX = 3;
    private static final int LINK = 0xA;

    private PackZip() {
    }

    static byte[] write(SortedMap<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            byte[] name = entry.getKey().getBytes(StandardCharsets.UTF_8);
            byte[] content = entry.getValue();
            CRC32 crc = new CRC32();
            crc.update(content);
            ByteBuffer central = buffer(CENTRAL_LENGTH).putInt(CENTRAL).putShort(VERSION);
            common(central, (int) crc.getValue(), content.length, name.length);
            directory.writeBytes(central.putInt(CENTRAL_LENGTH - Integer.BYTES, out.size()).array());
            directory.writeBytes(name);
            ByteBuffer local = buffer(LOCAL_LENGTH).putInt(LOCAL);
            common(local, (int) crc.getValue(), content.length, name.length);
            out.writeBytes(local.array());
            out.writeBytes(name);
            out.writeBytes(content);
        }
        int begin = out.size();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(buffer(END_LENGTH).putInt(END).putInt(0).putShort((short) entries.size())
                .putShort((short) entries.size()).putInt(directory.size()).putInt(begin).array());
        return out.toByteArray();
    }

    private static void common(ByteBuffer into, int crc, int size, int name) {
        into.putShort(VERSION).putShort(UTF8).putShort((short) 0).putShort((short) 0).putShort(FIRST_DAY)
                .putInt(crc).putInt(size).putInt(size).putShort((short) name);
    }

    /** The entries, in the order in which they stand; names are checked. Whether it is all there is, {@link #isPlain} tells. */
    static SortedMap<String, byte[]> read(byte[] zip) throws PackRefused {
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        EntryNames names = new EntryNames();
        SortedMap<String, byte[]> entries = new TreeMap<>();
        int at = 0;
        while (at + LOCAL_LENGTH <= zip.length && in.getInt(at) == LOCAL) {
            int flags = in.getShort(at + 6);
            int method = in.getShort(at + 8);
            int length = in.getShort(at + 26) & 0xffff;
            int from = at + LOCAL_LENGTH + length + (in.getShort(at + 28) & 0xffff);
            if (from > zip.length) {
                throw cut();
            }
            String name = name(zip, at + LOCAL_LENGTH, length);
            names.take(name);
            long size = in.getInt(at + 22) & 0xffffffffL;
            if (method != 0 || flags != UTF8 || size != (in.getInt(at + 18) & 0xffffffffL)) {
                throw new PackRefused("条目是压缩或加密过的，规则包里不用：" + name,
                        "an entry is compressed or encrypted, as no entry of a pack is: " + name);
            }
            if (from + size > zip.length) {
                throw cut();
            }
            entries.put(name, Arrays.copyOfRange(zip, from, (int) (from + size)));
            if (entries.size() > MOST_ENTRIES) {
                throw new PackRefused("条目太多", "too many entries");
            }
            at = (int) (from + size);
        }
        if (entries.isEmpty()) {
            throw new PackRefused("不是规则包", "no rule pack");
        }
        links(in, at);
        return entries;
    }

    /** Whether the file is byte for byte what {@link #write} makes of its entries: nothing hidden, nothing twice. */
    static boolean isPlain(byte[] zip, SortedMap<String, byte[]> entries) {
        return Arrays.equals(zip, write(entries));
    }

    /** Symbolic links are told in the directory of the zip only. */
    private static void links(ByteBuffer in, int begin) throws PackRefused {
        int at = begin;
        while (at + CENTRAL_LENGTH <= in.capacity() && in.getInt(at) == CENTRAL) {
            int length = in.getShort(at + 28) & 0xffff;
            if (at + CENTRAL_LENGTH + length > in.capacity()) {
                throw cut();
            }
            if (in.get(at + 5) == UNIX && in.getInt(at + 38) >>> 28 == LINK) {
                String name = name(in.array(), at + CENTRAL_LENGTH, length);
                throw new PackRefused("条目是符号链接：" + name, "an entry is a symbolic link: " + name);
            }
            at += CENTRAL_LENGTH + length + (in.getShort(at + 30) & 0xffff) + (in.getShort(at + 32) & 0xffff);
        }
    }

    private static String name(byte[] zip, int from, int length) throws PackRefused {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(zip, from, length)).toString();
        } catch (CharacterCodingException e) {
            throw new PackRefused("有条目的名字不是 UTF-8", "the name of an entry is not UTF-8");
        }
    }

    private static PackRefused cut() {
        return new PackRefused("文件不完整，请重新拷贝", "the file is cut short: copy it again");
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
