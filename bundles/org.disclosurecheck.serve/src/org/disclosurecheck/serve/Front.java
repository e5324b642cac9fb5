package org.disclosurecheck.serve;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Language;

/** Answers every request. There are a few addresses, each written here; nothing is ever looked up on a disk. */
final class Front implements HttpHandler {

    /** A client that sends too much reads our answer only after it has sent all; beyond this we hang up. */
    private static final long MOST_DISCARDED = 256 << 20;

    private final Settings settings;
    private final Doorkeeper door;
    private final Desk desk;
    private final Checker checker;
    private final Metrics metrics;

    Front(Settings settings, Doorkeeper door, Desk desk, Checker checker, Metrics metrics) {
        this.settings = settings;
        this.door = door;
        this.desk = desk;
        this.checker = checker;
        this.metrics = metrics;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        // a service that stops must not cut off an answer that is on its way
        try (Desk.Place answering = desk.answering()) {
            respond(exchange);
        }
    }

    private void respond(HttpExchange exchange) throws IOException {
        Map<String, String> query = Query.of(exchange.getRequestURI().getRawQuery());
        Asked asked = new Asked(exchange, settings);
        Language language = asked.language(query.get("lang"));
        Response response;
        try {
            response = answer(exchange, asked, query, language);
        } catch (Refusal e) {
            response = refused(e, exchange, query, language);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exchange.close();
            return;
        } catch (RuntimeException | Error e) {
            response = refused(new Refusal(500, "程序内部错误，请稍后再试", "internal error; please try again later"), exchange,
                    query, language);
        }
        metrics.answered(response.status());
        send(exchange, response);
    }

    private Response answer(HttpExchange exchange, Asked asked, Map<String, String> query, Language language)
            throws Refusal, IOException, InterruptedException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        boolean get = method.equals("GET") || method.equals("HEAD");
        return switch (path == null ? "" : path) {
            case "/" -> {
                if (get) {
                    asked.wanted(query.get("lang"));
                    yield new UploadPage(settings, checker.forms(), door.asksForToken(), language).response();
                }
                only(method.equals("POST"), List.of("GET", "POST"));
                yield check(exchange, asked, query);
            }
            case "/check" -> {
                if (get && asked.wantsPage()) {
                    // somebody reloads the page with the result
                    yield Response.of(303, Response.TEXT, "").with("Location", language == settings.language() ? "./"
                            : "./?lang=" + query.get("lang"));
                }
                yield check(exchange, asked, query);
            }
            case "/style.css" -> only(get, "GET", Style.response());
            case "/health" -> only(get, "GET", health());
            case "/metrics" -> {
                if (!door.knowsHeader(exchange.getRequestHeaders().getFirst("Authorization"))) {
                    throw noToken();
                }
                yield only(get, "GET", Response.of(200, "text/plain; version=0.0.4; charset=utf-8", metrics.text(desk)));
            }
            default -> throw new Refusal(404, "没有这个页面", "there is no such page");
        };
    }

    private static Response only(boolean allowed, String method, Response response) throws Refusal {
        only(allowed, List.of(method));
        return response;
    }

    private static void only(boolean allowed, List<String> methods) throws Refusal {
        if (!allowed) {
            throw new Refusal(405, "这个地址只接受 " + String.join(" 和 ", methods),
                    "this address takes " + String.join(" and ", methods) + " only").with("Allow", String.join(", ", methods));
        }
    }

    private Response health() {
        if (desk.closing() || desk.overwhelmed()) {
            return Response.of(503, Response.TEXT, desk.closing() ? "stopping\n" : "overwhelmed\n");
        }
        return Response.of(200, Response.TEXT, "ok\n");
    }

    private Response check(HttpExchange exchange, Asked asked, Map<String, String> query)
            throws Refusal, IOException, InterruptedException {
        only(exchange.getRequestMethod().equals("POST"), List.of("POST"));
        String client = asked.client();
        door.admit(client);
        long size = asked.size();
        if (size > settings.limits().bytes()) {
            throw Refusal.tooLarge(settings.limits().bytes());
        }
        try (Desk.Place place = desk.enter(size)) {
            Upload upload = read(exchange, query);
            if (upload.reports().isEmpty()) {
                throw new Refusal(400, "没有收到报告文件，请先选择文件", "no report was uploaded; please choose a file first");
            }
            Language wanted = asked.wanted(upload.field("lang"));
            List<CheckReport> reports = checker.check(upload, wanted);
            door.charge(client, reports.size() - 1);
            reports.forEach(metrics::checked);
            return new Answers(checker, settings).result(reports, asked.format(upload.fields()), wanted);
        }
    }

    private Upload read(HttpExchange exchange, Map<String, String> query) throws Refusal, IOException {
        Headers headers = exchange.getRequestHeaders();
        Map<String, String> known = new LinkedHashMap<>(query);
        // what opens a file does not belong into an address, which others write into their logs
        known.keySet().removeAll(List.of("password", "token"));
        if (headers.getFirst("Margent-Password") != null) {
            known.put("password", Query.decode(headers.getFirst("Margent-Password")));
        }
        boolean trusted = door.knowsHeader(headers.getFirst("Authorization"));
        String type = headers.getFirst("Content-Type");
        return new UploadReader(settings.limits().bytes(), known, fields -> {
            if (!trusted && !door.knows(fields.getOrDefault("token", "").strip())) {
                throw noToken();
            }
        }).read(type == null ? "" : type, exchange.getRequestBody());
    }

    private static Refusal noToken() {
        return new Refusal(401, "口令不对或没有填写", "the token is missing or wrong").with("WWW-Authenticate", "Bearer");
    }

    private Response refused(Refusal refusal, HttpExchange exchange, Map<String, String> query, Language language) {
        discard(exchange);
        String line = refusal.line(language);
        boolean page = Answers.PAGE.equals(query.get("format")) || !query.containsKey("format") && new Asked(exchange, settings).wantsPage();
        Response response = page ? Response.of(refusal.status(), Response.HTML, new ResultPage(language).refused(line))
                : Response.of(refusal.status(), Response.TEXT, line + "\n");
        refusal.headers().forEach(response::with);
        return response;
    }

    private static void discard(HttpExchange exchange) {
        try {
            InputStream body = exchange.getRequestBody();
            byte[] buffer = new byte[1 << 16];
            long left = MOST_DISCARDED;
            for (int read = body.read(buffer); read >= 0 && left > 0; read = body.read(buffer)) {
                left -= read;
            }
        } catch (IOException e) {
            // then the client has gone, or reads no answer
        }
    }

    private void send(HttpExchange exchange, Response response) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", response.type());
            headers.set("Content-Security-Policy", "default-src 'none'; style-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("X-Frame-Options", "DENY");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            headers.set("Cache-Control", "no-store");
            headers.set("Vary", "Accept");
            response.headers().forEach(headers::set);
            if (desk.closing()) {
                headers.set("Connection", "close");
            }
            byte[] body = response.body();
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(response.status(), head || body.length == 0 ? -1 : body.length);
            if (!head && body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }
}
