package org.disclosurecheck.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.function.LongSupplier;

/** Lets in who knows a token, and nobody more often than is fair to the others. */
final class Doorkeeper {

    private static final int MOST_CLIENTS = 10_000;
    private static final String BEARER = "Bearer ";

    /** What a client may still ask for; it fills up as time goes by. Below zero, it has had more than its share. */
    private static final class Allowance {
        private double left;
        private long at;
    }

    private final List<byte[]> tokens;
    private final int perMinute;
    private final LongSupplier nanoTime;
    private final Map<String, Allowance> clients = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    Doorkeeper(List<String> tokens, int perMinute, LongSupplier nanoTime) {
        this.tokens = tokens.stream().map(token -> token.getBytes(StandardCharsets.UTF_8)).toList();
        this.perMinute = perMinute;
        this.nanoTime = nanoTime;
    }

    boolean asksForToken() {
        return !tokens.isEmpty();
    }

    /** @param authorization the header of that name, or null */
    boolean knowsHeader(String authorization) {
        return !asksForToken() || authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && knows(authorization.substring(BEARER.length()).strip());
    }

    /** Takes the same time whatever is wrong with the token. */
    boolean knows(String token) {
        byte[] given = token.getBytes(StandardCharsets.UTF_8);
        boolean known = false;
        for (byte[] one : tokens) {
            known |= MessageDigest.isEqual(one, given);
        }
        return known || !asksForToken();
    }

    /** Takes one report off what the client may ask for. */
    synchronized void admit(String client) throws Refusal {
        if (perMinute == 0) {
            return;
        }
        Allowance allowance = filled(client);
        if (allowance.left < 1) {
            long seconds = (long) Math.ceil((1 - allowance.left) * 60 / perMinute);
            throw Refusal.later(429, seconds, "请求过于频繁（每分钟最多 " + perMinute + " 份报告），请 " + seconds + " 秒后再试",
                    "too many requests (" + perMinute + " reports a minute at most); come again in " + seconds
                            + " seconds");
        }
        allowance.left--;
    }

    /** The request held more reports than the one it was admitted for. */
    synchronized void charge(String client, int more) {
        if (perMinute > 0) {
            filled(client).left -= more;
        }
    }

    private Allowance filled(String client) {
        long now = nanoTime.getAsLong();
        Allowance allowance = clients.computeIfAbsent(client, unknown -> {
            Allowance fresh = new Allowance();
            fresh.left = perMinute;
            fresh.at = now;
            return fresh;
        });
        allowance.left = Math.min(perMinute, allowance.left + (now - allowance.at) / 60e9 * perMinute);
        allowance.at = now;
        return allowance;
    }
}
