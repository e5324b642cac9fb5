package org.disclosurecheck.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.disclosurecheck.serve.Upload.FilePart;

/** Reads the body of a request: a form with files, or a report as it is. Everything stays in memory, within a limit. */
final class UploadReader {

    /** Asks for the token as soon as it can be known, before any file is read. */
    interface TokenCheck {
        void check(Map<String, String> fields) throws Refusal;
    }

    private static final int MOST_FILES = 100;
    private static final int MOST_PARTS = 200;
    private static final int LONGEST_FIELD = 4096;
    private static final int LONGEST_NAME = 255;
    /** Browsers send names in quotation marks, as UTF-8, and write the few characters that would end them as %22, %0A. */
    private static final Pattern PARAMETER = Pattern.compile(";\\s*(name|filename\\*?)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]*))",
            Pattern.CASE_INSENSITIVE);

    private final int mostBytes;
    private final TokenCheck token;
    private final Map<String, String> fields;
    private final List<FilePart> reports = new ArrayList<>();
    private final List<FilePart> previous = new ArrayList<>();

    /** @param fields what is known from the query and the headers; a form may fill in what they leave open */
    UploadReader(int mostBytes, Map<String, String> fields, TokenCheck token) {
        this.mostBytes = mostBytes;
        this.fields = new HashMap<>(fields);
        this.token = token;
    }

    Upload read(String contentType, InputStream body) throws Refusal, IOException {
        InputStream limited = new Limited(body, mostBytes);
        try {
            if (contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
                form(contentType, limited);
            } else {
                token.check(fields);
                byte[] bytes = limited.readAllBytes();
                if (bytes.length == 0) {
                    throw new Refusal(400, "文件是空的", "the file is empty");
                }
                reports.add(new FilePart(name(fields.getOrDefault("name", "")), bytes));
            }
        } catch (MimeException | MimeIOException e) {
            throw unreadableForm();
        } catch (IOException e) {
            Limited.Exceeded exceeded = Limited.exceeded(e);
            if (exceeded != null) {
                throw Refusal.tooLarge(mostBytes);
            }
            throw e;
        }
        return new Upload(reports, previous, fields);
    }

    private static Refusal unreadableForm() {
        return new Refusal(400, "上传的表单不完整，请重新上传", "the form that was uploaded is incomplete");
    }

    private void form(String contentType, InputStream body) throws Refusal, IOException, MimeException {
        MimeTokenStream stream = new MimeTokenStream(MimeConfig.custom().setMaxHeaderCount(50).setMaxHeaderLen(10_000)
                .setMaxLineLen(10_000).setStrictParsing(true).build());
        // a web archive that is uploaded is one file, whatever is in it
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parseHeadless(body, contentType.replaceAll("[\\r\\n]", " "));
        String name = null;
        String file = null;
        int parts = 0;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            if (state == EntityState.T_START_BODYPART) {
                name = null;
                file = null;
                if (++parts > MOST_PARTS) {
                    throw new Refusal(413, "表单的项目太多", "the form has too many parts");
                }
            } else if (state == EntityState.T_FIELD && stream.getField().getName().equalsIgnoreCase("Content-Disposition")) {
                String disposition = text(stream.getField());
                name = parameter(disposition, "name");
                file = parameter(disposition, "filename");
            } else if (state == EntityState.T_BODY && name != null) {
                part(name, file, stream.getInputStream());
            }
        }
        if (parts == 0) {
            throw unreadableForm();
        }
    }

    private void part(String name, String file, InputStream content) throws Refusal, IOException {
        if (file == null) {
            byte[] value = content.readNBytes(LONGEST_FIELD + 1);
            if (value.length > LONGEST_FIELD) {
                throw new Refusal(413, "表单的“" + name + "”一项太长", "the field “" + name + "” of the form is too long");
            }
            fields.putIfAbsent(name, new String(value, StandardCharsets.UTF_8));
            return;
        }
        token.check(fields);
        byte[] bytes = content.readAllBytes();
        if (file.isEmpty() && bytes.length == 0) {
            // a browser sends a part for a file that nobody chose
            return;
        }
        if (reports.size() + previous.size() == MOST_FILES) {
            throw new Refusal(413, "一次最多检查 " + MOST_FILES + " 个文件", MOST_FILES + " files at most at a time");
        }
        (name.equals("previous") ? previous : reports).add(new FilePart(name(file), bytes));
    }

    /** The field as it stands; browsers write names of files in UTF-8 whatever the standards of mail say. */
    private static String text(Field field) {
        return field.getRaw() == null ? field.getBody() : new String(field.getRaw().toByteArray(), StandardCharsets.UTF_8);
    }

    private static String parameter(String disposition, String wanted) {
        Matcher found = PARAMETER.matcher(disposition);
        String value = null;
        while (found.find()) {
            String raw = found.group(2) != null ? found.group(2).replaceAll("\\\\([\"\\\\])", "$1") : found.group(3);
            if (found.group(1).equalsIgnoreCase(wanted)) {
                value = raw.replace("%22", "\"").replaceAll("(?i)%0d|%0a", " ");
            } else if (found.group(1).equalsIgnoreCase(wanted + "*") && raw.regionMatches(true, 0, "UTF-8''", 0, 7)) {
                return Query.decode(raw.substring(7).replace("+", "%2B"));
            }
        }
        return value;
    }

    /** What remains of a name without its folders: some browsers of old send the whole path. */
    private static String name(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1).strip();
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return "report";
        }
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
