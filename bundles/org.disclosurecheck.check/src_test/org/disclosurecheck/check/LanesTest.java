package org.disclosurecheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class LanesTest {

    private final Lanes<String> lanes = new Lanes<>();

    @Test
    void one_worker_takes_what_is_slow_and_the_others_what_is_fast() throws InterruptedException {
        lanes.add("扫描件", true);
        lanes.add("第二份扫描件", true);
        lanes.add("文档", false);
        assertEquals("扫描件", lanes.take());
        assertEquals("文档", lanes.take());
    }

    @Test
    void when_nothing_fast_is_left_all_work_on_what_is_slow() throws InterruptedException {
        lanes.add("扫描件", true);
        lanes.add("第二份扫描件", true);
        assertEquals("扫描件", lanes.take());
        assertEquals("第二份扫描件", lanes.take());
    }

    @Test
    void while_inputs_are_fetched_a_second_worker_waits_for_a_fast_one() throws Exception {
        lanes.fetching(true);
        lanes.add("扫描件", true);
        lanes.add("第二份扫描件", true);
        assertEquals("扫描件", lanes.take());
        CompletableFuture<String> second = another();
        lanes.add("文档", false);
        assertEquals("文档", second.get(60, TimeUnit.SECONDS));
    }

    @Test
    void once_all_are_fetched_the_second_worker_waits_no_longer() throws Exception {
        lanes.fetching(true);
        lanes.add("扫描件", true);
        lanes.add("第二份扫描件", true);
        assertEquals("扫描件", lanes.take());
        CompletableFuture<String> second = another();
        lanes.fetching(false);
        assertEquals("第二份扫描件", second.get(60, TimeUnit.SECONDS));
    }

    @Test
    void after_the_end_workers_go_home() throws InterruptedException {
        lanes.add("文档", false);
        lanes.add("第二份文档", false);
        assertEquals("文档", lanes.take());
        lanes.close();
        assertNull(lanes.take());
        assertEquals(Set.of("第二份文档"), lanes.waiting());
    }

    private CompletableFuture<String> another() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return lanes.take();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
