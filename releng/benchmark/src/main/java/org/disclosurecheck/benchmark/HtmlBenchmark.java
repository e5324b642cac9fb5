package org.disclosurecheck.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.extract.html.HtmlReader;
import org.disclosurecheck.testkit.HtmlWriter;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a page: ours down to the lines and tables of the report, against jsoup's tree of the same bytes alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HtmlBenchmark {

    private final HtmlReader reader = new HtmlReader();
    private final Content page = new Content("report.html", HtmlWriter.utf8(Bench.FORM, Bench.REPORT));
    private final Content gbk = new Content("report.html", HtmlWriter.gb18030(Bench.FORM, Bench.REPORT));

    /** Page to lines and grids. */
    @Benchmark
    public Object htmlReader() throws Unreadable {
        return reader.read(page);
    }

    /** The same page in GB18030. */
    @Benchmark
    public Object htmlReaderOfGbk() throws Unreadable {
        return reader.read(gbk);
    }

    /** Page to report model: what a check does. */
    @Benchmark
    public Object htmlToModel() {
        return Bench.EXTRACTORS.extract(page, Hints.NONE);
    }

    /** The bare parse. */
    @Benchmark
    public Object jsoup() throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, "");
    }
}
