package org.disclosurecheck.cli.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.disclosurecheck.batch.Batch;
import org.disclosurecheck.batch.Checked;
import org.disclosurecheck.batch.Inbox;
import org.disclosurecheck.batch.JournalFailure;
import org.disclosurecheck.batch.journal.Journal;
import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.Books;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Interruption;
import org.disclosurecheck.cli.call.IoWords;
import org.disclosurecheck.cli.call.Journey;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.cli.call.Version;
import org.disclosurecheck.export.Exports;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;

/** margent watch: what is put into a folder is checked when it is complete, and gets a result of its own. */
final class WatchCommand implements Command {

    @Override
    public Syntax syntax(Language language) {
        Syntax syntax = new Syntax("watch", language, "守着一个收件文件夹：放进来的报告一放好就检查，每份写一个结果。",
                "Watches a folder: checks what is put into it as soon as it is complete, one result a file.");
        syntax.operands("收件文件夹", "INBOX", "别人把报告放进来的文件夹，含其中的文件夹和压缩包", "the folder into which others put reports, with its "
                + "folders and zips")
                .option("--journal", "文件夹", "FOLDER", "必写：结果记在这里；程序重启后不重复检查", "needed: results are kept here, and not found "
                        + "again after a restart")
                .option("--output", "文件夹", "FOLDER", "每份报告的结果写进这个文件夹，名字与报告相同；默认为日志文件夹里的 results",
                        "where the result of each report is written, under its name; default: results in the journal's folder")
                .option("--format", "格式", "FORMAT", "结果的格式，默认 text", "format of the results; default text")
                .option("--every", "秒", "SECONDS", "每隔几秒看一次，默认 5", "how often to look; default 5");
        Journey.options(syntax);
        CheckCommand.quiet(syntax);
        Books.option(syntax);
        return syntax.example("margent watch 收件 --journal 日志 --output 结果", "margent watch inbox --journal journal --output results",
                "守着“收件”，结果写进“结果”；按 Ctrl-C 结束", "watch the inbox until Ctrl-C");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        List<String> named = arguments.someOperands("没有写收件文件夹", "no inbox is named");
        if (named.size() > 1) {
            throw arguments.wrong("一次只能守着一个文件夹", "one folder at a time");
        }
        Path inbox = arguments.folder(named.get(0));
        Path folder = Journals.folder(arguments);
        if (folder == null) {
            throw arguments.wrong("要用 --journal 写明日志文件夹", "a journal is needed: --journal FOLDER");
        }
        String format = arguments.value("--format") == null ? "text" : arguments.value("--format");
        if (!Exports.formats().contains(format)) {
            throw arguments.wrong("没有“" + format + "”这种格式，现有 " + String.join("、", Exports.formats()),
                    "there is no format “" + format + "”; there are " + String.join(", ", Exports.formats()));
        }
        if (arguments.flag("--quiet")) {
            terminal.quiet();
        }
        int every = arguments.number("--every", 1, 3600, 5);
        Path results = results(arguments, inbox, folder);
        Journey journey = new Journey(arguments, terminal);
        ModelStart model = ModelStart.begun();
        RuleRunner rules = Books.open(arguments, terminal);
        model.await();
        rules.prepare();
        Results writing = new Results(inbox, results, format, new Frame(rules.book(), arguments.language(), null,
                Version.number()), terminal);
        CountDownLatch stopped = new CountDownLatch(1);
        try (Journal journal = Journals.open(folder, arguments.language());
                Interruption interruption = new Interruption(stopped::countDown, ExitStatus.GOOD)) {
            watch(journey, rules, journal, writing, every, stopped);
            return ExitStatus.GOOD;
        } catch (Journals.Unavailable e) {
            terminal.say(e.getMessage());
            return e.status();
        } catch (JournalFailure e) {
            terminal.say(IoWords.notWritten(folder.toString(), e, arguments.language()));
            return ExitStatus.NOT_WRITTEN;
        }
    }

    private static Path results(Arguments arguments, Path inbox, Path folder) throws CallError {
        String name = arguments.value("--output");
        try {
            Path results = name == null ? folder.resolve("results") : Path.of(name);
            Originals.keepOut(arguments, inbox, results);
            return Files.createDirectories(results);
        } catch (InvalidPathException | IOException e) {
            throw arguments.wrong("写不了文件夹“" + name + "”", "the folder “" + name + "” cannot be written");
        }
    }

    private static void watch(Journey journey, RuleRunner rules, Journal journal, Results writing, int every, CountDownLatch stopped)
            throws CallError, IOException {
        Inbox inbox = new Inbox();
        PreviousReports none = new PreviousReports();
        Check check = journey.check(rules, none);
        try {
            do {
                List<Input> complete = inbox.complete(journey.inputs());
                Batch batch = new Batch(check, rules.book(), journey.failures()::report, journey.plan()).with(journal,
                        journey.settings(rules, null), none);
                batch.run(complete.iterator(), (Checked result) -> writing.take(result));
            } while (!stopped.await(every, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
