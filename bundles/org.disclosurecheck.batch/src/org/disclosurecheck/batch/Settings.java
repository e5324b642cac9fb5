package org.disclosurecheck.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.rules.RuleBook;

/** What a result depends on beside the file: as long as all of it stays the same, a result that is known holds. */
public final class Settings {

    private static final int SHORT = 16;

    private Settings() {
    }

    /**
     * One word for all of it.
     *
     * @param options whatever else was asked for and matters; null stands for what was not given
     */
    public static String key(RuleBook book, Object... options) {
        return Sha256.hex(engine() + '\n' + book.hash() + '\n' + Arrays.toString(options)).substring(0, 2 * SHORT);
    }

    /**
     * What the program is: a hash of its code, which the build leaves in its jar. Where it is missing, as it is on a class
     * path of folders, whoever changes the code has to begin a new journal.
     */
    private static String engine() {
        try (InputStream in = Settings.class.getResourceAsStream("/META-INF/margent/engine")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
