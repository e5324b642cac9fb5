package org.disclosurecheck.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.Exports;
import org.disclosurecheck.export.ReportOutput;
import org.disclosurecheck.export.layout.Visible;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Problem;

/** Answers every request. There are a few addresses, each written here; nothing is ever looked up on a disk. */
final class Front implements HttpHandler {

    private static final String PAGE = "html";
    /** The page of the command line: one file with charts and a filter. */
    private static final String FILE = "file";
    private static final Map<String, String> TYPES = Map.of("text", Response.TEXT, "html", Response.HTML, "jsonl", Response.LINES,
            "csv", "text/csv; charset=utf-8", "sarif", "application/sarif+json", "junit", "application/xml",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
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
        Language language = language(query.get("lang"));
        Response response;
        try {
            response = answer(exchange, query, language);
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

    private Response answer(HttpExchange exchange, Map<String, String> query, Language language)
            throws Refusal, IOException, InterruptedException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        boolean get = method.equals("GET") || method.equals("HEAD");
        return switch (path == null ? "" : path) {
            case "/" -> {
                if (get) {
                    wanted(query.get("lang"));
                    yield new UploadPage(settings, checker.forms(), door.asksForToken(), language).response();
                }
                only(method.equals("POST"), List.of("GET", "POST"));
                yield check(exchange, query, language);
            }
            case "/check" -> {
                if (get && wantsPage(exchange)) {
                    // somebody reloads the page with the result
                    yield Response.of(303, Response.TEXT, "").with("Location", language == settings.language() ? "./"
                            : "./?lang=" + query.get("lang"));
                }
                yield check(exchange, query, language);
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

    private Response check(HttpExchange exchange, Map<String, String> query, Language language)
            throws Refusal, IOException, InterruptedException {
        only(exchange.getRequestMethod().equals("POST"), List.of("POST"));
        String client = client(exchange);
        door.admit(client);
        long size = size(exchange.getRequestHeaders());
        if (size > settings.limits().bytes()) {
            throw Refusal.tooLarge(settings.limits().bytes());
        }
        try (Desk.Place place = desk.enter(size)) {
            Upload upload = read(exchange, query);
            if (upload.reports().isEmpty()) {
                throw new Refusal(400, "没有收到报告文件，请先选择文件", "no report was uploaded; please choose a file first");
            }
            Language wanted = wanted(upload.field("lang"));
            List<CheckReport> reports = checker.check(upload, wanted);
            door.charge(client, reports.size() - 1);
            reports.forEach(metrics::checked);
            return result(reports, format(exchange, upload.fields()), wanted);
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

    private Response result(List<CheckReport> reports, String format, Language language) throws IOException {
        boolean refused = reports.size() == 1 && reports.get(0).status() == CheckReport.Status.UNREADABLE;
        int status = refused ? status(reports.get(0).problems()) : 200;
        if (format.equals(PAGE)) {
            return Response.of(status, Response.HTML, new ResultPage(language).of(reports));
        }
        if (refused && format.equals("text")) {
            return Response.of(status, Response.TEXT, Visible.line(reports.get(0).path()) + language.choose("：", ": ")
                    + ResultPage.reason(reports.get(0)) + "\n");
        }
        // a page with scripts is handed over as a file; none runs under the address of the service
        String kind = format.equals(FILE) ? PAGE : format;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ReportOutput output = Exports.open(kind, written, checker.frame(language, settings.version()))) {
            for (CheckReport report : reports) {
                output.write(report);
            }
            output.finish();
        }
        Response response = new Response(status, TYPES.getOrDefault(kind, "application/octet-stream"),
                written.toByteArray(), new LinkedHashMap<>());
        return format.equals("text") ? response
                : response.with("Content-Disposition", "attachment; filename=\"margent." + kind + "\"");
    }

    /** Which status says best to a program why its one report was not checked. */
    private static int status(List<Problem> problems) {
        return switch (problems.isEmpty() ? "" : problems.get(problems.size() - 1).code()) {
            case "too-large" -> 413;
            case "unknown-format", "unsupported-format" -> 415;
            default -> 422;
        };
    }

    private Response refused(Refusal refusal, HttpExchange exchange, Map<String, String> query, Language language)
            throws IOException {
        discard(exchange);
        String line = refusal.line(language);
        boolean page = PAGE.equals(query.get("format")) || !query.containsKey("format") && wantsPage(exchange);
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

    private Language wanted(String lang) throws Refusal {
        if (known(lang) == null && lang != null && !lang.isBlank()) {
            throw new Refusal(400, "没有“" + lang + "”这种语言，现有 zh, en", "there is no language “" + lang + "”; there are zh, en");
        }
        return language(lang);
    }

    /** The language of an answer, which is needed even where the request asks for one that there is not. */
    private Language language(String lang) {
        Language known = known(lang);
        return known == null ? settings.language() : known;
    }

    private static Language known(String lang) {
        String small = lang == null ? "" : lang.strip().toLowerCase(Locale.ROOT);
        return small.startsWith("en") ? Language.EN : small.startsWith("zh") ? Language.ZH : null;
    }

    private String format(HttpExchange exchange, Map<String, String> fields) throws Refusal {
        String format = fields.get("format");
        if (format == null || format.isBlank()) {
            String accept = exchange.getRequestHeaders().getFirst("Accept");
            return wantsPage(exchange) ? PAGE : accept != null && accept.startsWith("text/plain") ? "text" : "jsonl";
        }
        if (!format.equals(PAGE) && !format.equals(FILE) && !Exports.formats().contains(format)) {
            String known = FILE + ", " + String.join(", ", Exports.formats());
            throw new Refusal(400, "没有“" + format + "”这种格式，现有 " + known,
                    "there is no format “" + format + "”; there are " + known);
        }
        return format;
    }

    private static boolean wantsPage(HttpExchange exchange) {
        String accept = exchange.getRequestHeaders().getFirst("Accept");
        return accept != null && accept.contains("text/html");
    }

    /** How much room the body may need: what it says itself, or as much as is allowed. */
    private long size(Headers headers) throws Refusal {
        String length = headers.getFirst("Content-Length");
        try {
            return length == null ? settings.limits().bytes() : Long.parseLong(length);
        } catch (NumberFormatException e) {
            throw new Refusal(400, "请求的长度不对", "the length of the request is wrong");
        }
    }

    /** Who asks. Behind a proxy that we were told of, the client that this proxy names last. */
    private String client(HttpExchange exchange) {
        InetAddress address = exchange.getRemoteAddress().getAddress();
        String direct = address.getHostAddress();
        List<String> forwarded = exchange.getRequestHeaders().get("X-Forwarded-For");
        if (forwarded == null || !settings.proxies().contains(direct)) {
            return direct;
        }
        String[] named = String.join(",", forwarded).split(",");
        return named[named.length - 1].strip();
    }
}
