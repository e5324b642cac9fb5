package org.disclosurecheck.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.disclosurecheck.extract.Unreadable;

/**
 * A web archive or a mail, taken apart.
 *
 * @param subject its subject, or null
 * @param address where its page was published, or null
 * @param parts its parts in their order, those inside others after the ones before them
 */
record Message(String subject, String address, List<Part> parts) {

    private static final int MOST_PARTS = 5000;
    private static final int DEEPEST = 16;
    private static final int MOST_FIELDS = 1000;
    private static final int LONGEST_FIELD = 1 << 16;

    /** @throws Unreadable when the parts are nested too deep or their heads are beyond measure */
    static Message parse(byte[] bytes) throws Unreadable {
        MimeConfig limits = MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderCount(MOST_FIELDS)
                .setMaxHeaderLen(LONGEST_FIELD).build();
        MimeTokenStream stream = new MimeTokenStream(limits);
        int start = 0;
        while (start < bytes.length && (bytes[start] <= ' ' || start < 3 && bytes[start] < 0)) {
            start++;
        }
        stream.parse(new ByteArrayInputStream(bytes, start, bytes.length - start));
        try {
            return read(stream);
        } catch (MimeException | IOException e) {
            throw new Unreadable("damaged", "网页存档（mht）或邮件已损坏，无法读取", "the web archive (mht) or mail is damaged");
        }
    }

    private static Message read(MimeTokenStream stream) throws MimeException, IOException, Unreadable {
        String subject = null;
        String address = null;
        String name = null;
        List<Part> parts = new ArrayList<>();
        int depth = 0;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM
                && parts.size() < MOST_PARTS; state = stream.next()) {
            switch (state) {
                case T_START_MULTIPART, T_START_MESSAGE -> {
                    if (++depth > DEEPEST) {
                        throw new Unreadable("too-deep", "网页存档（mht）或邮件嵌套过深，不予读取",
                    "the web archive (mht) or mail is nested too deeply; it is not read");
                    }
                }
                case T_END_MULTIPART, T_END_MESSAGE -> depth--;
                case T_START_HEADER -> name = null;
                case T_FIELD -> {
                    Field field = stream.getField();
                    String word = field.getName().toLowerCase(Locale.ROOT);
                    subject = word.equals("subject") && subject == null ? FieldWords.decoded(field.getBody()) : subject;
                    address = address == null ? address(word, field.getBody()) : address;
                    name = name(word, field.getBody(), name);
                }
                case T_BODY -> parts.add(part(stream, name));
                default -> { }
            }
        }
        return new Message(subject, address, List.copyOf(parts));
    }

    /** The first place that a browser notes is that of the page; those of its pictures follow. */
    private static String address(String field, String body) {
        boolean location = field.equals("snapshot-content-location") || field.equals("content-location");
        return location && body.strip().startsWith("http") ? body.strip() : null;
    }

    private static String name(String field, String body, String known) {
        String name = switch (field) {
            case "content-disposition" -> FieldWords.parameter(body, "filename");
            case "content-type" -> FieldWords.parameter(body, "name");
            default -> null;
        };
        return name == null || field.equals("content-type") && known != null ? known : name;
    }

    /** Only what is text is kept; pictures, styles and scripts are the bulk of an archive. */
    private static Part part(MimeTokenStream stream, String name) throws IOException {
        String type = stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        boolean text = type.equals("text/html") || type.equals("application/xhtml+xml") || type.equals("text/plain");
        return new Part(type, name, text ? stream.getDecodedInputStream().readAllBytes() : null);
    }
}
