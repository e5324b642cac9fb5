package org.disclosurecheck.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.Inputs;
import org.disclosurecheck.check.Selection;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Language;

/** Opens an archive of reports down to the bytes of each; whatever is in it, that may be refused but not fail. */
final class ArchiveTarget {

    private static final Path FILE = file();

    private ArchiveTarget() {
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile("fuzz", ".zip");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static void open(byte[] data) throws IOException {
        Files.write(FILE, data);
        Inputs inputs = new Inputs(List.of(FILE.toString()), new BufferedReader(new StringReader("")), new Selection(),
                Language.ZH);
        while (inputs.hasNext()) {
            Input input = inputs.next();
            if (input.supply() != null) {
                try {
                    input.supply().bytes(Language.ZH);
                } catch (Unreadable e) {
                    // refused in one clear line, as it should be
                    continue;
                }
            }
        }
    }
}
