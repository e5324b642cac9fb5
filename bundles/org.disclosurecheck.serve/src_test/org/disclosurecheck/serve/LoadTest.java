package org.disclosurecheck.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.disclosurecheck.serve.Settings.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many at once. */
class LoadTest {

    private static final int CLIENTS = 200;

    @Test
    @Timeout(900)
    void of_two_hundred_uploads_at_once_none_is_lost_and_none_gets_the_result_of_another() throws Exception {
        Map<String, byte[]> reports = new HashMap<>();
        Map<String, String> expected = new HashMap<>();
        for (int i = 1; i <= CLIENTS; i++) {
            String name = "r" + i + ".docx";
            reports.put(name, House.faulty(i));
            expected.put(name, House.line(name, reports.get(name)));
        }
        assertEquals(CLIENTS, expected.values().stream().distinct().count());
        Map<String, String> got = new ConcurrentHashMap<>();
        AtomicInteger sentAway = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(CLIENTS);
        // fewer places than clients: some are sent away, and come again when they are told to
        Limits limits = new Limits(1 << 20, 0, 2, 60, Duration.ofSeconds(600));
        try (Service service = House.open(limits)) {
            Client client = new Client(service);
            reports.forEach((name, bytes) -> new Thread(() -> {
                try {
                    start.await();
                    HttpResponse<String> response = client.post("check?name=" + name, bytes);
                    while (response.statusCode() == 503) {
                        sentAway.incrementAndGet();
                        Thread.sleep(1000 * Long.parseLong(response.headers().firstValue("Retry-After").orElseThrow()) / 4);
                        response = client.post("check?name=" + name, bytes);
                    }
                    got.put(name, response.body());
                } catch (Exception e) {
                    got.put(name, e.toString());
                } finally {
                    done.countDown();
                }
            }, name).start());
            start.countDown();
            done.await();
            assertEquals(expected, got);
            String metrics = client.get("metrics").body();
            assertTrue(metrics.contains("margent_requests_inside 0\n"), metrics);
            assertTrue(metrics.contains("margent_check_seconds_count " + CLIENTS + "\n"), metrics);
            assertTrue(sentAway.get() == 0 || metrics.contains("status=\"503\"} " + sentAway.get()), metrics);
        }
    }
}
