package org.disclosurecheck.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.LongStream;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.testkit.SampleReports;
import org.disclosurecheck.testkit.generate.CleanReport;
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

    private static final int REPORTS = 400;

    private final List<Report> reports = reports();
    private int next;
    private final RuleRunner sums = Bench.sums();
    private final Report report = report();
    private final SchematronSums schematron = new SchematronSums(report());
    private final EvlSums evl = new EvlSums(report());

    private static Report report() {
        return spoil(SampleReports.random(Bench.FORM, 2023, 7));
    }

    /** Different reports, so that nobody finds a text prepared that he has just read. */
    private static List<Report> reports() {
        return LongStream.range(0, REPORTS).mapToObj(seed -> spoil(CleanReport.of(Bench.FORM, seed).builder())).toList();
    }

    private static Report spoil(ReportBuilder builder) {
        return builder.cell("T3/total/naturalPerson", "777", Source.NOWHERE)
                .cell("T3/granted/business", "55", Source.NOWHERE).cell("T4/review/total", "99", Source.NOWHERE)
                .cell("T2/regulation/made", "9", Source.NOWHERE).cell("T2/regulation/inForce", "3", Source.NOWHERE).build();
    }

    @Setup
    public void everybodyFindsTheSame() {
        reports.forEach(this::everybodyFindsTheSame);
        theSameSums();
    }

    private void everybodyFindsTheSame(Report each) {
        same("SUM by hand", ours(Bench.WHOLE_BOOK, each, rule -> rule.startsWith("SUM")), rules(HandWrittenSums.check(each)));
        same("TAB by hand", ours(Bench.WHOLE_BOOK, each, rule -> rule.startsWith("TAB")),
                rules(HandWrittenTables.check(each, Bench.FORM)));
        same("CRS by hand", ours(Bench.WHOLE_BOOK, each, rule -> rule.startsWith("CRS")),
                rules(HandWrittenCrosschecks.check(each)));
    }

    private void theSameSums() {
        List<String> ours = ours(Bench.WHOLE_BOOK, report, rule -> rule.startsWith("SUM"));
        same("the SUM family alone", ours, ours(sums, report, rule -> true));
        same("SUM by hand", ours, rules(HandWrittenSums.check(report)));
        same("Schematron", ours, rules(schematron.check()));
        same("EVL", ours, rules(evl.check()));
        if (ours.size() < 3) {
            throw new IllegalStateException("a report without faults proves nothing: " + ours);
        }
    }

    private static void same(String who, List<String> ours, List<String> theirs) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException(who + " found " + theirs + " instead of " + ours);
        }
    }

    private static List<String> ours(RuleRunner runner, Report report, Predicate<String> wanted) {
        return runner.run(report, Language.ZH).findings().stream().map(Finding::rule).filter(wanted).sorted().toList();
    }

    private static List<String> rules(List<String> found) {
        return found.stream().map(words -> words.substring(0, 7)).sorted().toList();
    }

    private Report next() {
        next = (next + 1) % REPORTS;
        return reports.get(next);
    }

    @Benchmark
    public Object wholeBook() {
        return Bench.WHOLE_BOOK.run(next(), Language.ZH);
    }

    @Benchmark
    public Object sumsTablesAndCrosschecksByHand() {
        Report report = next();
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
