package org.disclosurecheck.rules.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Edition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackStoreTest {

    private static final int TURNS = 60;

    @TempDir
    Path temp;
    private PackStore store;

    @BeforeEach
    void a_store() {
        store = new PackStore(temp);
    }

    /** A pack as it lies in the store; what is in the book does not matter here. */
    private Edition kept(String version, String record) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("packs/本市规则").resolve(version));
        Files.writeString(folder.resolve("record.json"), record);
        Files.writeString(folder.resolveSibling(version + ".mrp"), "");
        return new Edition("本市规则", version, "本市规则", "");
    }

    private static String record() {
        return "{\"title\":\"本市规则\",\"date\":\"2027-01-05\",\"sha256\":\"00\",\"bookHash\":\"b\",\"baseHash\":\"\",\"signer\":\"\",\"key\":\"\"}";
    }

    @Test
    void an_edition_that_is_not_there_is_not_taken_into_use() throws Exception {
        Edition there = kept("2027.1", record());
        store.activate(there);
        PackRefused refused = assertThrows(PackRefused.class, () -> store.activate(new Edition("本市规则", "2027.2", "", "")));
        assertTrue(refused.message(Language.ZH).contains("没有安装规则包 本市规则@2027.2"));
        assertThrows(PackRefused.class, () -> store.activate(new Edition("..", "..", "", "")));
        assertEquals("本市规则@2027.1", store.inUse().orElseThrow().edition().name());
        assertTrue(store.has("本市规则", "2027.1"));
        assertFalse(store.has("本市规则", "2027.2"));
    }

    @Test
    void a_record_that_lacks_something_is_named_with_what_it_lacks() throws Exception {
        kept("2027.1", record().replace(",\"key\":\"\"", ""));
        IOException damaged = assertThrows(IOException.class, store::list);
        assertTrue(damaged.getMessage().contains("record.json") && damaged.getMessage().contains("key"), damaged.getMessage());
    }

    @Test
    void the_way_back_goes_through_the_versions_that_are_still_there() throws Exception {
        store.activate(kept("1", record()));
        store.activate(kept("2", record()));
        store.activate(kept("3", record()));
        store.activate(kept("1", record()));
        assertThrows(PackRefused.class, () -> store.remove("本市规则", "1"));
        store.remove("本市规则", "3");
        assertEquals("2", store.rollback().orElseThrow().edition().version());
        assertEquals("1", store.rollback().orElseThrow().edition().version());
        assertTrue(store.rollback().isEmpty());
        assertThrows(PackRefused.class, store::rollback);
    }

    /** Another process that takes one version into use after the other. */
    public static void main(String[] words) throws Exception {
        PackStore store = new PackStore(Path.of(words[0]));
        for (int turn = 0; turn < TURNS; turn++) {
            store.activate(new Edition("本市规则", words[1] + turn, "", ""));
        }
    }

    @Test
    void two_processes_and_two_threads_at_once_lose_no_step_of_the_way_back() throws Exception {
        for (String who : List.of("a", "b", "c", "d")) {
            for (int turn = 0; turn < TURNS; turn++) {
                kept(who + turn, record());
            }
        }
        List<Process> others = new ArrayList<>();
        for (String who : List.of("a", "b")) {
            others.add(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp",
                    System.getProperty("java.class.path"), "-Dfile.encoding=UTF-8",
                            "-Dsun.jnu.encoding=UTF-8", PackStoreTest.class.getName(), temp.toString(), who).inheritIO().start());
        }
        List<Throwable> wrong = new ArrayList<>();
        List<Thread> threads = Stream.of("c", "d").map(who -> new Thread(() -> {
            try {
                main(new String[] {temp.toString(), who});
            } catch (Exception | Error e) {
                synchronized (wrong) {
                    wrong.add(e);
                }
            }
        })).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        for (Process other : others) {
            assertTrue(other.waitFor(10, TimeUnit.MINUTES));
            assertEquals(0, other.exitValue());
        }
        assertEquals(List.of(), wrong);
        assertEquals(4 * TURNS, Files.readAllLines(temp.resolve("active")).size());
    }
}
