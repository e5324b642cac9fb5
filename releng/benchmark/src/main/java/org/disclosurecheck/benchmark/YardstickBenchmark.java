package org.disclosurecheck.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.testkit.SampleReports;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One warm report with some faults: the whole book against SUM, TAB and CRS written by hand; the SUM family against the
 * same rules by hand, in Schematron and in EVL. All must find the same before anything is timed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class YardstickBenchmark {

    private final RuleRunner sums = Bench.sums();
    private final Report report = report();
    private final SchematronSums schematron = new SchematronSums(report());
    private final EvlSums evl = new EvlSums(report());

    private static Report report() {
        ReportBuilder builder = SampleReports.random(Bench.FORM, 2023, 7);
        return builder.cell("T3/total/naturalPerson", "777", Source.NOWHERE)
                .cell("T3/granted/business", "55", Source.NOWHERE).cell("T4/review/total", "99", Source.NOWHERE)
                .cell("T2/regulation/made", "9", Source.NOWHERE).cell("T2/regulation/inForce", "3", Source.NOWHERE).build();
    }

    @Setup
    public void everybodyFindsTheSame() {
        List<String> ours = ours(Bench.WHOLE_BOOK, rule -> rule.startsWith("SUM"));
        same("the SUM family alone", ours, ours(sums, rule -> true));
        same("SUM by hand", ours, rules(HandWrittenSums.check(report)));
        same("Schematron", ours, rules(schematron.check()));
        same("EVL", ours, rules(evl.check()));
        same("TAB by hand", ours(Bench.WHOLE_BOOK, rule -> rule.startsWith("TAB")),
                rules(HandWrittenTables.check(report, Bench.FORM)));
        same("CRS by hand", ours(Bench.WHOLE_BOOK, rule -> rule.startsWith("CRS")),
                rules(HandWrittenCrosschecks.check(report)));
        if (ours.size() < 3) {
            throw new IllegalStateException("a report without faults proves nothing: " + ours);
        }
    }

    private static void same(String who, List<String> ours, List<String> theirs) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException(who + " found " + theirs + " instead of " + ours);
        }
    }

    private List<String> ours(RuleRunner runner, Predicate<String> wanted) {
        return runner.run(report, Language.ZH).findings().stream().map(Finding::rule).filter(wanted).sorted().toList();
    }

    private static List<String> rules(List<String> found) {
        return found.stream().map(words -> words.substring(0, 7)).sorted().toList();
    }

    @Benchmark
    public Object wholeBook() {
        return Bench.WHOLE_BOOK.run(report, Language.ZH);
    }

    @Benchmark
    public Object sumsTablesAndCrosschecksByHand() {
        List<String> found = new ArrayList<>(HandWrittenSums.check(report));
        found.addAll(HandWrittenTables.check(report, Bench.FORM));
        found.addAll(HandWrittenCrosschecks.check(report));
        return found;
    }

    @Benchmark
    public Object sums() {
        return sums.run(report, Language.ZH);
    }

    @Benchmark
    public Object sumsByHand() {
        return HandWrittenSums.check(report);
    }

    @Benchmark
    public Object sumsInSchematron() {
        return schematron.check();
    }

    @Benchmark
    public Object sumsInEvl() {
        return evl.check();
    }
}
