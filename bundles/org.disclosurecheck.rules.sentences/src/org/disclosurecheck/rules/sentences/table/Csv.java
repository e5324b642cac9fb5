package org.disclosurecheck.rules.sentences.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as spreadsheets write them: UTF-8, or GBK as Excel and WPS save them in Chinese. */
public final class Csv {

    /** Before the text of a table that stands in for a file of another name. */
    private static final String FILE = "#file:";

    private Csv() {
    }

    public static List<List<String>> read(byte[] bytes) {
        return read(text(bytes));
    }

    /** The text of such a file. */
    public static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    /** Lines of cells; a cell in quotes may hold commas, line breaks and doubled quotes. */
    public static List<List<String>> read(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = begin(text); i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !line.isEmpty()) {
            line.add(cell.toString());
            lines.add(line);
        }
        return lines;
    }

    /** Behind the name of a file, or the mark of UTF-8. */
    private static int begin(String text) {
        return text.startsWith(FILE) ? text.indexOf('\n') + 1 : text.startsWith("\ufeff") ? 1 : 0;
    }

    /** The line in which a quote begins that nothing closes; 0 when all are closed. */
    public static int openQuote(String text) {
        boolean quoted = false;
        boolean atBegin = true;
        int line = 1;
        int begun = 0;
        for (int i = begin(text); i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i++;
            } else if (c == '"' && (quoted || atBegin)) {
                quoted = !quoted;
                begun = line;
            }
            line += c == '\n' ? 1 : 0;
            atBegin = !quoted && (c == ',' || c == '\n');
        }
        return quoted ? begun : 0;
    }

    /** With a mark of UTF-8, without which Excel takes it for GBK. */
    public static byte[] write(List<List<String>> lines) {
        return ("\ufeff" + text(lines)).getBytes(StandardCharsets.UTF_8);
    }

    /** A table as text that remembers the name of its file, a workbook perhaps. */
    public static String standIn(RuleTable table) {
        return FILE + table.file() + "\n" + text(table.lines());
    }

    /** The table of such a text, or of plain comma-separated values. */
    public static RuleTable table(String file, String text) {
        String name = text.startsWith(FILE) ? text.substring(FILE.length(), text.indexOf('\n')).strip() : file;
        return RuleTable.of(name, read(text));
    }

    /** Without the mark. */
    public static String text(List<List<String>> lines) {
        StringBuilder out = new StringBuilder();
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                String cell = line.get(i);
                boolean quote = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
                out.append(i > 0 ? "," : "").append(quote ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
            }
            out.append("\r\n");
        }
        return out.toString();
    }
}
