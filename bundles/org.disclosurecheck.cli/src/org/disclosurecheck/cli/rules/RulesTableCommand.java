package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.IoWords;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.sentences.table.TableFiles;
import org.disclosurecheck.rules.sentences.table.TableKind;

/** margent rules table: a table to begin with, for the rows of a rule. */
final class RulesTableCommand implements Command {

    @Override
    public Syntax syntax(Language language) {
        return new Syntax("rules table", language, "写一张可以填的表：期限、界限或者词语，一行就是一条；并写明规则的句子怎样用它。",
                "Writes a table to fill in: deadlines, thresholds or phrases, each row a rule; and tells the sentence that uses it.")
                .operands("新表", "NEW", "新文件，以 .xlsx 或 .csv 结尾；已有的不覆盖", "a new file ending in .xlsx or .csv; one that exists is left alone")
                .option("--kind", "deadlines|thresholds|phrases", "deadlines 期限（默认），thresholds 界限，phrases 词语",
                        "deadlines (default), thresholds or phrases")
                .example("margent rules table table.xlsx --kind phrases", "margent rules table table.xlsx --kind phrases", "开始写一张禁用词表",
                        "begin a table of phrases");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, IOException {
        Language language = arguments.language();
        List<String> kinds = Stream.of(TableKind.values()).map(TableKind::id).toList();
        String named = arguments.value("--kind");
        if (named != null && !kinds.contains(named)) {
            throw arguments.wrong("--kind 要写 " + String.join("、", kinds) + " 之一", "--kind must be one of " + String.join(", ", kinds));
        }
        TableKind kind = named == null ? TableKind.DEADLINES : TableKind.values()[kinds.indexOf(named)];
        Path file = file(arguments);
        try {
            TableFiles.write(file, kind.example());
        } catch (IOException e) {
            terminal.trace(e);
            terminal.say(IoWords.notWritten(file.toString(), e, language));
            return ExitStatus.NOT_WRITTEN;
        }
        terminal.out().write(language.choose("已写出 " + file + "。放进规则的文件夹，名字用 table.xlsx 或 table.csv；rule.txt 里写：\n",
                "wrote " + file + ". Put it into the folder of the rule as table.xlsx or table.csv; rule.txt says:\n") + kind.sentence() + "\n");
        terminal.out().flush();
        return ExitStatus.GOOD;
    }

    private static Path file(Arguments arguments) throws CallError {
        List<String> operands = arguments.someOperands("没有写新表的文件名", "no file is named");
        String name = operands.get(0);
        Path file;
        try {
            file = Path.of(name);
        } catch (InvalidPathException e) {
            throw arguments.wrong("“" + name + "”不能作文件名", "“" + name + "” cannot be the name of a file");
        }
        if (operands.size() > 1 || file.getFileName() == null || !TableFiles.reads(file.getFileName().toString())) {
            throw arguments.wrong("要写一个以 .xlsx 或 .csv 结尾的文件名", "one name that ends in .xlsx or .csv is needed");
        }
        if (Files.exists(file)) {
            throw arguments.wrong("“" + name + "”已经存在，请换一个文件名", "“" + name + "” exists; choose another name");
        }
        return file;
    }
}
