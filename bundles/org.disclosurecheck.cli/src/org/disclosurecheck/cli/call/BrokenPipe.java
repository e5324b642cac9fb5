package org.disclosurecheck.cli.call;

import java.io.IOException;

/** The reader of our output went away, as head does after its ten lines: no error, there is just nothing left to do. */
public final class BrokenPipe {

    private BrokenPipe() {
    }

    /** Java tells it by the words of the system alone. */
    public static boolean is(IOException e) {
        String words = String.valueOf(e.getMessage());
        return words.contains("Broken pipe") || words.contains("断开的管道") || words.contains("管道已断开");
    }
}
