package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.export.layout.DisplayWidth;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.sentences.Completion;
import org.disclosurecheck.rules.sentences.Expansion;
import org.disclosurecheck.rules.sentences.RuleSentences;
import org.disclosurecheck.rules.sentences.SentenceFault;

/** margent rules say: what a rule in Chinese sentences becomes, or where it is not understood and what could stand there. */
final class RulesSayCommand implements Command {

    private static final int MOST = 40;

    @Override
    public Syntax syntax(Language language) {
        return new Syntax("rules say", language, "把一句中文写的规则展开成规则文字；看不懂的，指出是哪里、那里可以写什么。",
                "Expands a rule written as a Chinese sentence; says where it is not understood, and what could stand there.")
                .operands("句子", "SENTENCE", "一句或几句，写在引号里", "one sentence or several, in quotes")
                .option("--id", "编号", "ID", "规则编号（默认 SUM-901）", "id of the rule (default SUM-901)")
                .option("--family", "种类", "FAMILY", "规则的种类（默认 sums）", "family of the rule (default sums)")
                .flag("--next", "只列出句子后面可以接着写什么", "only list what can follow")
                .example("margent rules say '当 表三每一列 的 本年新收 小于 0，报错 于 本年新收。'",
                        "margent rules say '当 表三每一列 的 本年新收 小于 0，报错 于 本年新收。'", "看一句话展开成什么", "see what a sentence becomes")
                .example("margent rules say --next '当 表三每一列 的'", "margent rules say --next '当 表三每一列 的'", "看后面可以写什么", "see what can follow");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, IOException {
        Language language = arguments.language();
        String text = String.join("\n", arguments.someOperands("没有写句子", "no sentence is given"));
        Writer out = terminal.out();
        if (arguments.flag("--next")) {
            for (Completion.Proposal proposal : Completion.at(text, text.length()).stream().limit(MOST).toList()) {
                out.write(DisplayWidth.pad(proposal.label(), 30) + proposal.doc() + "\n");
            }
            out.flush();
            return ExitStatus.GOOD;
        }
        String id = arguments.value("--id") == null ? "SUM-901" : arguments.value("--id");
        String family = arguments.value("--family") == null ? "sums" : arguments.value("--family");
        Expansion expansion = RuleSentences.expand(id, RuleSentences.packageOf(family), text);
        out.write(expansion.drl());
        for (SentenceFault fault : expansion.faults()) {
            fault(text, fault, language, out);
        }
        out.flush();
        return expansion.holds() ? ExitStatus.GOOD : ExitStatus.FINDINGS;
    }

    /** The line of the sentence, a mark below the place, and what is wrong there. */
    private static void fault(String text, SentenceFault fault, Language language, Writer out) throws IOException {
        List<String> lines = text.lines().toList();
        String line = fault.line() <= lines.size() ? lines.get(fault.line() - 1) : "";
        String before = line.substring(0, Math.min(line.length(), fault.column() - 1));
        out.write(line + "\n" + " ".repeat(DisplayWidth.of(before)) + "^\n");
        out.write(language.choose("第" + fault.line() + "行第" + fault.column() + "列：" + fault.zh(), "line " + fault.line() + ", column "
                + fault.column() + ": " + fault.en() + (fault.expected().isEmpty() ? "" : "; possible here: "
                        + String.join(", ", fault.expected().stream().limit(8).toList()))) + "\n");
    }
}
