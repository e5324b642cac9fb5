package org.disclosurecheck.benchmark;

import java.util.concurrent.TimeUnit;

import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.RuleRunner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One report through extraction and the SUM family, warm, with hand-written arithmetic as the yardstick. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RoadBenchmark {

    private final RuleRunner sums = Bench.sums();
    private final Report report = read();

    private static Report read() {
        return Bench.EXTRACTORS.extract(Bench.DOCX, Hints.NONE).report();
    }

    @Benchmark
    public Object roadWithRules() {
        return sums.run(read(), Language.ZH);
    }

    @Benchmark
    public Object roadByHand() {
        return HandWrittenSums.check(read());
    }

    @Benchmark
    public Object rulesAlone() {
        return sums.run(report, Language.ZH);
    }

    @Benchmark
    public Object byHandAlone() {
        return HandWrittenSums.check(report);
    }

    @Benchmark
    public Object wholeBookAlone() {
        return Bench.WHOLE_BOOK.run(report, Language.ZH);
    }
}
