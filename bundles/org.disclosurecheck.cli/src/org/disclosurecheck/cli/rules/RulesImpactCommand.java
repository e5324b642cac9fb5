package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.Books;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.IoWords;
import org.disclosurecheck.cli.call.Journey;
import org.disclosurecheck.cli.call.Packs;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.cli.call.Unread;
import org.disclosurecheck.export.OutputFile;
import org.disclosurecheck.export.layout.Visible;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.impact.Difference;
import org.disclosurecheck.rules.impact.Difference.Kind;
import org.disclosurecheck.rules.impact.Impact;
import org.disclosurecheck.rules.impact.ImpactRun;
import org.disclosurecheck.rules.impact.ImpactSummary;

/** margent rules impact: what a change of the rules does to reports. */
final class RulesImpactCommand implements Command {

    @Override
    public Syntax syntax(Language language) {
        Syntax syntax = new Syntax("rules impact", language, "影响预览：规则改了以后，这些报告里哪些问题是新报的、不再报的、报法不同的。只运行有改动的规则。",
                "What a change of the rules does to reports: findings that are new, gone, or told otherwise. Only changed rules run.")
                .operands("旧规则 新规则 路径", "OLD NEW PATH", "两套规则（built-in、文件夹、规则包文件或“名称@版本”），再写报告文件或文件夹",
                        "two books (built-in, a folder, the file of a pack, or ID@VERSION), then report files or folders")
                .file("结果文件，不写则显示出来", "the file of the result; default: it is shown")
                .option("--format", "text|html|jsonl", "text 供人阅读，每条规则最多三例（默认）；html 是一页网页，可以转发、打印；jsonl 供程序使用，一处不同一行，最后一行是合计",
                        "text for people with up to three examples a rule (default); html: one page to send round or print; "
                                + "jsonl: a line for each difference, the totals last")
                .option("--fail-on", "情形", "KIND", "有这种不同时退出状态为 1：any（默认）、new 新报的、gone 不再报的、never",
                        "exit status 1 when there is such a difference: any (default), new, gone, never")
                .option("--previous", "路径", "PATH", "上年的报告，或装有上年报告的文件夹", "last year's report, or a folder of them")
                .option("--profile", "文件", "FILE", "本地配置，对两套规则都有效", "a local profile, for both books")
                .flag("--quiet", "不显示进度", "no progress");
        return Books.allowUnsigned(Journey.options(syntax))
                .example("margent rules impact built-in 本市规则 去年报告/ --format html -o 影响.html",
                        "margent rules impact built-in ours reports/ --format html -o impact.html", "写成一页网页，发给大家看", "as one page to send round")
                .example("margent rules impact built-in 本市规则 去年报告/", "margent rules impact built-in ours reports/", "本市规则会多报、少报什么",
                        "what ours would find more, or less");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        Language language = arguments.language();
        String format = arguments.oneOf("--format", List.of("text", "html", "jsonl"));
        String failOn = arguments.oneOf("--fail-on", List.of("any", "new", "gone", "never"));
        List<String> words = arguments.operands();
        if (words.size() < 3) {
            throw arguments.wrong("要写两套规则和报告：旧规则 新规则 路径", "two books and reports are needed: OLD NEW PATH");
        }
        if (arguments.flag("--quiet")) {
            terminal.quiet();
        }
        Journey journey = new Journey(arguments, terminal);
        Packs packs = new Packs(arguments);
        RuleRunner before = journey.profiled(Books.told(packs.book(words.get(0)), arguments.language(), terminal));
        RuleRunner after = journey.profiled(Books.told(packs.book(words.get(1)), arguments.language(), terminal));
        boolean[] lost = new boolean[1];
        PreviousReports previous = journey.previous(after, null, reading -> {
            lost[0] = true;
            terminal.say(Unread.line(reading.path(), reading.extraction().problems()));
        });
        Impact impact = new Impact(before, after, journey.check(after, previous), journey.check(before, previous), language);
        StringWriter kept = new StringWriter();
        boolean toFile = arguments.value("-o") != null;
        Writer out = toFile ? kept : terminal.out();
        Iterator<Input> inputs = journey.inputs(words.subList(2, words.size()));
        long[] seen = new long[1];
        ImpactSummary summary = impact.tells() ? new ImpactRun(impact, journey.jobs(), journey.limit(), language).run(inputs, compared -> {
            seen[0]++;
            if (terminal.watched() && !arguments.flag("--quiet")) {
                terminal.status(language.choose("已比较 " + seen[0] + " 份", seen[0] + " compared"));
            }
            if (compared.unreadable() != null) {
                terminal.say(Visible.line(compared.report()) + ": " + compared.unreadable());
            }
            if (format.equals("jsonl")) {
                for (Difference difference : compared.differences()) {
                    ImpactLines.write(difference, out);
                }
            }
        }, () -> false) : new ImpactSummary();
        terminal.status("");
        if (format.equals("jsonl")) {
            ImpactLines.write(summary, impact, out);
        } else {
            out.write(format.equals("html") ? ImpactPage.of(impact, summary, words.get(0), words.get(1), language)
                    : ImpactText.of(impact, summary, language));
        }
        out.flush();
        if (toFile) {
            try (OutputFile output = new OutputFile(Path.of(arguments.value("-o")))) {
                output.stream().write(kept.toString().getBytes(StandardCharsets.UTF_8));
                output.complete();
            } catch (IOException e) {
                terminal.trace(e);
                terminal.say(IoWords.notWritten(arguments.value("-o"), e, language));
                return ExitStatus.NOT_WRITTEN;
            }
        }
        journey.tellPassedOver();
        return lost[0] || summary.unreadable() > 0 ? ExitStatus.UNREADABLE : failed(failOn, summary) ? ExitStatus.FINDINGS
                : ExitStatus.GOOD;
    }

    private static boolean failed(String failOn, ImpactSummary summary) {
        return switch (failOn) {
            case "new" -> summary.findings(Kind.NEW) > 0;
            case "gone" -> summary.findings(Kind.GONE) > 0;
            case "any" -> summary.concerned() > 0;
            default -> false;
        };
    }
}
