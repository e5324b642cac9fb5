package org.disclosurecheck.cli.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.disclosurecheck.batch.Unchanged;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.Books;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Journey;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.cli.call.Version;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.several.Roster;

/** margent check: reports in, findings out. */
final class CheckCommand implements Command {

    static final List<String> THRESHOLDS = List.of("error", "warning", "info", "never");

    @Override
    public Syntax syntax(Language language) {
        Syntax syntax = new Syntax("check", language, "检查报告：列出每份报告的问题、位置、依据和建议。",
                "Checks reports: what is wrong, where, by what law, and how to mend it.");
        Journey.operands(syntax);
        outputs(syntax);
        comparisons(Journey.options(syntax));
        Journals.options(syntax);
        quiet(syntax);
        Books.option(syntax);
        return syntax.example("margent check 年度报告.docx", "margent check report.docx", "检查一份报告，结果显示在屏幕上", "check one report")
                .example("margent check --format jsonl --output 结果.jsonl 报告文件夹",
                        "margent check --format jsonl --output results.jsonl reports",
                        "检查文件夹里的全部报告，结果写成供程序使用的文件", "check a folder of reports for a program")
                .example("margent check --fail-on warning --year 2023 *.html",
                        "margent check --fail-on warning --year 2023 *.html", "有警告也算不通过，年度一律按 2023",
                        "warnings count too; the reporting year is 2023");
    }

    /** What is written where, and how the program ends. */
    static Syntax outputs(Syntax syntax) {
        return syntax.options("--format", "格式", "FORMAT", "输出格式：text 供人阅读（默认）；html 一个网页，不用联网；xlsx 工作簿；csv 一个问题一行，供电子表格使用；jsonl 一份报告一行，"
                                + "sarif、junit 供其他程序使用；可与 --output 成对写多次",
                        "text for people (default); html: one page without network; xlsx: a workbook; csv for spreadsheets, "
                                + "one row a finding; jsonl (one line a report), sarif and junit for programs; several times "
                                + "with an --output each")
                .options("--output", "文件", "FILE", "写到这个文件，全部写完才出现；不写则输出到屏幕",
                        "write to this file, which appears when it is complete; default: standard output")
                .option("--slips", "文件夹", "FOLDER", "给每个需要修改报告的单位写一份退回单（docx），放进这个文件夹",
                        "writes a return slip (docx) for each unit whose report must be mended into this folder")
                .option("--marked", "文件夹", "FOLDER", "把 docx、xlsx 报告复制到这个文件夹，并在出问题的地方加批注；原件不动",
                        "copies docx and xlsx reports into this folder with a remark at the very place; the originals stay as they are")
                .option("--fail-on", "级别", "SEVERITY", "有这个级别或更重的问题时退出状态为 1：error（默认）、warning、info、never",
                        "exit status 1 from this severity on: error (default), warning, info, never");
    }

    /** What reports are compared with. */
    static Syntax comparisons(Syntax syntax) {
        return syntax.option("--previous", "路径", "PATH", "上年的报告，或装有上年报告的文件夹；有些规则要拿来对照",
                "last year's report, or a folder of them, for rules that compare")
                .option("--profile", "文件", "FILE",
                        "本地配置（YAML）：严重程度、参数、报送期限、单位别名、停用的规则及理由、评分办法",
                        "local profile (YAML): severities, limits, deadlines, names, rules switched off with a reason, weights")
                .option("--roster", "文件", "FILE",
                        "单位名单（CSV 或 xlsx，列名：名称、别名、级别、类别、上级、截止日期、报送日期）：谁没有报、谁报晚了、所辖单位之和与汇总报告是否相符",
                        "who must report (CSV or xlsx with the columns name, aliases, level, kind, parent, deadline, submitted): "
                                + "who has not, who is late, whether the units add up to the report of their region");
    }

    /** How much is said beside the result. */
    static Syntax quiet(Syntax syntax) {
        return syntax.flag("--quiet", "不显示进度，也不逐一提示未能读取的文件（结果里仍然写明）；命令有错、结果写不出时照常提示",
                        "no progress and no line for each file that could not be read (the result tells them all the same); what "
                                + "is wrong with the call or an output is said")
                .flag("--summary", "最后显示两行合计；不写 --format 和 --output 时，只显示合计", "two lines of totals at the end; without --format "
                        + "and --output, nothing but the totals");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        Journey journey = new Journey(arguments, terminal);
        Iterator<Input> inputs = journey.inputs();
        Roster roster = journey.roster();
        journey.jobs();
        String threshold = arguments.oneOf("--fail-on", THRESHOLDS);
        List<Targets.Target> targets = Targets.of(arguments, terminal);
        Originals.keep(arguments, targets);
        Path journal = Journals.folder(arguments);
        Originals.keepApart(arguments, journal);
        Journals.shard(arguments, journal);
        Unchanged unchanged = journey.unchanged(journal);
        ModelStart model = unchanged == null ? ModelStart.begun() : ModelStart.later();
        RuleRunner book = open(arguments, targets, terminal);
        if (book == null) {
            return ExitStatus.NOT_WRITTEN;
        }
        RuleRunner rules = journey.profiled(book);
        if (unchanged == null) {
            model.await();
        }
        return new CheckRun(arguments, terminal, journey, rules, roster).with(unchanged, model).go(inputs, targets, threshold);
    }

    /** Null when the rules are broken and an output cannot be written either, both of which have then been said. */
    static RuleRunner open(Arguments arguments, List<Targets.Target> targets, Terminal terminal)
            throws CallError, RuleBookException {
        try {
            return Books.open(arguments, terminal);
        } catch (RuleBookException e) {
            // without rules nothing is written: the outputs are only opened, to see whether they could be
            Frame frame = new Frame(null, arguments.language(), null, Version.number());
            try (Deliveries deliveries = new Deliveries(targets, terminal, frame)) {
                if (!deliveries.failed()) {
                    throw e;
                }
            }
            e.faults().forEach(terminal::say);
            return null;
        }
    }
}
