package org.disclosurecheck.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

import org.disclosurecheck.check.Check;
import org.disclosurecheck.serve.Settings.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who is let in, and what happens when it gets too much. */
@Timeout(300)
class LimitsTest {

    @Test
    void only_who_knows_a_token_may_check_and_see_metrics() throws Exception {
        try (Service service = House.open(House.limits(), "开门", "second")) {
            Client client = new Client(service);
            byte[] report = House.clean(1);
            HttpResponse<String> stranger = client.post("check", report);
            assertEquals(401, stranger.statusCode());
            assertEquals("Bearer", stranger.headers().firstValue("WWW-Authenticate").orElse(""));
            assertEquals(401, client.post("check?token=second", report).statusCode());
            assertEquals(401, client.post("check", report, "Authorization", "Bearer secon").statusCode());
            assertEquals(200, client.post("check", report, "Authorization", "Bearer second").statusCode());
            assertEquals(200, client.post("check", new Client.Form().field("token", "开门").file("report", "a.docx", report))
                    .statusCode());
            assertEquals(401, client.post("check", new Client.Form().field("token", "zu").file("report", "a.docx", report))
                    .statusCode());
            assertEquals(401, client.get("metrics").statusCode());
            assertEquals(200, client.get("metrics", "Authorization", "bearer second").statusCode());
            assertEquals(200, client.get("health").statusCode());
            assertTrue(client.get("").body().contains("name=\"token\""));
        }
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_again() throws Exception {
        Limits limits = new Limits(4 << 20, 2, 2, 64, Duration.ofSeconds(600));
        AtomicLong now = new AtomicLong();
        try (Service service = House.open(limits, List.of(), Check::run, now::get)) {
            Client client = new Client(service);
            assertEquals(200, client.post("check", House.clean(1)).statusCode());
            assertEquals(200, client.post("check", House.clean(2)).statusCode());
            HttpResponse<String> third = client.post("check", House.clean(3));
            assertEquals(429, third.statusCode());
            assertEquals("30", third.headers().firstValue("Retry-After").orElseThrow());
            assertEquals(200, client.get("").statusCode());
            now.addAndGet(30_000_000_000L);
            assertEquals(200, client.post("check", House.clean(3)).statusCode());
        }
    }

    @Test
    void an_allowance_fills_up_again_and_belongs_to_one_client() throws Exception {
        AtomicLong now = new AtomicLong();
        Doorkeeper door = new Doorkeeper(List.of(), 6, now::get);
        for (int i = 0; i < 6; i++) {
            door.admit("a");
        }
        assertThrows(Refusal.class, () -> door.admit("a"));
        door.admit("b");
        now.addAndGet(10_000_000_000L);
        door.admit("a");
        assertThrows(Refusal.class, () -> door.admit("a"));
        door.charge("b", 60);
        now.addAndGet(60_000_000_000L);
        assertThrows(Refusal.class, () -> door.admit("b"));
        door.admit("a");
    }

    @Test
    void beyond_the_queue_one_is_sent_away_for_a_moment_and_those_inside_are_served() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Limits limits = new Limits(4 << 20, 0, 1, 0, Duration.ofSeconds(600));
        try (Service service = House.open(limits, List.of(), (check, input) -> {
            begun.countDown();
            await(goOn);
            return check.run(input);
        })) {
            Client client = new Client(service);
            CompletableFuture<Integer> first = later(() -> client.post("check", House.clean(1)).statusCode());
            begun.await();
            HttpResponse<String> second = client.post("check", House.clean(2));
            assertEquals(503, second.statusCode());
            assertTrue(Integer.parseInt(second.headers().firstValue("Retry-After").orElseThrow()) > 0);
            assertEquals(200, client.get("health").statusCode());
            goOn.countDown();
            assertEquals(200, first.get());
            assertEquals(200, client.post("check", House.clean(2)).statusCode());
        }
    }

    @Test
    void a_report_that_takes_too_long_is_given_up_and_when_many_do_health_says_so() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Limits limits = new Limits(4 << 20, 0, 1, 8, Duration.ofSeconds(1));
        // the second is over when somebody is stuck, and not while a slow machine is at what is good
        AtomicLong now = new AtomicLong();
        try (Service service = House.open(limits, List.of(), (check, input) -> {
            if (input.name().startsWith("stuck")) {
                now.addAndGet(2_000_000_000L);
                await(end);
            }
            return check.run(input);
        }, now::get)) {
            Client client = new Client(service);
            HttpResponse<String> stuck = client.post("check?name=stuck.docx&format=text", House.clean(1));
            assertEquals(422, stuck.statusCode());
            assertEquals("stuck.docx：处理超过 1 秒，已放弃\n", stuck.body());
            assertEquals(200, client.post("check?name=a.docx", House.clean(2)).statusCode());
            for (int i = 0; i < 3; i++) {
                client.post("check?name=stuck.docx", House.clean(1));
            }
            assertEquals(503, client.get("health").statusCode());
            assertEquals(503, client.post("check?name=a.docx", House.clean(2)).statusCode());
            end.countDown();
            while (client.get("health").statusCode() != 200) {
                Thread.sleep(20);
            }
            assertEquals(200, client.post("check?name=a.docx", House.clean(2)).statusCode());
        }
    }

    @Test
    void a_report_whose_check_fails_is_answered_for_and_the_service_goes_on() throws Exception {
        try (Service service = House.open(House.limits(), List.of(), (check, input) -> {
            if (input.name().equals("memory")) {
                throw new OutOfMemoryError("as if");
            }
            if (input.name().equals("deep")) {
                throw new StackOverflowError();
            }
            return check.run(input);
        })) {
            Client client = new Client(service);
            assertTrue(client.post("check?name=memory", House.clean(1)).body().contains("\"code\":\"out-of-memory\""));
            assertTrue(client.post("check?name=deep", House.clean(1)).body().contains("\"code\":\"too-deep\""));
            assertEquals(200, client.post("check", House.clean(1)).statusCode());
        }
    }

    @Test
    void a_service_that_stops_finishes_what_it_has_begun_and_takes_nothing_more_in() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Service service = House.open(House.limits(), List.of(), (check, input) -> {
            begun.countDown();
            await(goOn);
            return check.run(input);
        });
        Client client = new Client(service);
        byte[] report = House.clean(1);
        CompletableFuture<HttpResponse<String>> first = later(() -> client.post("check?name=a.docx", report));
        begun.await();
        CompletableFuture<Integer> closed = later(() -> {
            service.close();
            return 0;
        });
        while (client.get("health").statusCode() == 200) {
            Thread.sleep(5);
        }
        assertEquals(503, client.post("check", House.clean(2)).statusCode());
        goOn.countDown();
        assertEquals(House.line("a.docx", report), first.get().body());
        closed.get();
        assertThrows(IOException.class, () -> client.get("health"));
    }

    /** Waits like code that obeys no interruption. */
    private static void await(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                // stuck means stuck
            }
        }
    }

    private interface Act<T> {
        T run() throws Exception;
    }

    private static <T> CompletableFuture<T> later(Act<T> act) {
        CompletableFuture<T> result = new CompletableFuture<>();
        new Thread(() -> {
            try {
                result.complete(act.run());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        }).start();
        return result;
    }
}
