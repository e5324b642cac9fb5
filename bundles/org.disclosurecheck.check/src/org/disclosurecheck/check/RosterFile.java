package org.disclosurecheck.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Charsets;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.DocumentReader;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.several.Roster;
import org.disclosurecheck.rules.several.RosterTable;

/** Reads a roster of units: a table with commas, semicolons or tabs, in UTF-8 or GBK, or a workbook (its first sheet). */
public final class RosterFile {

    private RosterFile() {
    }

    /** @throws RosterTable.Wrong when it is no roster, or a wrong one: every fault with its line and how to mend it */
    public static Roster read(Path file, Language language) throws RosterTable.Wrong {
        return read(file, ServiceLoader.load(DocumentReader.class, RosterFile.class.getClassLoader()), language);
    }

    /** The same with readers that the caller knows: inside OSGi no class loader sees them all. */
    public static Roster read(Path file, Iterable<DocumentReader> readers, Language language) throws RosterTable.Wrong {
        String name = file.toString();
        try {
            byte[] bytes = Files.readAllBytes(file);
            Content content = new Content(name, bytes);
            return RosterTable.read(name,
                    workbook(bytes) ? sheet(content, readers, language) : text(name, bytes, language), language);
        } catch (Unreadable e) {
            throw new RosterTable.Wrong(List.of(name + ": " + e.problem().in(language).message()));
        } catch (IOException e) {
            throw new RosterTable.Wrong(List.of(name + ": " + language.choose("打不开单位名单，请检查文件名和权限",
                    "the roster cannot be opened; check its name and whether it may be read")));
        }
    }

    /** A zip or a compound file: what workbooks are packed in. */
    private static boolean workbook(byte[] bytes) {
        return bytes.length > 4 && (bytes[0] == 'P' && bytes[1] == 'K' || (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf);
    }

    private static Map<Integer, List<String>> sheet(Content content, Iterable<DocumentReader> readers, Language language)
            throws IOException, Unreadable {
        for (DocumentReader reader : readers) {
            if (reader.recognises(content)) {
                return rows(reader.read(content));
            }
        }
        throw Unreadable.said("unknown-format", language.choose("单位名单要用 CSV 或者 Excel 工作簿（xlsx、xls、et）",
                "a roster is a CSV file or a workbook (xlsx, xls, et)"));
    }

    private static Map<Integer, List<String>> rows(Document document) {
        Map<Integer, List<String>> rows = new TreeMap<>();
        String sheet = null;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Grid grid) {
                for (Block.Row row : grid.rows()) {
                    for (Block.GridCell cell : row.cells()) {
                        sheet = sheet == null ? String.valueOf(cell.source().sheet()) : sheet;
                        if (sheet.equals(String.valueOf(cell.source().sheet()))) {
                            put(rows, cell.row(), cell.column(), cell.text());
                        }
                    }
                }
            } else if (block instanceof Block.Line line && line.source().row() != null) {
                sheet = sheet == null ? String.valueOf(line.source().sheet()) : sheet;
                if (sheet.equals(String.valueOf(line.source().sheet()))) {
                    put(rows, line.source().row(), line.source().column(), line.text());
                }
            }
        }
        return rows;
    }

    private static void put(Map<Integer, List<String>> rows, int row, int column, String text) {
        List<String> cells = rows.computeIfAbsent(row, r -> new ArrayList<>());
        while (cells.size() < column) {
            cells.add("");
        }
        cells.set(column - 1, text);
    }

    private static Map<Integer, List<String>> text(String name, byte[] bytes, Language language) throws RosterTable.Wrong {
        String text = Charsets.decode(bytes);
        if (text == null) {
            throw new RosterTable.Wrong(List.of(name + ": " + language.choose("单位名单不是文本，请存成 CSV（UTF-8 或 GBK）或者 xlsx",
                    "the roster is no text; save it as CSV (UTF-8 or GBK) or as xlsx")));
        }
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        char comma = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(',') < 0 && head.indexOf(';') >= 0 ? ';' : ',';
        return new SeparatedValues(head.indexOf('，') >= 0 && head.indexOf(comma) < 0 ? '，' : comma).rows(text);
    }
}
