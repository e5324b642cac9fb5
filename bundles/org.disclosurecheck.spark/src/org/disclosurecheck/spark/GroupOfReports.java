package org.disclosurecheck.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.apache.spark.sql.Row;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.SecondPass;
import org.disclosurecheck.export.Amendments;
import org.disclosurecheck.export.ReportLine;
import org.disclosurecheck.export.ReportLineReader;
import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.rules.RuleRun;
import org.disclosurecheck.rules.several.Surroundings;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.rules.several.digest.DigestBytes;
import org.disclosurecheck.rules.several.store.PassingFile;

/** Reports that are looked at among each other. About a kilobyte of each is kept in memory, the rest in a file. */
final class GroupOfReports implements AutoCloseable {

    private static final int PAYLOAD = 3;
    private static final int DIGEST = 4;
    private static final int BEFORE = 5;
    private static final byte[] NONE = {};
    /** So many reports are prepared by a thread, while others are read and prepared. */
    private static final int TOGETHER = 32;

    private final Workshop workshop;
    private final Order order;
    private final SecondPass pass;
    private final ReportLineReader reader;
    /** A row has nothing else of a report of which nothing is said. */
    private final ReportLineReader findings = new ReportLineReader();
    private final Amendments amendments;
    private final List<Stored> reports = new ArrayList<>();
    private final Workers workers;
    private final InOrder<List<SecondPass.Arrival>> arriving;
    private final PassingFile lines = new PassingFile();
    private List<Waiting> waiting = new ArrayList<>(TOGETHER);
    private long end;

    /** Where line and digest of a report stand in the file, and the hash of what the tables say of it, or null. */
    private record Stored(long line, long digest, long end, String before) {
    }

    /** A report that is to be prepared: its line and its digest, which is empty when it could not be read. */
    private record Waiting(Stored place, byte[] line, byte[] digest) {
    }

    /** @param threads by how many threads reports are looked at */
    GroupOfReports(Workshop workshop, Order order, int threads) throws IOException {
        this.workshop = workshop;
        this.order = order;
        this.workers = new Workers(threads);
        this.arriving = new InOrder<>(workers);
        this.pass = new SecondPass(workshop.rules(), workshop.roster(), order.language());
        this.reader = new ReportLineReader(workshop.ids());
        this.amendments = new Amendments(workshop.ids());
    }

    /** @param row group, turn, sort, payload, digest, and the hash of what the tables say of it, or null */
    void take(Row row) throws IOException {
        byte[] payload = row.getAs(PAYLOAD);
        if (row.getInt(1) == 0) {
            pass.addEarlier(Digests.read(new String(payload, StandardCharsets.UTF_8)));
            return;
        }
        byte[] digest = row.isNullAt(DIGEST) ? NONE : row.getAs(DIGEST);
        Stored place = new Stored(end, end + payload.length, end + payload.length + digest.length, row.getAs(BEFORE));
        end = place.end();
        reports.add(place);
        waiting.add(new Waiting(place, payload, digest));
        if (waiting.size() == TOGETHER) {
            prepareWaiting();
        }
    }

    /** What takes time is worked out by all threads, while this one reads on; that reports are added in order is up to it. */
    private void prepareWaiting() {
        if (arriving.isFull()) {
            addPrepared();
        }
        List<Waiting> slice = waiting;
        arriving.begin(() -> slice.stream().map(this::arrival).toList());
        waiting = new ArrayList<>(TOGETHER);
    }

    private void addPrepared() {
        arriving.take().forEach(pass::add);
    }

    private SecondPass.Arrival arrival(Waiting report) {
        try {
            lines.write(report.place().line(), report.line(), report.line().length);
            lines.write(report.place().digest(), report.digest(), report.digest().length);
            return pass.arrival(ReportLine.name(report.line()), read(report.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] stored(long from, long to) throws IOException {
        byte[] bytes = new byte[(int) (to - from)];
        lines.read(from, bytes);
        return bytes;
    }

    private static Digest read(byte[] digest) throws IOException {
        return digest.length == 0 ? null : DigestBytes.read(digest);
    }

    /** Reports that are new or changed, and units without a report. */
    Iterator<Row> results() throws IOException {
        prepareWaiting();
        while (!arriving.isEmpty()) {
            addPrepared();
        }
        pass.complete(position -> {
            try {
                return read(stored(reports.get(position).digest(), reports.get(position).end()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        // one report alone stands among no others, unless a roster says who is missing
        boolean alone = reports.size() < 2 && workshop.roster() == null;
        Iterator<Row> slices = new Slices(reports.size(), workers, position -> {
            try {
                return second(reports.get(position), position, alone);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new Flattened<>(List.of(slices, absent(alone)).iterator(), rows -> rows);
    }

    private Iterator<Row> absent(boolean alone) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (CheckReport missing : alone ? List.<CheckReport>of() : pass.absent()) {
            rows.add(ReportRow.of(missing, ReportRow.line(missing).getBytes(StandardCharsets.UTF_8), null, null, "", null, null, order));
        }
        return rows.iterator();
    }

    /** Null when the tables say it already. */
    private Row second(Stored stored, int position, boolean alone) throws IOException {
        byte[] both = stored(stored.line(), stored.end());
        int behind = (int) (stored.digest() - stored.line());
        byte[] journal = Arrays.copyOf(both, behind);
        byte[] digest = Arrays.copyOfRange(both, behind, both.length);
        CheckReport seen = null;
        byte[] line = ReportLine.withoutJournal(journal);
        if (!alone && digest.length > 0) {
            Surroundings around = pass.around(position);
            // of most reports nothing is said: what changes is put into the line, and the report is not needed for it
            RuleRun nothing = pass.nothingSaid(position, around);
            seen = nothing != null ? null : pass.finish(position, around, reader.read(journal).with(read(digest)));
            line = nothing != null ? amendments.of(nothing).contract(journal, ReportLine.cut(journal))
                    : ReportRow.line(seen).getBytes(StandardCharsets.UTF_8);
        }
        if (stored.before() != null && stored.before().equals(Sha256.hex(line))) {
            return null;
        }
        Map<String, String> note = ReportLine.note(journal);
        String sha256 = note.get("fileSha256");
        return ReportRow.of(seen != null ? seen : findings.read(journal), line, note.get("file"), sha256.isEmpty() ? null : sha256,
                note.get("previousKey"), journal, digest.length == 0 ? null : digest, order);
    }

    @Override
    public void close() {
        workers.close();
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
