package org.disclosurecheck.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.disclosurecheck.rules.source.Json;

/** Chromium without a screen, led by its own protocol: it opens a page, fills it in and shows what is there. */
final class Browser implements AutoCloseable {

    static {
        Client.keptConnectionsMayHaveBeenGivenUp();
    }

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, CompletableFuture<Map<String, Object>>> answers = new ConcurrentHashMap<>();

    private Browser(Process process, WebSocket socket) {
        this.process = process;
        this.socket = socket;
    }

    static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(":")).flatMap(folder -> Stream.of("chromium", "chromium-browser",
                "google-chrome").map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    /** A browser that does not come up, as happens on machines with little memory, is started once more. */
    static Browser open(Path program, Path profile) throws Exception {
        for (int i = 1;; i++) {
            try {
                return start(program, Files.createDirectories(profile.resolve("start" + i)));
            } catch (IOException e) {
                if (i == 3) {
                    throw e;
                }
            }
        }
    }

    private static Browser start(Path program, Path profile) throws Exception {
        Process process = new ProcessBuilder(program.toString(), "--headless=new", "--no-sandbox", "--disable-gpu",
                "--disable-dev-shm-usage", "--hide-scrollbars", "--no-first-run", "--remote-debugging-port=0",
                "--user-data-dir=" + profile, "--window-size=900,1200", "about:blank")
                .redirectErrorStream(true).redirectOutput(profile.resolve("log").toFile()).start();
        Path port = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 1200 && process.isAlive() && (!Files.exists(port) || Files.readString(port).lines().count() < 2); i++) {
            Thread.sleep(100);
        }
        if (!Files.exists(port)) {
            process.destroyForcibly().waitFor();
            throw new IOException("the browser does not start: " + Files.readString(profile.resolve("log")));
        }
        HttpClient http = HttpClient.newHttpClient();
        String pages = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Files.readString(port).lines()
                .findFirst().orElseThrow() + "/json/list")).build(), BodyHandlers.ofString()).body();
        Matcher page = Pattern.compile("\"webSocketDebuggerUrl\":\\s*\"(ws://[^\"]*/page/[^\"]*)\"").matcher(pages);
        if (!page.find()) {
            process.destroyForcibly().waitFor();
            throw new IOException("no page: " + pages);
        }
        CompletableFuture<Browser> browser = new CompletableFuture<>();
        WebSocket socket = http.newWebSocketBuilder().buildAsync(URI.create(page.group(1)), new WebSocket.Listener() {
            private final StringBuilder text = new StringBuilder();

            @Override
            public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
                text.append(part);
                if (last) {
                    browser.join().heard(text.toString());
                    text.setLength(0);
                }
                from.request(1);
                return null;
            }
        }).get();
        browser.complete(new Browser(process, socket));
        browser.join().ask("Page.enable", "");
        return browser.join();
    }

    private void heard(String message) {
        try {
            Map<String, Object> answer = Json.map(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
            CompletableFuture<Map<String, Object>> waiting = answers.remove(String.valueOf(answer.get("id")));
            if (waiting != null) {
                waiting.complete(answer);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param parameters members of a JSON object, or nothing */
    @SuppressWarnings("unchecked")
    Map<String, Object> ask(String method, String parameters) throws Exception {
        String number = Integer.toString(numbers.incrementAndGet());
        CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
        answers.put(number, answer);
        socket.sendText("{\"id\":" + number + ",\"method\":\"" + method + "\",\"params\":{" + parameters + "}}", true).get();
        Map<String, Object> said = answer.get(180, TimeUnit.SECONDS);
        if (said.get("result") == null) {
            throw new IOException(method + ": " + said);
        }
        return (Map<String, Object>) said.get("result");
    }

    /** Waits until the page says yes. */
    void until(String condition) throws Exception {
        for (int i = 0; i < 1200; i++) {
            if (value("String(" + condition + ")").equals("true")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IOException("never: " + condition + " on " + value("document.documentElement.outerHTML"));
    }

    void go(String address) throws Exception {
        ask("Page.navigate", "\"url\":\"" + address + "\"");
        until("document.readyState == 'complete' && location.href == '" + address + "'");
    }

    /** What an expression of the page comes to, as a text. */
    String value(String expression) throws Exception {
        Map<String, Object> result = ask("Runtime.evaluate", "\"returnByValue\":true,\"expression\":\"" + expression
                .replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        return String.valueOf(((Map<?, ?>) result.get("result")).get("value"));
    }

    /** Chooses files, as a user does in the dialog. */
    void choose(String selector, List<Path> files) throws Exception {
        Object root = ((Map<?, ?>) ask("DOM.getDocument", "").get("root")).get("nodeId");
        Object node = ask("DOM.querySelector", "\"nodeId\":" + root + ",\"selector\":\"" + selector + "\"").get("nodeId");
        String names = String.join(",", files.stream().map(file -> "\"" + file + "\"").toList());
        ask("DOM.setFileInputFiles", "\"nodeId\":" + node + ",\"files\":[" + names + "]");
    }

    void screenshot(Path file) throws Exception {
        Files.write(file, Base64.getDecoder().decode((String) ask("Page.captureScreenshot",
                "\"format\":\"png\",\"captureBeyondViewport\":true").get("data")));
    }

    byte[] print() throws Exception {
        return Base64.getDecoder().decode((String) ask("Page.printToPDF", "\"preferCSSPageSize\":true").get("data"));
    }

    /** The screen of a telephone, or of a desk. */
    void width(int pixels) throws Exception {
        ask("Emulation.setDeviceMetricsOverride", "\"width\":" + pixels
                + ",\"height\":1200,\"deviceScaleFactor\":1,\"mobile\":" + (pixels < 500));
    }

    @Override
    public void close() throws Exception {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
    }
}
