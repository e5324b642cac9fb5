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

    private Rehearsal() {
    }

    /** @param args reports to rehearse on */
    public static void main(String[] args) {
        for (String language : new String[] {"zh", "en"}) {
            play(args, "check", "--lang", language, "--format", "text", "--format", "jsonl", "--output", "/dev/null");
        }
        play(args, "extract", "--jobs", "1", "--year", "2023", "--form", "2021");
        play(new String[0], "rules", "list");
        play(new String[0], "rules", "show", "SUM-001");
        play(new String[0], "check", "--no-such-option");
        play(new String[0], "check", "--help");
    }

    private static void play(String[] reports, String... words) {
        String[] all = Arrays.copyOf(words, words.length + reports.length);
        System.arraycopy(reports, 0, all, words.length, reports.length);
        Main.run(all, InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    }
}
