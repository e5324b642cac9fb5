package org.disclosurecheck.cli.call;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.disclosurecheck.batch.Batch;
import org.disclosurecheck.batch.Earlier;
import org.disclosurecheck.batch.Settings;
import org.disclosurecheck.batch.Unchanged;
import org.disclosurecheck.batch.journal.Journal;
import org.disclosurecheck.batch.progress.Progress;
import org.disclosurecheck.check.Brief;
import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.Failures;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.Inputs;
import org.disclosurecheck.check.Pipeline;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.check.RosterFile;
import org.disclosurecheck.check.Selection;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.profile.ProfileFile;
import org.disclosurecheck.rules.several.Roster;
import org.disclosurecheck.rules.several.RosterTable;
import org.disclosurecheck.rules.several.digest.DigestReport;

/** What check and extract have in common: which reports, read how, by how many workers. */
public final class Journey {

    private static final int USUAL_LIMIT = 60;
    private static final int LONGEST_LIMIT = 86_400;
    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2099;

    private final Arguments arguments;
    private final Terminal terminal;
    private final Selection selection = new Selection();
    /** The list of paths that the call reads; null when there is none that is looked at twice. */
    private final ListTwice list;

    /** @throws CallError when what the reports are to be compared with is not there: nothing is checked without it */
    public Journey(Arguments arguments, Terminal terminal) throws CallError {
        String previous = arguments.value("--previous");
        if (previous != null && !Inputs.isThere(previous)) {
            throw arguments.wrong("没有 --previous 写的文件或文件夹“" + previous + "”", "there is no file or folder “" + previous
                    + "” as --previous names");
        }
        this.arguments = arguments;
        this.terminal = terminal;
        this.list = arguments.operands().contains("-") && arguments.value("--journal") != null ? new ListTwice(terminal.in())
                : null;
    }

    public static Syntax operands(Syntax syntax) {
        return syntax.operands("路径", "PATH", "报告文件，或装有报告的文件夹、压缩包（zip，含其中的文件夹）；“-”表示从标准输入逐行读取路径",
                "report files, or folders or zips of them (with their folders); “-” reads a list of paths from standard "
                        + "input");
    }

    public static Syntax options(Syntax syntax) {
        return syntax.option("--year", "年度", "YEAR", "报告的年度；报告里读不出或要改用别的年度时写", "reporting year, when a report does not "
                        + "tell it, or to overrule it")
                .option("--form", "2019|2021", "报告所用的格式；同上", "form of the report; likewise")
                .option("--password", "密码", "PASSWORD", "打开加密文件的密码；也可以放在环境变量 MARGENT_PASSWORD 里，以免别人在进程列表里看到",
                        "opens encrypted files; may stand in MARGENT_PASSWORD instead, where no list of processes shows it")
                .option("--timeout", "秒", "SECONDS", "一份报告最多处理几秒，超过就放弃并写明，其余照常；默认 60", "how long one report may take before it "
                        + "is given up and named; default 60")
                .option("--jobs", "数", "N", "同时处理几份，默认为处理器个数", "reports at a time; default: processors");
    }

    public Iterator<Input> inputs() throws CallError {
        return inputs(arguments.someOperands("没有写要检查哪些报告", "no report is named"));
    }

    public Iterator<Input> inputs(List<String> paths) {
        return new Inputs(paths, list == null ? terminal.in() : list.second(), selection, arguments.language());
    }

    /** Looks whether the reports of the call are those of the last run; null when no journal is to know them. */
    public Unchanged unchanged(Path journal) {
        if (journal == null || arguments.flag("--verify") || arguments.value("--shard") != null) {
            return null;
        }
        Unchanged look = new Unchanged(walked -> new Inputs(arguments.operands(),
                list == null ? terminal.in() : list.first(), walked, arguments.language()));
        // a list that comes in is looked at once, when it is known what it is compared with
        return list == null ? look.early(journal) : look;
    }

    /** What was passed over when the reports were looked at once more. */
    public void passedOver(Selection walked) {
        selection.passedOver(walked);
    }

    public PreviousReports previous(RuleRunner runner, Roster roster, Consumer<Reading> unreadable)
            throws CallError, IOException {
        return previous(runner, roster, unreadable, null);
    }

    /**
     * Reads the reports of --previous. What year and form the caller names is not meant for them.
     *
     * @param unreadable told of each that cannot be read
     * @param journal knows what an earlier run has read of them; null when none does
     */
    public PreviousReports previous(RuleRunner runner, Roster roster, Consumer<Reading> unreadable, Journal journal)
            throws CallError, IOException {
        PreviousReports previous = new PreviousReports(roster,
                digest -> DigestReport.of(digest, runner.book().form(digest.form(), digest.year())));
        String path = arguments.value("--previous");
        if (path != null) {
            Check check = new Check(Extractors.of(runner.book().forms()), runner,
                    new Hints(null, null, password()), arguments.language(), previous);
            Function<Input, Brief> read = journal == null ? input -> Brief.of(check.read(input)) : new Earlier(check, journal,
                    Settings.key(runner.book(), arguments.language(), password()), arguments.flag("--verify"))::read;
            Failures failures = failures();
            new Pipeline<Input, Brief>(read, (input, cause) -> Brief.of(failures.reading(input, cause)), jobs(), limit())
                    .run(inputs(List.of(path)), brief -> {
                        if (brief.digest() != null) {
                            previous.add(brief);
                        } else {
                            unreadable.accept(brief.failed());
                        }
                    });
        }
        return previous;
    }

    /** The rules under the profile of --profile. What is wrong with it is said line by line, and nothing of it is used. */
    public RuleRunner profiled(RuleRunner rules) throws CallError {
        String file = arguments.value("--profile");
        try {
            return file == null ? rules : rules.with(ProfileFile.read(Path.of(file), rules.book(), arguments.language()));
        } catch (ProfileFile.Wrong e) {
            throw faulty(e.faults());
        } catch (InvalidPathException e) {
            throw arguments.wrong("没有文件“" + file + "”", "no file “" + file + "”");
        }
    }

    /** All faults but the last are said at once. */
    private CallError faulty(List<String> faults) {
        faults.subList(0, faults.size() - 1).forEach(terminal::say);
        return new CallError(faults.get(faults.size() - 1));
    }

    /** The names that roster and profile know, or null. */
    public Roster names(Roster roster, RuleRunner rules) {
        return roster == null ? Roster.ofNames(rules.profile().organisations()) : roster.with(rules.profile());
    }

    /** The roster of --roster, or null. What is wrong with it is said line by line, and nothing of it is used. */
    public Roster roster() throws CallError {
        String file = arguments.value("--roster");
        try {
            return file == null ? null : RosterFile.read(Path.of(file), arguments.language());
        } catch (RosterTable.Wrong e) {
            throw faulty(e.faults());
        } catch (InvalidPathException e) {
            throw arguments.wrong("没有文件“" + file + "”", "no file “" + file + "”");
        }
    }

    public Check check(RuleRunner runner, PreviousReports previous) throws CallError {
        return check(runner, previous, null);
    }

    public Check check(RuleRunner runner, PreviousReports previous, Roster roster) throws CallError {
        String year = arguments.value("--year");
        Integer hinted = year == null ? null : arguments.number("--year", FIRST_YEAR, LAST_YEAR, 0);
        String form = arguments.value("--form");
        List<Form> forms = runner.book().forms();
        if (form != null && forms.stream().noneMatch(known -> known.id().equals(form))) {
            List<String> known = forms.stream().map(Form::id).toList();
            throw arguments.wrong("规则库里没有 " + form + " 年格式，现有 " + String.join("、", known), "the rule book has no form "
                    + form + "; it has " + String.join(", ", known));
        }
        return new Check(Extractors.of(forms), runner, new Hints(form, hinted, password()), arguments.language(), previous,
                roster);
    }

    /** One word for all that results depend on beside the files. */
    public String settings(RuleRunner runner, Roster roster) {
        return Settings.key(runner.book(), arguments.language(), arguments.value("--form"), arguments.value("--year"),
                password(), roster == null ? null : roster.units());
    }

    /** The same with the reports of the year before, for what is said when all reports are there. */
    public String settings(RuleRunner runner, Roster roster, PreviousReports previous) {
        return Settings.key(runner.book(), settings(runner, roster), previous.trace());
    }

    /** How far the run is; it counts beside the work how much there is to do. */
    public Progress progress() throws CallError {
        Progress progress = new Progress(jobs());
        progress.count(arguments.operands(), Selection::mayTake);
        return progress;
    }

    public Batch.Plan plan() throws CallError {
        return new Batch.Plan(jobs(), limit(), arguments.flag("--verify"));
    }

    private String password() {
        String password = arguments.value("--password");
        return password == null ? terminal.variable("MARGENT_PASSWORD") : password;
    }

    public int jobs() throws CallError {
        return arguments.number("--jobs", 1, 1024, Runtime.getRuntime().availableProcessors());
    }

    public Duration limit() throws CallError {
        return Duration.ofSeconds(arguments.number("--timeout", 1, LONGEST_LIMIT, USUAL_LIMIT));
    }

    public Failures failures() throws CallError {
        return new Failures(limit(), arguments.language());
    }

    /** Documents that were passed over are named: they may be reports, and silence would look like a pass. */
    public void tellPassedOver() {
        if (!selection.passedOver().isEmpty()) {
            Language language = arguments.language();
            String kinds = selection.passedOver().entrySet().stream()
                    .map(kind -> "." + kind.getKey() + " × " + kind.getValue()).collect(Collectors.joining(", "));
            terminal.mention(language.choose("另有这个版本还不能读的文档、图片，没有检查：",
                    "documents and pictures that this version cannot read were passed over: ") + kinds);
        }
    }
}
