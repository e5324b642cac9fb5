package org.disclosurecheck.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there complete or not at all: it is written beside its place and moved into it at the end. Devices
 * and pipes are written as they are.
 */
public final class OutputFile implements Closeable {

    private static final int LONGEST = 200;

    private final Path target;
    private final Path beside;
    private final OutputStream stream;
    private final Writer writer;
    private boolean complete;

    /** @throws IOException when nothing can be written there; known at once, not after an hour of work */
    public OutputFile(Path target) throws IOException {
        boolean special = Files.exists(target) && !Files.isRegularFile(target);
        if (Files.isDirectory(target)) {
            throw new IOException("is a directory");
        }
        // a symbolic link stays one: what it points to is replaced
        this.target = Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
        this.beside = special ? null : this.target.resolveSibling(part(this.target.getFileName().toString()));
        this.stream = Files.newOutputStream(special ? this.target : beside);
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        if (!special) {
            // a run that is told to stop leaves nothing half-written behind either
            beside.toFile().deleteOnExit();
        }
    }

    /** A name that is as long as names may be leaves no room for more. */
    private static String part(String name) {
        String kept = name.getBytes(StandardCharsets.UTF_8).length > LONGEST ? Integer.toHexString(name.hashCode()) : name;
        return "." + kept + ".part" + ProcessHandle.current().pid();
    }

    public Writer writer() {
        return writer;
    }

    /** For bytes, instead of the writer. */
    public OutputStream stream() {
        return stream;
    }

    /** Everything is written: the file takes its place. */
    public void complete() throws IOException {
        writer.close();
        if (beside != null) {
            try {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        complete = true;
    }

    /** Without {@link #complete()} before it, nothing stays behind. */
    @Override
    public void close() throws IOException {
        if (!complete) {
            try {
                writer.close();
            } finally {
                if (beside != null) {
                    Files.deleteIfExists(beside);
                }
            }
        }
    }
}
