package org.disclosurecheck.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Names that are not in UTF-8: archives unpacked by an older program leave them in GBK. The file system does not mind, so
 * such files are opened by their bytes; what people read is the name as it was meant, or, where nobody can tell, its bytes.
 */
final class FileName {

    private static final char UNKNOWN = '\ufffd';
    private static final Charset CHINESE = Charset.forName("GB18030");

    private FileName() {
    }

    /** A path as people may read it. No two paths read alike, but for one in UTF-8 beside the same one in GBK. */
    static String of(Path path) {
        String text = path.toString();
        if (text.indexOf(UNKNOWN) < 0) {
            return text;
        }
        String names = StreamSupport.stream(path.spliterator(), false).map(FileName::element)
                .collect(Collectors.joining("/"));
        return path.isAbsolute() ? "/" + names : names;
    }

    private static String element(Path name) {
        if (name.toString().indexOf(UNKNOWN) < 0) {
            return name.toString();
        }
        String raw = name.toUri().getRawPath();
        raw = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        raw = raw.substring(raw.lastIndexOf('/') + 1);
        try {
            return CHINESE.newDecoder().decode(ByteBuffer.wrap(bytes(raw))).toString();
        } catch (CharacterCodingException e) {
            return raw;
        }
    }

    private static byte[] bytes(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) == '%') {
                bytes.write(Integer.parseInt(escaped.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(escaped.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    /**
     * The file that is meant by a name which came in by a way that keeps characters only, such as the command line: the one
     * whose name looks the same there, or is the same in Chinese. Null when there is none, or more than one.
     */
    static Path meant(String argument) {
        Path path = Path.of(argument);
        Path found = path.isAbsolute() ? path.getRoot() : Path.of("");
        for (Path name : path) {
            Path direct = found.resolve(name);
            found = Files.exists(direct) ? direct : alike(found, name.toString());
            if (found == null) {
                return null;
            }
        }
        return found;
    }

    private static Path alike(Path folder, String name) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> same = entries.filter(entry -> entry.getFileName().toString().indexOf(UNKNOWN) >= 0
                    && (blurred(entry.getFileName().toString()).equals(blurred(name))
                            || element(entry.getFileName()).equals(name))).limit(2).toList();
            return same.size() == 1 ? same.get(0) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** How many characters are lost depends on who reads the bytes. */
    private static String blurred(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replaceAll(UNKNOWN + "+",
                String.valueOf(UNKNOWN));
    }
}
