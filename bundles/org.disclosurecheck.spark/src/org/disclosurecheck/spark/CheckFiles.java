package org.disclosurecheck.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Failures;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.Inputs;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.export.ReportLine;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.rules.several.digest.DigestBytes;

/** Checks the files of a task, one after the other: a row for each report, zips opened up. */
final class CheckFiles extends OverFiles {

    private static final long serialVersionUID = 1L;

    CheckFiles(Broadcast<Order> broadcast) {
        super(broadcast);
    }

    /** @param file with previous and previous_key */
    @Override
    Iterator<Row> rows(Row file, Order order, Workshop workshop, Watch watch) throws IOException {
        Failures failures = new Failures(Duration.ofSeconds(order.seconds()), order.language());
        Map<String, List<String>> previous = previous(file);
        List<Row> rows = new ArrayList<>();
        byte[] content = file.getAs(Tables.CONTENT);
        String path = FileReader.plain(file.getString(Tables.PATH));
        String sha256 = null;
        for (Iterator<Input> inputs = inputs(file, order); inputs.hasNext();) {
            Input input = inputs.next();
            CheckReport report = watch.work(() -> new Check(workshop.extractors(), workshop.rules(), Hints.NONE,
                    order.language(), reports(previous.getOrDefault(input.name(), List.of()), workshop), workshop.names())
                    .run(input), cause -> failures.report(input, cause));
            if (sha256 == null && content != null) {
                // a report that is a file has been hashed, and hashing is dear; one out of a zip is not its file
                sha256 = report.sha256() != null && report.path().equals(path) ? report.sha256() : Sha256.hex(content);
            }
            rows.add(row(file, sha256, report, workshop));
        }
        return rows.iterator();
    }

    static Iterator<Input> inputs(Row file, Order order) {
        String path = FileReader.plain(file.getString(Tables.PATH));
        byte[] content = file.getAs(Tables.CONTENT);
        if (content == null) {
            String code = file.getString(Tables.CODE);
            String fault = file.getString(Tables.FAULT);
            return List.of(Input.missing(path, Unreadable.said(code == null ? "io-error" : code,
                    fault == null ? order.language().choose("没有内容", "there is no content") : fault))).iterator();
        }
        return Inputs.of(path, content, order.language());
    }

    /** Digests of years before by path of the report that they belong to. */
    private static Map<String, List<String>> previous(Row file) {
        Map<String, List<String>> digests = new HashMap<>();
        if (!file.isNullAt(Tables.PREVIOUS)) {
            for (Row row : file.<Row>getList(Tables.PREVIOUS)) {
                digests.computeIfAbsent(row.getString(0), path -> new ArrayList<>()).add(row.getString(2));
            }
        }
        return digests;
    }

    private static PreviousReports reports(List<String> digests, Workshop workshop) {
        PreviousReports reports = new PreviousReports(workshop.names());
        try {
            for (String digest : digests) {
                reports.add(workshop.report(digest));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reports;
    }

    private static Row row(Row file, String sha256, CheckReport report, Workshop workshop) throws IOException {
        Map<String, String> note = new LinkedHashMap<>();
        note.put("file", file.getString(Tables.PATH));
        note.put("fileSha256", Objects.requireNonNullElse(sha256, ""));
        note.put("previousKey", file.getString(Tables.PREVIOUS_KEY));
        // as JSON the digest took longer to write and to read again than the rest of the line
        return RowFactory.create(report.path(), Provinces.of(report.organisation(), report.path()),
                ReportLine.write(report, note, workshop.ids(), false),
                report.digest() == null ? null : DigestBytes.lasting(report.digest()));
    }
}
