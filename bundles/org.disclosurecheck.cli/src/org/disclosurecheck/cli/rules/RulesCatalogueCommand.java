package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.Books;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.IoWords;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.export.OutputFile;
import org.disclosurecheck.export.RuleCatalogue;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleBookException;

/** margent rules catalogue: the whole book as pages. */
final class RulesCatalogueCommand implements Command {

    @Override
    public Syntax syntax(Language language) {
        Syntax syntax = new Syntax("rules catalogue", language, "把规则库写成网页：每类一页，写明凭什么、看什么、不报什么、用例，附引用的法规。网页是中文的。",
                "Writes the book as pages in Chinese, one a family: what a rule rests on, looks for and leaves alone, its cases, and the law.")
                .file("写到哪个文件夹；同名的页面会被替换", "the folder to write to; pages of the same name are replaced");
        return Books.option(syntax).example("margent rules catalogue -o 规则目录", "margent rules catalogue -o catalogue",
                "写出规则目录，打开 index.html 看", "write the catalogue; open its index.html");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        Language language = arguments.language();
        Path folder = folder(arguments);
        Map<String, String> pages = RuleCatalogue.pages(Books.open(arguments, terminal).book());
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                try (OutputFile output = new OutputFile(folder.resolve(page.getKey()))) {
                    output.stream().write(page.getValue().getBytes(StandardCharsets.UTF_8));
                    output.complete();
                }
            }
        } catch (IOException e) {
            terminal.trace(e);
            terminal.say(IoWords.notWritten(folder.toString(), e, language));
            return ExitStatus.NOT_WRITTEN;
        }
        terminal.say(language.choose("已写出 " + pages.size() + " 页：" + folder.resolve("index.html"),
                "wrote " + pages.size() + " pages: " + folder.resolve("index.html")));
        return ExitStatus.GOOD;
    }

    private static Path folder(Arguments arguments) throws CallError {
        String name = arguments.value("-o");
        if (name == null || name.isBlank()) {
            throw arguments.wrong("没有写 -o", "-o is missing");
        }
        Path folder;
        try {
            folder = Path.of(name);
        } catch (InvalidPathException e) {
            throw arguments.wrong("“" + name + "”不能作文件夹名", "“" + name + "” cannot be the name of a folder");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw arguments.wrong("“" + name + "”是文件，不是文件夹", "“" + name + "” is a file, not a folder");
        }
        return folder;
    }
}
