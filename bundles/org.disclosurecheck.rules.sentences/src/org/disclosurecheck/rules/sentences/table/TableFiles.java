package org.disclosurecheck.rules.sentences.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;

/** Tables in files: workbooks (.xlsx) and comma-separated values (.csv). */
public final class TableFiles {

    private static final List<SheetFormat> FORMATS = new ArrayList<>();

    private TableFiles() {
    }

    /** Where no class loader sees every bundle: the formats that the program found. */
    public static synchronized void add(List<SheetFormat> formats) {
        FORMATS.addAll(formats);
    }

    /** True for a name that this can read. */
    public static boolean reads(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith("~$") && (lower.endsWith(".xlsx") || lower.endsWith(".csv"));
    }

    /** @throws IOException also for a file that is no workbook */
    public static RuleTable read(Path file) throws IOException {
        return read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    public static RuleTable read(String name, byte[] bytes) throws IOException {
        if (isCsv(name) && Csv.openQuote(Csv.text(bytes)) > 0) {
            throw new IOException("第" + Csv.openQuote(Csv.text(bytes)) + "行的引号没有配对 (a quote is not closed)");
        }
        return isCsv(name) ? Csv.table(name, Csv.text(bytes)) : RuleTable.of(name, format().read(bytes));
    }

    /** Writes the cells; a workbook that is there keeps its look. */
    public static void write(Path file, List<List<String>> lines) throws IOException {
        byte[] before = Files.exists(file) ? Files.readAllBytes(file) : null;
        byte[] after = isCsv(file.getFileName().toString()) ? Csv.write(lines) : format().write(before, lines);
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        Files.write(beside, after);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static synchronized SheetFormat format() throws IOException {
        if (FORMATS.isEmpty()) {
            ServiceLoader.load(SheetFormat.class, TableFiles.class.getClassLoader()).forEach(FORMATS::add);
        }
        if (FORMATS.isEmpty()) {
            throw new IOException("没有可以读写 xlsx 的部件，请用 csv (no reader for workbooks is installed; use csv)");
        }
        return FORMATS.get(0);
    }
}
