package org.disclosurecheck.spark;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.TaskCompletionListener;
import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Failures;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.Inputs;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.export.JsonlOutput;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;

/** Checks the files of a task, one after the other: a row for each report, zips opened up. */
final class CheckFiles implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<Order> broadcast;

    CheckFiles(Broadcast<Order> broadcast) {
        this.broadcast = broadcast;
    }

    /** @param files path, content, code, fault, sha256, and last year's digests as an array of path and digest */
    @Override
    public Iterator<Row> call(Iterator<Row> files) {
        Order order = broadcast.value();
        Watch watch = new Watch(Duration.ofSeconds(order.seconds()));
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> watch.close());
        Workshop workshop = Workshop.of(order);
        return new Flattened(files, file -> check(file, order, workshop, watch).iterator());
    }

    private static List<Row> check(Row file, Order order, Workshop workshop, Watch watch) {
        Failures failures = new Failures(Duration.ofSeconds(order.seconds()), order.language());
        Map<String, String> previous = previous(file);
        List<Row> rows = new ArrayList<>();
        for (Iterator<Input> inputs = inputs(file, order); inputs.hasNext();) {
            Input input = inputs.next();
            CheckReport report = watch.work(() -> new Check(workshop.extractors(), workshop.rules(), Hints.NONE,
                    order.language(), reports(previous.get(input.name()), workshop)).run(input),
                    cause -> failures.report(input, cause));
            rows.add(row(file, report, order));
        }
        return rows;
    }

    static Iterator<Input> inputs(Row file, Order order) {
        String path = file.getAs("path");
        byte[] content = file.getAs("content");
        if (content == null) {
            String code = file.getAs("code");
            String fault = file.getAs("fault");
            return List.of(Input.missing(path, new Unreadable(code == null ? "io-error" : code,
                    fault == null ? order.language().choose("没有内容", "there is no content") : fault))).iterator();
        }
        return Inputs.of(path, content, order.language());
    }

    private static Map<String, String> previous(Row file) {
        List<Row> known = file.fieldIndex("previous") < 0 || file.isNullAt(file.fieldIndex("previous")) ? List.of()
                : file.getList(file.fieldIndex("previous"));
        Map<String, String> digests = new HashMap<>();
        known.forEach(row -> digests.put(row.getString(0), row.getString(1)));
        return digests;
    }

    private static PreviousReports reports(String digest, Workshop workshop) {
        PreviousReports reports = new PreviousReports();
        if (digest != null) {
            try {
                reports.add(workshop.report(digest));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return reports;
    }

    private static Row row(Row file, CheckReport report, Order order) {
        StringWriter json = new StringWriter();
        String digest = null;
        List<Row> cells = new ArrayList<>();
        try {
            new JsonlOutput(json).write(report);
            if (report.digest() != null) {
                digest = Digests.write(report.digest());
                report.digest().cells().forEach((address, raw) -> cells.add(RowFactory.create(address, raw,
                        amount(report.digest().amount(address)))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Problem> problems = report.problems();
        String problem = report.status() == CheckReport.Status.CHECKED || problems.isEmpty() ? null
                : problems.get(problems.size() - 1).code();
        return RowFactory.create(file.getAs("path"), file.getAs("sha256"), order.key(), file.getAs("previous_key"),
                report.path(), report.sha256(), report.status().id(), report.verdict().id(), report.organisation(),
                report.year(), Provinces.of(report.organisation(), report.path()), report.form(), report.score(),
                (int) report.count(Severity.ERROR), (int) report.count(Severity.WARNING), (int) report.count(Severity.INFO),
                problem, json.toString().stripTrailing(), digest,
                report.findings().stream().map(CheckFiles::row).toArray(Row[]::new), cells.toArray(Row[]::new),
                order.batch());
    }

    private static BigDecimal amount(BigDecimal amount) {
        return amount == null || amount.precision() - amount.scale() > 34 || amount.scale() > 4 ? null : amount.setScale(4);
    }

    private static Row row(Finding f) {
        Source s = f.source() == null ? Source.NOWHERE : f.source();
        return RowFactory.create(f.rule(), f.severity().id(), f.location(), f.place(), f.message(), f.expected(),
                f.actual(), f.quote(), f.basis(), f.certainty().id(), f.fix() == null ? null : f.fix().text(),
                f.fingerprint(), s.page(), s.paragraph(), s.table(), s.row(), s.column(), s.line(), s.sheet());
    }
}
