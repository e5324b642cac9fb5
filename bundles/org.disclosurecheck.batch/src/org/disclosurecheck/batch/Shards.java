package org.disclosurecheck.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.disclosurecheck.batch.journal.Journal;
import org.disclosurecheck.batch.journal.Line;
import org.disclosurecheck.batch.journal.Order;
import org.disclosurecheck.findings.Language;

/** The parts of a run, put together again: their results in the order in which a single run would have had them. */
public final class Shards implements Closeable {

    /** The parts do not make a whole; the message says why in one line. */
    public static final class NoWhole extends Exception {

        private static final long serialVersionUID = 1L;

        NoWhole(String message) {
            super(message, null, false, false);
        }
    }

    private final List<Journal> journals = new ArrayList<>();
    private int[] parts = new int[0];
    private long[] places = new long[0];

    private Shards() {
    }

    /**
     * Opens the journals of all parts.
     *
     * @param settings what results depend on beside the files: that of all parts has to be the same
     * @throws NoWhole when a part is missing, or not done, or of another run
     */
    public static Shards open(List<Path> folders, String settings, Language language) throws IOException, NoWhole {
        Shards shards = new Shards();
        try {
            shards.read(folders, settings, language);
            return shards;
        } catch (IOException | NoWhole | RuntimeException e) {
            shards.close();
            throw e;
        }
    }

    private void read(List<Path> folders, String settings, Language language) throws IOException, NoWhole {
        Order first = null;
        for (Path folder : folders) {
            Journal journal = Journal.open(folder);
            journals.add(journal);
            Order order = journal.order();
            if (order == null) {
                throw new NoWhole(folder + language.choose("：这一片还没有做完，请先用 check --shard 做完",
                        ": this part is not done; finish it with check --shard first"));
            }
            if (!order.settings().equals(settings)) {
                throw new NoWhole(folder + language.choose("：这一片用的规则、选项、上年报告或程序与现在的不同，请用相同的选项合并，或重做这一片",
                        ": this part was done with other rules, options, previous reports or another program; merge with the "
                                + "same options, or do it again"));
            }
            if (first == null) {
                first = order;
                parts = filled(order.total());
                places = new long[order.total()];
            }
            if (order.of() != first.of() || order.total() != first.total() || !order.names().equals(first.names())) {
                throw new NoWhole(folder + language.choose("：这一片看到的文件与其他片不同，请对同样的文件重做",
                        ": this part saw other files than the others; do the parts over the same files again"));
            }
            for (int i = 0; i < order.positions().length; i++) {
                parts[order.positions()[i]] = journals.size() - 1;
                places[order.positions()[i]] = order.places()[i];
            }
        }
        if (first == null || Arrays.stream(parts).anyMatch(part -> part < 0) || folders.size() != first.of()) {
            throw new NoWhole(language.choose("各片没有给齐：一共 " + (first == null ? 0 : first.of()) + " 片，每一片的日志文件夹都要写一次",
                    "parts are missing: there are " + (first == null ? 0 : first.of()) + ", and the journal of each has to be named once"));
        }
    }

    private static int[] filled(int length) {
        int[] parts = new int[length];
        Arrays.fill(parts, -1);
        return parts;
    }

    /** How many reports the whole run has. */
    public int size() {
        return parts.length;
    }

    /** A result of the first round. */
    public Line read(long position) throws IOException {
        return journals.get(parts[(int) position]).read(places[(int) position]);
    }

    @Override
    public void close() throws IOException {
        for (Journal journal : journals) {
            journal.close();
        }
    }
}
