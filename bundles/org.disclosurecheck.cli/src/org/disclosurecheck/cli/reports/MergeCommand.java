package org.disclosurecheck.cli.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.Books;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Journey;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.several.Roster;

/** margent merge: the parts of a run, done by check --shard, become one result. */
final class MergeCommand implements Command {

    @Override
    public Syntax syntax(Language language) {
        Syntax syntax = new Syntax("merge", language, "把 check --shard 分头做的各片合并成一份结果，与一次做完的完全相同。",
                "Puts the parts that check --shard did together: byte for byte what a single run would have written.");
        syntax.operands("日志文件夹", "JOURNAL", "每一片的 --journal 文件夹，一片写一个", "the --journal folder of every part, each once");
        CheckCommand.outputs(syntax);
        CheckCommand.comparisons(Journey.options(syntax));
        CheckCommand.quiet(syntax);
        Books.option(syntax);
        return syntax.example("margent merge 日志1 日志2 日志3 --format jsonl --output 结果.jsonl",
                "margent merge journal1 journal2 journal3 --format jsonl --output results.jsonl",
                "合并三片；规则、上年报告、单位名单等选项要与各片相同", "merge three parts; options such as --rules, --previous and "
                        + "--roster have to be those of the parts");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        Journey journey = new Journey(arguments, terminal);
        List<Path> folders = new ArrayList<>();
        for (String folder : arguments.someOperands("没有写各片的日志文件夹", "no journal is named")) {
            folders.add(arguments.folder(folder));
        }
        Roster roster = journey.roster();
        journey.jobs();
        String threshold = arguments.oneOf("--fail-on", CheckCommand.THRESHOLDS);
        List<Targets.Target> targets = Targets.of(arguments, terminal);
        ModelStart model = ModelStart.begun();
        RuleRunner book = CheckCommand.open(arguments, targets, terminal);
        if (book == null) {
            return ExitStatus.NOT_WRITTEN;
        }
        RuleRunner rules = journey.profiled(book);
        model.await();
        return new CheckRun(arguments, terminal, journey, rules, roster).merge(folders, targets, threshold);
    }
}
