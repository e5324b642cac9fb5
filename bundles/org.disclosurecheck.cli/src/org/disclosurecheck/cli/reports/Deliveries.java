package org.disclosurecheck.cli.reports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.batch.Checked;
import org.disclosurecheck.cli.call.BrokenPipe;
import org.disclosurecheck.cli.call.IoWords;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.export.Exports;
import org.disclosurecheck.export.FolderOutput;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.export.JsonlOutput;
import org.disclosurecheck.export.OutputFile;
import org.disclosurecheck.export.ReportOutput;
import org.disclosurecheck.export.TextOutput;
import org.disclosurecheck.findings.Language;

/** The outputs of a run. One that fails is named once and left alone; the others go on. */
final class Deliveries implements AutoCloseable {

    /** An output that is still being written. */
    private record Delivery(ReportOutput output, OutputFile file, OutputStream stream, String name) {
    }

    /** Every output has failed, or nobody reads it any more: there is nobody left to work for. */
    static final class NoneLeft extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private static final int BUFFER = 1 << 16;

    private final Terminal terminal;
    private final Language language;
    private final List<Delivery> open = new ArrayList<>();
    private final boolean asked;
    private boolean failed;

    /**
     * Opens every output, so that one that cannot be written is known before the work.
     *
     * @param frame without a book when the outputs are only to be tried
     */
    Deliveries(List<Targets.Target> targets, Terminal terminal, Frame frame) {
        this.terminal = terminal;
        this.language = frame.language();
        this.asked = !targets.isEmpty();
        for (Targets.Target target : targets) {
            String name = target.file() == null ? language.choose("标准输出", "standard output")
                    : target.file().toString();
            try {
                open.add(delivery(target, name, frame));
            } catch (IOException e) {
                fail(name, e);
            }
        }
    }

    private Delivery delivery(Targets.Target target, String name, Frame frame) throws IOException {
        if (Targets.FOLDERS.contains(target.format())) {
            ReportOutput output = frame.book() == null ? null : Exports.folder(target.format(), target.file(), frame);
            return new Delivery(output, null, OutputStream.nullOutputStream(), name);
        }
        OutputFile file = target.file() == null ? null : new OutputFile(target.file());
        try {
            OutputStream stream = new BufferedOutputStream(file == null ? terminal.bytes() : file.stream(), BUFFER);
            ReportOutput output = frame.book() == null ? null
                    : file == null && target.format().equals("text")
                            ? new TextOutput(terminal.out(), terminal.screen(), language)
                            : Exports.open(target.format(), stream, frame);
            return new Delivery(output, file, stream, name);
        } catch (IOException | RuntimeException e) {
            if (file != null) {
                file.close();
            }
            throw e;
        }
    }

    /** True when an output could not be written, other than because nobody reads it any more. */
    boolean failed() {
        return failed;
    }

    /** @throws NoneLeft when no output is left to write to */
    void write(Checked result) throws IOException {
        byte[] json = result.json();
        each(delivery -> {
            if (json != null && delivery.output() instanceof JsonlOutput lines) {
                lines.write(json);
            } else {
                delivery.output().write(result.report());
            }
        });
        if (open.isEmpty() && asked) {
            throw new NoneLeft();
        }
    }

    /** Whether one of the outputs goes to standard output. */
    boolean onStandardOutput() {
        return open.stream().anyMatch(delivery -> delivery.file() == null);
    }

    /** Puts every file into its place. */
    void finish() {
        each(delivery -> {
            delivery.output().finish();
            delivery.stream().flush();
            if (delivery.output() instanceof FolderOutput folder) {
                folder.passedOver().forEach(terminal::say);
            }
            if (delivery.file() != null) {
                delivery.file().complete();
            }
        });
    }

    /** A file that was not finished leaves nothing behind. */
    @Override
    public void close() {
        each(Deliveries::release);
    }

    private static void release(Delivery delivery) throws IOException {
        try {
            if (delivery.output() != null) {
                delivery.output().close();
            }
        } finally {
            if (delivery.file() != null) {
                delivery.file().close();
            }
        }
    }

    private interface Step {
        void on(Delivery delivery) throws IOException;
    }

    private void each(Step step) {
        for (Delivery delivery : List.copyOf(open)) {
            try {
                step.on(delivery);
            } catch (IOException e) {
                open.remove(delivery);
                drop(delivery);
                if (!BrokenPipe.is(e)) {
                    fail(delivery.name(), e);
                }
            }
        }
    }

    private static void drop(Delivery delivery) {
        try {
            release(delivery);
        } catch (IOException e) {
            // it has failed already, and that is what the user is told
        }
    }

    private void fail(String name, IOException e) {
        failed = true;
        terminal.say(IoWords.notWritten(name, e, language));
    }
}
