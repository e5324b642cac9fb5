package org.disclosurecheck.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.disclosurecheck.export.layout.DisplayWidth;
import org.disclosurecheck.findings.Language;

/** The commands by name, and what to say when none of them is meant. */
final class Commands {

    private static final int COLUMN = 16;

    private final Language language;
    private final Map<String, Supplier<Command>> commands = Map.of(
            "check", CheckCommand::new,
            "extract", ExtractCommand::new,
            "rules list", RulesListCommand::new,
            "rules show", RulesShowCommand::new,
            "rules test", RulesTestCommand::new,
            "rules verify", RulesVerifyCommand::new);

    Commands(Language language) {
        this.language = language;
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
        if (word.equals("rules")) {
            return new CallError(language.choose("rules 之后要写 list、show、test 或 verify；说明见 margent --help",
                    "rules is followed by list, show, test or verify; see margent --help"));
        }
        if (word.equals("template")) {
            return new CallError(language.choose("这个版本还没有命令 template；全部命令见 margent --help",
                    "this version has no command template yet; see margent --help"));
        }
        return new CallError(language.choose("没有命令“" + word + "”；全部命令见 margent --help",
                "there is no command “" + word + "”; see margent --help"));
    }

    String overview() {
        return language.choose("Margent · 眉批：检查政府信息公开工作年度报告\n\n用法：margent 命令 [选项]… [参数]…\n\n命令：\n",
                "Margent: checks annual reports on open government information in China\n\n"
                        + "Usage: margent COMMAND [OPTION]... [OPERAND]...\n\nCommands:\n")
                + line("check", "检查报告：问题、位置、依据、建议", "check reports: what is wrong, where, by what law")
                + line("extract", "只读不判：输出从报告读到的内容", "print what was read, without judging it")
                + line("rules list", "列出全部规则", "list the rules")
                + line("rules show", "显示一条规则：依据、法条、说明、条件", "show a rule with its law and its condition")
                + line("rules test", "运行规则的用例", "run the cases of the rules")
                + line("rules verify", "编译规则并检查有无缺漏", "compile rules and check that they are complete")
                + language.choose("\n选项：\n", "\nOptions:\n")
                + line("--help", "显示这份说明；写在命令之后，显示该命令的说明", "show this help, or that of the command before it")
                + line("--version", "显示版本", "show the version")
                + line("--lang zh|en", "结果和说明所用的语言，默认 zh (English: margent --help --lang en)",
                        "language of results and help; default zh")
                + language.choose("\n退出状态（同时有几种时取最大的）：\n", "\nExit status (the largest that holds):\n")
                + line("0", "没有达到 --fail-on 级别的问题", "nothing at or above --fail-on")
                + line("1", "有达到 --fail-on 级别的问题", "findings at or above --fail-on")
                + line("2", "命令写错了", "the call is wrong")
                + line("3", "有报告未能读取，其余照常检查", "a report could not be read; all others were checked")
                + line("4", "规则不能编译", "the rules do not compile")
                + line("5", "结果未能写出", "an output could not be written")
                + language.choose("\n例：\n", "\nExamples:\n")
                + "  margent check 年度报告.docx\n  margent rules show SUM-001\n  margent check --help\n";
    }

    private String line(String name, String zh, String en) {
        return "  " + DisplayWidth.pad(name, COLUMN) + language.choose(zh, en) + "\n";
    }
}
