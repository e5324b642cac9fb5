package org.disclosurecheck.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.legacy.DocReader;
import org.disclosurecheck.office.rich.RtfReader;
import org.disclosurecheck.testkit.RtfWriter;
import org.disclosurecheck.testkit.strangers.StrangerFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading a doc that LibreOffice has written: ours against POI's HWPF on the same bytes, both down to the texts of
 * paragraphs and cells. Beside it rtf, which no library reads with its tables.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DocBenchmark {

    private static final Content DOC = new Content("report.doc", StrangerFile.LIBREOFFICE_DOC.bytes());
    private static final Content RTF = new Content("report.rtf", RtfWriter.write(Bench.FORM, Bench.REPORT));

    private final DocReader docReader = new DocReader();
    private final RtfReader rtfReader = new RtfReader();

    /** File to lines and grids. */
    @Benchmark
    public Object docReader() throws Unreadable {
        return docReader.read(DOC);
    }

    /** File to report model: what a check does. */
    @Benchmark
    public Object docToModel() {
        return Bench.EXTRACTORS.extract(DOC, Hints.NONE);
    }

    @Benchmark
    public Object rtfReader() throws Unreadable {
        return rtfReader.read(RTF);
    }

    /** File to the same texts with HWPF. */
    @Benchmark
    public List<String> hwpf() throws IOException {
        List<String> texts = new ArrayList<>();
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(DOC.bytes()))) {
            Range range = document.getRange();
            for (int i = 0; i < range.numParagraphs(); i++) {
                Paragraph paragraph = range.getParagraph(i);
                if (!paragraph.isInTable()) {
                    texts.add(paragraph.text());
                    continue;
                }
                Table table = range.getTable(paragraph);
                for (int r = 0; r < table.numRows(); r++) {
                    TableRow row = table.getRow(r);
                    for (int c = 0; c < row.numCells(); c++) {
                        texts.add(row.getCell(c).text());
                    }
                }
                i += table.numParagraphs() - 1;
            }
        }
        return texts;
    }
}
