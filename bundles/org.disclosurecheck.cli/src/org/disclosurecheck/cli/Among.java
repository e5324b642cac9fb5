package org.disclosurecheck.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Pipeline.Sink;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.check.SecondPass;
import org.disclosurecheck.export.ReportLine;
import org.disclosurecheck.export.ReportLineReader;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.several.Digest;
import org.disclosurecheck.rules.several.Roster;

/**
 * Keeps the reports of a run in a file of its own until all are there, then gives them on with what is said of each among
 * the others. One report alone, without a roster, goes straight through.
 */
final class Among implements Closeable {

    private final boolean roster;
    private final SecondPass pass;
    private final List<String> rules;
    private CheckReport first;
    private int count;
    private Path file;
    private RandomAccessFile lines;
    private long[] ends = new long[64];

    Among(RuleRunner runner, Roster roster, PreviousReports previous, Language language) {
        this.roster = roster != null;
        this.pass = new SecondPass(runner, roster, language);
        this.rules = runner.book().rules().stream().map(Rule::id).toList();
        for (Report earlier : previous.all()) {
            pass.addEarlier(Digest.of(earlier));
        }
    }

    void take(CheckReport report) throws IOException {
        if (count == 0) {
            first = report;
        } else if (count == 1) {
            keep(0, first);
        }
        if (count > 0) {
            keep(count, report);
        }
        pass.add(report.path(), report.digest());
        count++;
    }

    private void keep(int position, CheckReport report) throws IOException {
        if (lines == null) {
            file = Files.createTempFile("margent", ".jsonl");
            lines = new RandomAccessFile(file.toFile(), "rw");
        }
        lines.write(ReportLine.write(report, Map.of(), rules));
        if (position >= ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        ends[position] = lines.getFilePointer();
    }

    /** Gives every report on, in the order in which they came, and behind them the units that have none. */
    void finish(Sink<CheckReport> sink) throws IOException {
        if (count == 1 && !roster) {
            sink.accept(first);
            return;
        }
        pass.complete(position -> again(position).digest());
        for (int i = 0; i < count; i++) {
            sink.accept(pass.finish(i, again(i)));
        }
        for (CheckReport absent : pass.absent()) {
            sink.accept(absent);
        }
    }

    private CheckReport again(int position) {
        if (count == 1) {
            return first;
        }
        try {
            long from = position == 0 ? 0 : ends[position - 1];
            byte[] line = new byte[(int) (ends[position] - from)];
            lines.seek(from);
            lines.readFully(line);
            return new ReportLineReader(rules).read(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
            Files.deleteIfExists(file);
        }
    }
}
