package org.disclosurecheck.headless;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

import org.disclosurecheck.cli.Main;

/**
 * Goes every road of the program once, at build: the classes loaded on the way make the class-data archive that later
 * starts are spared loading.
 */
public final class Rehearsal {

    private static final String[] NOTHING = {};

    private Rehearsal() {
    }

    /**
     * @param reports reports to rehearse on; each can be read, and not one is without fault
     * @throws IllegalStateException when the program does not do on them what it should: a part may be missing in the jar
     */
    public static void main(String[] reports) {
        for (String report : reports) {
            int status = play(new String[] {report}, "check");
            if (status != 1) {
                throw new IllegalStateException("check " + report + " ended with " + status + " instead of 1");
            }
        }
        for (String language : new String[] {"zh", "en"}) {
            play(reports, "check", "no-such-file", "--lang", language, "--format", "text", "--format", "jsonl",
                    "--output", "/dev/null");
        }
        play(reports, "extract", "--jobs", "1", "--year", "2023", "--form", "2021");
        play(NOTHING, "rules", "list");
        play(NOTHING, "rules", "show", "SUM-001");
        play(NOTHING, "check", "--no-such-option");
        play(NOTHING, "check", "--help");
    }

    private static int play(String[] reports, String... words) {
        String[] all = Arrays.copyOf(words, words.length + reports.length);
        System.arraycopy(reports, 0, all, words.length, reports.length);
        return Main.run(all, InputStream.nullInputStream(), OutputStream.nullOutputStream(), System.err);
    }
}
