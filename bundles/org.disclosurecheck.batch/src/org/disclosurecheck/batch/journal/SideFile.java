package org.disclosurecheck.batch.journal;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * What a run leaves for the next one beside its results, with a checksum at its end. Nothing is lost when it cannot be
 * written: the next run finds everything anew.
 */
final class SideFile implements Closeable {

    private final CRC32 sum = new CRC32();
    private PartFile file;
    private Counted counted;
    private DataOutputStream out;

    SideFile(Path folder, String name) {
        try {
            file = new PartFile(folder, name);
            counted = new Counted(new CheckedOutputStream(file.out(), sum));
            out = new DataOutputStream(counted);
        } catch (IOException e) {
            file = null;
        }
    }

    /** A piece of it. */
    interface Step {
        void on(DataOutputStream out) throws IOException;
    }

    void write(Step step) {
        try {
            if (file != null) {
                step.on(out);
            }
        } catch (IOException e) {
            close();
        }
    }

    /** How many bytes were written: a DataOutputStream counts to 2 GB only, which is twenty million reports. */
    long length() {
        return counted.length();
    }

    /** The run came to its end, and its results are in their place. */
    void complete() {
        write(to -> {
            to.writeLong(sum.getValue());
            to.flush();
            file.complete();
            file = null;
        });
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
