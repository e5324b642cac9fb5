package org.disclosurecheck.ui.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.DocxWriter;
import org.disclosurecheck.testkit.generate.CleanReport;

/**
 * Generated reports for the tests, and those of the sample inspection: clean ones, and ones spoilt in one place. The
 * same seed gives the same report.
 */
public final class SampleInspection {

    /** Another seed for words and figures of the same organisation. */
    private static final long OTHER_WORDS = 36;

    private final Form form;

    public SampleInspection(Form form) {
        this.form = form;
    }

    /** A report in which nothing is wrong. */
    public byte[] clean(long seed) {
        return docx(CleanReport.of(form, seed).builder().build());
    }

    /** The same with another text in one cell. */
    public byte[] spoilt(long seed, String cell, String text) {
        return spoilt(seed, Map.of(cell, text));
    }

    /** The same with one more in a cell of table 3 or 4 than it should be. */
    public byte[] oneTooMany(long seed, String cell) {
        return spoilt(seed, cell, oneMore(seed, cell));
    }

    /** The same with other texts in some cells. */
    public byte[] spoilt(long seed, Map<String, String> texts) {
        CleanReport clean = CleanReport.of(form, seed);
        Map<String, String> cells = new HashMap<>(clean.figures().texts());
        cells.putAll(texts);
        return docx(clean.builder(cells).build());
    }

    public CleanReport report(long seed) {
        return CleanReport.of(form, seed);
    }

    private byte[] docx(Report report) {
        return DocxWriter.write(form, report);
    }

    /** A report of the same organisation for another year. */
    public byte[] ofYear(long seed, int year) {
        CleanReport clean = CleanReport.of(form, seed);
        return docx(new CleanReport(form, seed, year, clean.place(), clean.figures()).builder().build());
    }

    /** A cell of table 3 with its number plus one. */
    public String oneMore(long seed, String cell) {
        return String.valueOf(Integer.parseInt(CleanReport.of(form, seed).figures().texts().get(cell)) + 1);
    }

    /** Writes the reports of the sample inspection into a folder: folder samples of the workbench was made by it. */
    public void writeSamples(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("last-year"));
        int year = 2023;
        long good = 14;
        long total = 6;
        long prose = 10;
        put(folder, good, year, new CleanReport(form, good, year, report(good).place(), report(good).figures()).builder()
                .build());
        CleanReport broken = new CleanReport(form, total, year, report(total).place(), report(total).figures());
        Map<String, String> cells = new HashMap<>(broken.figures().texts());
        cells.put("T3/total/naturalPerson", String.valueOf(Integer.parseInt(cells.get("T3/total/naturalPerson")) + 1));
        put(folder, total, year, broken.builder(cells).build());
        Files.write(folder.resolve("last-year").resolve(broken.place().name() + "2022年度报告.docx"), yearBefore(broken));
        CleanReport contradicts = new CleanReport(form, prose, year, report(prose).place(), report(prose).figures());
        cells = new HashMap<>(contradicts.figures().texts());
        // the sums hold, but the prose tells another number
        for (String cell : List.of("new/naturalPerson", "new/total", "carriedOut/naturalPerson", "carriedOut/total")) {
            cells.put("T3/" + cell, String.valueOf(Integer.parseInt(cells.get("T3/" + cell)) + 10));
        }
        put(folder, prose, year, contradicts.builder(cells).build());
        try (ZipOutputStream ofd = new ZipOutputStream(Files.newOutputStream(folder.resolve("扫描件（无法读取的例子）.ofd")))) {
            ofd.putNextEntry(new ZipEntry("OFD.xml"));
            ofd.write("<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\" Version=\"1.0\" DocType=\"OFD\"/>".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Last year's report of the same organisation: other figures and other words, but what goes on from year to year fits. */
    private byte[] yearBefore(CleanReport now) {
        CleanReport other = CleanReport.of(form, now.seed() + OTHER_WORDS);
        CleanReport before = new CleanReport(form, now.seed() + OTHER_WORDS, now.year() - 1, now.place(), other.figures());
        Map<String, String> cells = new HashMap<>(before.figures().texts());
        for (String column : List.of("naturalPerson", "business", "research", "publicInterest", "legalService", "other", "total")) {
            String carried = now.figures().texts().get("T3/carriedIn/" + column);
            int answered = number(cells, "new/" + column) + number(cells, "carriedIn/" + column)
                    - number(cells, "carriedOut/" + column);
            cells.put("T3/carriedOut/" + column, carried);
            cells.put("T3/new/" + column, String.valueOf(answered + Integer.parseInt(carried)
                    - number(cells, "carriedIn/" + column)));
        }
        for (String row : List.of("regulation", "normativeDocument")) {
            Map<String, String> texts = now.figures().texts();
            cells.put("T2/" + row + "/inForce", String.valueOf(Integer.parseInt(texts.get("T2/" + row + "/inForce"))
                    - Integer.parseInt(texts.get("T2/" + row + "/made"))
                    + Integer.parseInt(texts.get("T2/" + row + "/repealed"))));
        }
        return docx(before.builder(cells).build());
    }

    private static int number(Map<String, String> cells, String cell) {
        return Integer.parseInt(cells.get("T3/" + cell));
    }

    private void put(Path folder, long seed, int year, Report report) throws IOException {
        Files.write(folder.resolve(report(seed).place().name() + year + "年度报告.docx"), docx(report));
    }
}
