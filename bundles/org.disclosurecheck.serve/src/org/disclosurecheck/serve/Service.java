package org.disclosurecheck.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import com.sun.net.httpserver.HttpServer;

import org.disclosurecheck.check.Check;
import org.disclosurecheck.rules.RuleRunner;

/**
 * The check over HTTP. A request is let in ({@link Doorkeeper}, {@link Desk}), read ({@link UploadReader}), checked
 * ({@link Checker}) and answered ({@link Front}). It speaks plain HTTP; a proxy in front of it may speak TLS.
 */
public final class Service implements AutoCloseable {

    /** Requests that need no check, such as one for health, are answered even when all others wait. */
    private static final int SPARE_THREADS = 16;
    private static final String SECONDS = "60";

    static {
        // who sends or reads more slowly than this is not waited for; read once, when the first server is made
        usual("sun.net.httpserver.maxReqTime", SECONDS);
        usual("sun.net.httpserver.maxRspTime", SECONDS);
        usual("jdk.httpserver.maxConnections", "1000");
        usual("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final Desk desk;
    private final ThreadPoolExecutor readers;

    /** @throws IOException when the address cannot be listened on */
    public Service(Settings settings, RuleRunner rules) throws IOException {
        this(settings, rules, Check::run, System::nanoTime);
    }

    Service(Settings settings, RuleRunner rules, Checker.Road road, LongSupplier nanoTime) throws IOException {
        Settings.Limits limits = settings.limits();
        Metrics metrics = new Metrics(settings.version(), rules.book().hash());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()), 256);
        desk = new Desk(limits.jobs(), limits.waiting(), limits.perReport(), Runtime.getRuntime().maxMemory() / 4,
                nanoTime);
        int most = limits.jobs() + limits.waiting() + SPARE_THREADS;
        readers = new ThreadPoolExecutor(most, most, 60, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        readers.allowCoreThreadTimeOut(true);
        Doorkeeper door = new Doorkeeper(settings.tokens(), limits.reportsPerMinute(), nanoTime);
        Checker checker = new Checker(rules, desk, settings, (check, input) -> {
            long begin = System.nanoTime();
            try {
                return road.run(check, input);
            } finally {
                metrics.latency().add(System.nanoTime() - begin);
            }
        });
        server.setExecutor(readers);
        server.createContext("/", new Front(settings, door, desk, checker, metrics));
    }

    private static void usual(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    public void start() {
        server.start();
    }

    /** Where it listens, for people and browsers. */
    public String address() {
        InetSocketAddress address = server.getAddress();
        String host = address.getAddress().getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort() + "/";
    }

    /** True when only this machine can reach it. */
    public boolean loopback() {
        return server.getAddress().getAddress().isLoopbackAddress();
    }

    /** Takes nothing more in, finishes what it has, and stops. */
    @Override
    public void close() {
        desk.close();
        server.stop(0);
        readers.shutdown();
    }
}
