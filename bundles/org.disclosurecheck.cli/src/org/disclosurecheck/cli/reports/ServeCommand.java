package org.disclosurecheck.cli.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.Books;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Journey;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.cli.call.Version;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.serve.Service;
import org.disclosurecheck.serve.Settings;

/** margent serve: the check over HTTP, until the program is told to stop. */
final class ServeCommand implements Command {

    private static final int USUAL_PORT = 8417;
    private static final String HERE = "127.0.0.1";

    @Override
    public Syntax syntax(Language language) {
        Syntax syntax = new Syntax("serve", language, "在网页上检查报告：用浏览器打开所显示的地址，选好文件就能检查；程序也可以调用。上传的文件不保存。",
                "Checks reports over HTTP: open the address in a browser and choose a file; programs may call it, too. What is "
                        + "uploaded is kept nowhere.")
                .option("--host", "地址", "ADDRESS", "在哪个地址上提供服务，默认 127.0.0.1，即只供本机使用；0.0.0.0 供网络上的所有机器使用",
                        "address to listen on; default 127.0.0.1, for this machine alone; 0.0.0.0 is for the whole network")
                .option("--port", "端口", "PORT", "端口，默认 " + USUAL_PORT, "port; default " + USUAL_PORT)
                .option("--token", "文件", "FILE", "文件里每行一个口令，知道口令的才能检查；也可以放在环境变量 MARGENT_TOKEN 里",
                        "a file with a token on each line: only who knows one may check; a token may stand in MARGENT_TOKEN "
                                + "instead")
                .option("--max-size", "MB", "一次上传的上限，默认 20", "the largest upload in MB; default 20")
                .option("--rate", "份", "N", "同一个使用者每分钟最多检查几份，默认 60，0 为不限", "reports of one client in a minute; "
                        + "default 60, 0 for no limit")
                .option("--jobs", "数", "N", "同时检查几份，默认为处理器个数", "reports at a time; default: processors")
                .option("--queue", "数", "N", "最多几个请求排队等候，默认 64，再多就请使用者稍后再来", "requests that may wait for their turn; "
                        + "default 64, further ones are sent away for a moment")
                .option("--timeout", "秒", "SECONDS", "一份报告最多用多少秒，默认 60", "how long one report may take; default 60")
                .option("--proxy", "地址", "ADDRESS", "反向代理的地址，几个用逗号分开；从它们来的请求按它们所说的使用者计数",
                        "addresses of reverse proxies, with commas between; they are believed about the client behind them");
        syntax.option("--profile", "文件", "FILE", "本地配置（YAML）：严重程度、参数、期限、单位别名、停用的规则", "local profile (YAML): severities, "
                + "limits, deadlines, names, rules switched off");
        return Books.option(syntax).example("margent serve", "margent serve", "在本机打开浏览器检查", "check in a browser on this machine")
                .example("margent serve --host 0.0.0.0 --token 口令.txt", "margent serve --host 0.0.0.0 --token tokens.txt",
                        "供单位内网使用，要口令", "for an intranet, with a token")
                .example("curl -F report=@报告.docx http://127.0.0.1:" + USUAL_PORT + "/check?format=text",
                        "curl -F report=@report.docx 'http://127.0.0.1:" + USUAL_PORT + "/check?format=text&lang=en'", "从命令行上传一份报告",
                        "upload a report from a shell");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        if (!arguments.operands().isEmpty()) {
            throw arguments.wrong("serve 后面不写报告", "serve takes no operands");
        }
        Settings settings = settings(arguments, terminal);
        ModelStart model = ModelStart.begun();
        RuleRunner rules = new Journey(arguments, terminal).profiled(Books.open(arguments, terminal));
        model.await();
        rules.prepare();
        Service service;
        try {
            service = new Service(settings, rules);
        } catch (IOException e) {
            terminal.trace(e);
            throw arguments.wrong("不能在 " + settings.host() + " 的端口 " + settings.port() + " 上提供服务（" + e.getMessage()
                    + "），请换一个地址或端口", "cannot listen on " + settings.host() + ", port " + settings.port() + " ("
                            + e.getMessage() + "); take another address or port");
        }
        serve(service, settings, terminal, arguments.language());
        return ExitStatus.GOOD;
    }

    /** Serves until the process is told to end, or whoever called us interrupts this thread. */
    private static void serve(Service service, Settings settings, Terminal terminal, Language language) {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread stop = new Thread(() -> {
            terminal.say(language.choose("正在停止：做完手上的就退出", "stopping: what has begun is finished"));
            service.close();
            stopped.countDown();
            // told to stop and stopped: that is a good end, not the death by a signal that the JVM would report
            Runtime.getRuntime().halt(ExitStatus.GOOD);
        }, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        service.start();
        terminal.say(language.choose("请用浏览器打开 ", "open in a browser: ") + service.address()
                + language.choose("，按 Ctrl-C 停止", " (Ctrl-C stops)"));
        if (!service.loopback() && settings.tokens().isEmpty()) {
            terminal.say(language.choose("没有设口令，网络上连得到这台机器的人都可以使用；要设口令请加 --token",
                    "there is no token: everybody who can reach this machine may use it; see --token"));
        }
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Runtime.getRuntime().removeShutdownHook(stop);
            service.close();
        }
    }

    private static Settings settings(Arguments arguments, Terminal terminal) throws CallError {
        Settings.Limits limits = new Settings.Limits(arguments.number("--max-size", 1, 512, 20) << 20,
                arguments.number("--rate", 0, 1_000_000, 60),
                arguments.number("--jobs", 1, 1024, Runtime.getRuntime().availableProcessors()),
                arguments.number("--queue", 0, 10_000, 64), Duration.ofSeconds(arguments.number("--timeout", 1, 3600, 60)));
        String host = arguments.value("--host");
        String proxies = arguments.value("--proxy");
        return new Settings(host == null ? HERE : host, arguments.number("--port", 0, 65_535, USUAL_PORT),
                tokens(arguments, terminal), proxies == null ? List.of() : List.of(proxies.split("\\s*,\\s*")), limits,
                arguments.language(), Version.number());
    }

    private static List<String> tokens(Arguments arguments, Terminal terminal) throws CallError {
        String file = arguments.value("--token");
        String variable = terminal.variable("MARGENT_TOKEN");
        if (file == null) {
            return variable == null || variable.isBlank() ? List.of() : List.of(variable.strip());
        }
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            List<String> tokens = lines.map(String::strip).filter(line -> !line.isEmpty()).toList();
            if (!tokens.isEmpty()) {
                return tokens;
            }
        } catch (IOException | InvalidPathException | UncheckedIOException e) {
            throw arguments.wrong("读不了口令文件“" + file + "”", "the file with the tokens, “" + file + "”, cannot be read");
        }
        // an empty file means a mistake, not a service that is open to everybody
        throw arguments.wrong("口令文件“" + file + "”是空的", "the file with the tokens, “" + file + "”, is empty");
    }
}
