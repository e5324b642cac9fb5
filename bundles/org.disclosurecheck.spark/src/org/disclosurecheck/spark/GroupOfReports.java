package org.disclosurecheck.spark;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.spark.sql.Row;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.SecondPass;
import org.disclosurecheck.export.ReportLine;
import org.disclosurecheck.export.ReportLineReader;
import org.disclosurecheck.findings.Sha256;

/** Reports that are looked at among each other. About a kilobyte of each is kept in memory, the rest in a file. */
final class GroupOfReports implements AutoCloseable {

    private static final int PAYLOAD = 3;
    private static final int BEFORE = 4;

    private final Workshop workshop;
    private final Order order;
    private final SecondPass pass;
    private final ReportLineReader reader;
    private final List<Long> ends = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final Path file;
    private final RandomAccessFile lines;

    GroupOfReports(Workshop workshop, Order order) throws IOException {
        this.workshop = workshop;
        this.order = order;
        this.pass = new SecondPass(workshop.rules(), workshop.roster(), order.language());
        this.reader = new ReportLineReader(workshop.ids());
        this.file = Files.createTempFile("margent", ".jsonl");
        this.lines = new RandomAccessFile(file.toFile(), "rw");
    }

    /** @param row group, turn, sort, payload, and the hash of what the tables say of it, or null */
    void take(Row row) throws IOException {
        byte[] payload = row.getAs(PAYLOAD);
        if (row.getInt(1) == 0) {
            pass.addEarlier(Digests.read(new String(payload, StandardCharsets.UTF_8)));
            return;
        }
        lines.write(payload);
        ends.add(lines.getFilePointer());
        before.add(row.getAs(BEFORE));
        pass.add(ReportLine.name(payload), ReportLineReader.digest(payload));
    }

    /** Reports that are new or changed, and units without a report. */
    Iterator<Row> results() {
        pass.complete(position -> {
            try {
                return ReportLineReader.digest(line(position));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        // one report alone stands among no others, unless a roster says who is missing
        boolean alone = ends.size() < 2 && workshop.roster() == null;
        return new Iterator<>() {
            private int position;
            private Iterator<CheckReport> absent;
            private Row next;

            @Override
            public boolean hasNext() {
                try {
                    while (next == null && position < ends.size()) {
                        next = second(position++, alone);
                    }
                    if (next == null && absent == null) {
                        absent = alone ? Collections.emptyIterator() : pass.absent().iterator();
                    }
                    if (next == null && absent.hasNext()) {
                        CheckReport missing = absent.next();
                        next = ReportRow.of(missing, ReportRow.line(missing), null, null, "", null, order);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return next != null;
            }

            @Override
            public Row next() {
                hasNext();
                Row row = next;
                next = null;
                return row;
            }
        };
    }

    /** Null when the tables say it already. */
    private Row second(int position, boolean alone) throws IOException {
        byte[] journal = line(position);
        CheckReport report = reader.read(journal);
        CheckReport seen = alone ? report : pass.finish(position, report);
        String line = same(report, seen) ? new String(ReportLine.withoutJournal(journal), StandardCharsets.UTF_8)
                : ReportRow.line(seen);
        String known = before.get(position);
        if (known != null && known.equals(Sha256.hex(line))) {
            return null;
        }
        Map<String, String> note = ReportLine.note(journal);
        String sha256 = note.get("fileSha256");
        return ReportRow.of(seen, line, note.get("file"), sha256.isEmpty() ? null : sha256, note.get("previousKey"), journal,
                order);
    }

    /** Nothing was said of it among the others: its line stands already. */
    private static boolean same(CheckReport first, CheckReport seen) {
        return first == seen || first.verdict() == seen.verdict() && Objects.equals(first.score(), seen.score())
                && first.findings().equals(seen.findings()) && first.notChecked().equals(seen.notChecked())
                && first.problems().equals(seen.problems());
    }

    private byte[] line(int position) throws IOException {
        long from = position == 0 ? 0 : ends.get(position - 1);
        byte[] line = new byte[(int) (ends.get(position) - from)];
        lines.seek(from);
        lines.readFully(line);
        return line;
    }

    @Override
    public void close() {
        try {
            lines.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
