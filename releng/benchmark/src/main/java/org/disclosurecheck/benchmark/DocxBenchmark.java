package org.disclosurecheck.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.office.parts.Xml;
import org.disclosurecheck.office.parts.ZipParts;
import org.disclosurecheck.office.word.DocxReader;
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
 * Reading a docx: ours against POI's XWPF on the same bytes, both down to the texts of paragraphs and cells, and against
 * the bare parse of the same bytes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DocxBenchmark {

    private final DocxReader reader = new DocxReader();

    /** The least that any reader of the text must do: unpack the main part, parse its XML, keep nothing. */
    @Benchmark
    public int inflateAndParse() throws IOException, XMLStreamException, Unreadable {
        int events = 0;
        try (InputStream in = new ZipParts(Bench.DOCX.bytes()).open("word/document.xml")) {
            XMLStreamReader xml = Xml.reader(in);
            while (xml.hasNext()) {
                events += xml.next();
            }
        }
        return events;
    }

    /** File to lines and grids. */
    @Benchmark
    public Object docxReader() throws IOException, Unreadable {
        return reader.read(Bench.DOCX);
    }

    /** File to report model: what a check does. */
    @Benchmark
    public Object docxToModel() {
        return Bench.EXTRACTORS.extract(Bench.DOCX, Hints.NONE);
    }

    /** File to the same texts with XWPF. */
    @Benchmark
    public List<String> xwpf() throws IOException {
        List<String> texts = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Bench.DOCX.bytes()))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    texts.add(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    for (XWPFTableRow row : table.getRows()) {
                        for (XWPFTableCell cell : row.getTableCells()) {
                            texts.add(cell.getText());
                        }
                    }
                }
            }
        }
        return texts;
    }
}
