package org.disclosurecheck.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.HelpPage;
import org.disclosurecheck.cli.reports.ReportCommands;
import org.disclosurecheck.cli.rules.RuleCommands;
import org.disclosurecheck.export.layout.Screen;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.diagnosis.Nearest;

/** The commands by name, and what to say when none of them is meant. */
final class Commands {

    private final Language language;
    private final Map<String, Supplier<Command>> commands = new HashMap<>();

    Commands(Language language) {
        this.language = language;
        commands.putAll(ReportCommands.ALL);
        commands.putAll(RuleCommands.ALL);
    }

    /** How many of the first words name a command; 0 when they name none. */
    int nameLength(List<String> words) {
        for (int length = Math.min(2, words.size()); length > 0; length--) {
            if (commands.containsKey(String.join(" ", words.subList(0, length)))) {
                return length;
            }
        }
        return 0;
    }

    Command named(String name) {
        return commands.get(name).get();
    }

    CallError unknown(List<String> words) {
        if (words.isEmpty()) {
            return new CallError(language.choose("没有写命令；全部命令见 margent --help", "no command; see margent --help"));
        }
        String word = words.get(0);
        if (word.equals("rules") && words.size() > 1 && !words.get(1).startsWith("-")) {
            word = "rules " + words.get(1);
        } else if (word.equals("rules")) {
            List<String> names = commands.keySet().stream().filter(name -> name.startsWith("rules "))
                    .map(name -> name.substring("rules ".length())).sorted().toList();
            return new CallError(language.choose("rules 之后要写 " + String.join("、", names) + " 之一；说明见 margent --help",
                    "rules is followed by one of " + String.join(", ", names) + "; see margent --help"));
        }
        String near = Nearest.word(word, commands.keySet())
                .map(name -> language.choose("（是不是 " + name + "？）", " (perhaps " + name + "?)")).orElse("");
        return new CallError(language.choose("没有命令“" + word + "”" + near + "；全部命令见 margent --help",
                "there is no command “" + word + "”" + near + "; see margent --help"));
    }

    String overview(Screen screen) {
        HelpPage page = new HelpPage(screen, language);
        page.line(language.choose("Margent · 眉批：检查政府信息公开工作年度报告",
                "Margent checks the annual reports on open government information of Chinese authorities"));
        page.section("用法", "Usage").line(language.choose("  margent 命令 [选项]… [参数]…",
                "  margent COMMAND [OPTION]... [OPERAND]..."));
        page.section("命令", "Commands");
        commands.keySet().stream().sorted().forEach(name -> page.entry(name, named(name).syntax(language).purpose()));
        page.section("选项", "Options")
                .entry("--help", language.choose("显示这份说明；写在命令之后，显示该命令的说明",
                        "show this help, or that of the command before it"))
                .entry("--version", language.choose("显示版本", "show the version"))
                .entry("--lang zh|en", language.choose("结果和说明所用的语言，默认 zh (in English: margent --help --lang en)",
                        "language of results and help; default zh"));
        page.section("退出状态（同时有几种时取最大的）", "Exit status (the largest that holds)")
                .entry("0", language.choose("没有达到 --fail-on 级别的问题", "nothing at or above --fail-on"))
                .entry("1", language.choose("有达到 --fail-on 级别的问题", "findings at or above --fail-on"))
                .entry("2", language.choose("命令写错了", "the call is wrong"))
                .entry("3", language.choose("有报告未能读取，其余照常检查",
                        "a report could not be read; all others were checked"))
                .entry("4", language.choose("规则不能编译", "the rules do not compile"))
                .entry("5", language.choose("结果未能写出", "an output could not be written"))
                .entry("75", language.choose("没有做完：被要求停下，或日志正被另一次检查使用；以后原样再运行",
                        "not finished: told to stop, or another run has the journal; run the same again"));
        page.section("例", "Examples").line(language.choose("  margent check 年度报告.docx", "  margent check report.docx"))
                .line("  margent rules show SUM-001").line("  margent check --help");
        return page.toString();
    }
}
