package org.disclosurecheck.cli.call;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.disclosurecheck.export.layout.Screen;
import org.disclosurecheck.export.layout.Visible;

/**
 * Where the program was called: its streams, all in UTF-8 whatever the locale, and its surroundings. The result goes
 * to {@link #out()}, everything else to {@link #say}.
 */
public final class Terminal {

    private static final int USUAL_COLUMNS = 80;
    private static final long LOG_MILLIS = 10_000;

    private final InputStream in;
    private final OutputStream bytes;
    private final Writer out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final boolean interactive;
    private final boolean real;
    private long logMillis = LOG_MILLIS;
    private boolean statusShown;
    private boolean quiet;
    private volatile boolean rulesBroken;

    /** @param interactive true when the result is shown on a screen */
    public Terminal(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment, boolean interactive) {
        this(in, out, err, environment, interactive, false);
    }

    private Terminal(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment,
            boolean interactive, boolean real) {
        this.in = in;
        this.bytes = out;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.environment = environment;
        this.interactive = interactive;
        this.real = real;
    }

    /** The terminal of the process itself. */
    public static Terminal ofProcess() {
        return new Terminal(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err), System.getenv(), System.console() != null, true);
    }

    public BufferedReader in() {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    public Writer out() {
        return out;
    }

    /** Where {@link #out()} goes to, for results that are no text. */
    public OutputStream bytes() {
        return bytes;
    }

    /** True when the result is shown on a screen. */
    public boolean interactive() {
        return interactive;
    }

    /** Rules had to be left out: whatever else happens, the program does not end well. */
    void rulesBroken() {
        rulesBroken = true;
    }

    /** The status with which the program ends, all things considered. */
    public int ending(int status) {
        return rulesBroken ? Math.max(status, ExitStatus.RULES_BROKEN) : status;
    }

    /** A line for the user beside the result. Messages of others may hold line breaks; a line stays a line. */
    public synchronized void say(String line) {
        status("");
        err.println("margent: " + Visible.line(line.replaceAll("\\s*\\R\\s*", " ")));
    }

    /** The same for what a user can do without: nothing when nothing but the gravest was asked for. */
    public void mention(String line) {
        if (!quiet) {
            say(line);
        }
    }

    /** From now on only what keeps the call from its end is said. */
    public void quiet() {
        quiet = true;
    }

    /** The line at the bottom of the screen that tells how far things are; the next one takes its place. Empty for none. */
    public synchronized void status(String line) {
        if (statusShown || !line.isEmpty()) {
            err.print("\r\033[K" + line);
            err.flush();
            statusShown = !line.isEmpty();
        }
    }

    /** True when what is said beside the result is shown on a screen. */
    public boolean watched() {
        if (!real || "dumb".equals(environment.get("TERM"))) {
            return false;
        }
        try {
            String where = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return where.startsWith("/dev/pts/") || where.startsWith("/dev/tty") || where.equals("/dev/console");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** How often a log is told how far things are. */
    public long logMillis() {
        return logMillis;
    }

    /** The same at another pace. */
    public Terminal telling(long everyMillis) {
        logMillis = everyMillis;
        return this;
    }

    /** A variable of the surroundings, or null. */
    public String variable(String name) {
        return environment.get(name);
    }

    /** What a bug looks like from inside, for those who asked to see it. */
    public void trace(Throwable bug) {
        if ("1".equals(environment.get("MARGENT_DEBUG"))) {
            bug.printStackTrace(err);
        }
    }

    /** A width is obeyed wherever the result goes; without one, only a screen gets broken lines. */
    public Screen screen() {
        String columns = environment.getOrDefault("COLUMNS", "");
        boolean given = columns.matches("[1-9]\\d{0,3}");
        int width = given ? Integer.parseInt(columns) : interactive ? USUAL_COLUMNS : 0;
        return new Screen(width, interactive && environment.getOrDefault("NO_COLOR", "").isEmpty());
    }
}
