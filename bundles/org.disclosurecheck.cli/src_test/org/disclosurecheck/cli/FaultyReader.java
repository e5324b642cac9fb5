package org.disclosurecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.DocumentReader;

/** A reader that never comes back, or that eats all memory, as the file says. Only a process of its own is given it. */
public final class FaultyReader implements DocumentReader {

    /** A folder on whose class path this reader is one of all. */
    static Path among(Path classes) throws IOException {
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve(DocumentReader.class.getName()), FaultyReader.class.getName());
        return classes;
    }

    @Override
    public String format() {
        return "faulty";
    }

    @Override
    public boolean recognises(Content content) {
        return content.startsWith('H', 'A', 'N', 'G') || content.startsWith('E', 'A', 'T');
    }

    @Override
    public Document read(Content content) {
        List<byte[]> eaten = new ArrayList<>();
        while (true) {
            if (content.startsWith('E', 'A', 'T')) {
                eaten.add(new byte[100_000]);
            } else if (!content.startsWith('H', 'A', 'N', 'G', '!')) {
                // one that hangs without a word, and leaves the processor to others
                LockSupport.parkNanos(1_000_000_000L);
            }
        }
    }
}
