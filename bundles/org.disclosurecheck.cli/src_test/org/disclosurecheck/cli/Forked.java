package org.disclosurecheck.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, which can be killed. */
final class Forked implements AutoCloseable {

    private final Process process;
    private final Path said;

    private Forked(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    static Forked start(Path folder, Object... words) throws IOException {
        return with(List.of(), null, folder, words);
    }

    /** On a disk on which no file has room for more than so many kilobytes. */
    static Forked cramped(int kilobytes, Path folder, Object... words) throws IOException {
        return with(List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash"), List.of("-XX:-UsePerfData"), null, folder, words);
    }

    /**
     * With more than that.
     *
     * @param options of the JVM
     * @param classes put before all others; null for none
     */
    static Forked with(List<String> options, Path classes, Path folder, Object... words) throws IOException {
        return with(List.of(), options, classes, folder, words);
    }

    private static Forked with(List<String> before, List<String> options, Path classes, Path folder, Object... words)
            throws IOException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        List<String> call = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", (classes == null ? "" : classes + File.pathSeparator)
                        + System.getProperty("java.class.path"), Main.class.getName()));
        call.addAll(1, options);
        String rules = System.getProperty("margent.rules");
        if (rules != null) {
            call.add(1, "-Dmargent.rules=" + rules);
        }
        for (Object word : words) {
            call.add(word.toString());
        }
        call.addAll(0, before);
        ProcessBuilder builder = new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new Forked(builder.start(), said);
    }

    /** Says a line to it, as another program does through a pipe that stays open. */
    void tell(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What a service manager does. */
    void terminate() {
        process.toHandle().destroy();
    }

    /** Sends it a signal by its name, such as INT, which is Ctrl-C. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    }

    int status() throws InterruptedException {
        if (!process.waitFor(600, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it does not end");
        }
        return process.exitValue();
    }

    boolean running() {
        return process.isAlive();
    }

    String said() throws IOException {
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
