package org.disclosurecheck.cli.reports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.Books;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.IoWords;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.export.OutputFile;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.ReportTemplate;
import org.disclosurecheck.model.form.TemplateWriter;
import org.disclosurecheck.rules.RuleBookException;

/** margent template: an empty report in the official form, to be filled in. */
final class TemplateCommand implements Command {

    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2099;

    @Override
    public Syntax syntax(Language language) {
        Syntax syntax = new Syntax("template", language, "写一份空白的年度报告：官方格式的标题、六个部分和三张表，供填写。",
                "Writes an empty report in the official form: title, six sections and three tables, to be filled in.")
                .option("--organisation", "名称", "NAME", "单位全称", "full name of who reports")
                .option("--year", "年", "YEAR", "报告年度，即数字所属的那一年", "reporting year: the year that the figures cover")
                .option("--form", "2019|2021", "所用的格式；不写就按年度", "the form; default: that of the year")
                .file("写到哪个文件（.docx）；已有的文件不会覆盖", "where to write it (.docx); a file that exists is left alone");
        return Books.option(syntax).example("margent template --organisation 云溪县财政局 --year 2025 -o 年度报告.docx",
                "margent template --organisation 云溪县财政局 --year 2025 -o report.docx", "从空白的官方格式开始写",
                "begin with the empty official form");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        Language language = arguments.language();
        String organisation = required(arguments, "--organisation");
        required(arguments, "--year");
        int year = arguments.number("--year", FIRST_YEAR, LAST_YEAR, 0);
        Path file = file(arguments);
        TemplateWriter writer = writer(arguments, file);
        ReportTemplate template = new ReportTemplate(form(arguments, year, terminal), organisation.strip(), year);
        try (OutputFile output = new OutputFile(file)) {
            OutputStream out = new BufferedOutputStream(output.stream());
            writer.write(template, out);
            out.flush();
            output.complete();
        } catch (IOException e) {
            terminal.trace(e);
            terminal.say(IoWords.notWritten(file.toString(), e, language));
            return ExitStatus.NOT_WRITTEN;
        }
        terminal.say(language.choose("已写出 " + file + "（" + template.form().id() + "年格式）",
                "wrote " + file + " (form of " + template.form().id() + ")"));
        return ExitStatus.GOOD;
    }

    private static String required(Arguments arguments, String option) throws CallError {
        String value = arguments.value(option);
        if (value == null || value.isBlank()) {
            throw arguments.wrong("没有写 " + option, option + " is missing");
        }
        return value;
    }

    private static Path file(Arguments arguments) throws CallError {
        String name = required(arguments, "-o");
        Path file;
        try {
            file = Path.of(name);
        } catch (InvalidPathException e) {
            throw arguments.wrong("“" + name + "”不能作文件名", "“" + name + "” cannot be the name of a file");
        }
        if (Files.exists(file)) {
            throw arguments.wrong("“" + name + "”已经存在，请换一个文件名", "“" + name + "” exists; choose another name");
        }
        return file;
    }

    private static TemplateWriter writer(Arguments arguments, Path file) throws CallError {
        List<TemplateWriter> writers = ServiceLoader.load(TemplateWriter.class, TemplateCommand.class.getClassLoader())
                .stream().map(ServiceLoader.Provider::get).toList();
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (TemplateWriter writer : writers) {
            if (name.endsWith("." + writer.extension())) {
                return writer;
            }
        }
        String known = writers.stream().map(writer -> "." + writer.extension()).collect(Collectors.joining(", "));
        throw arguments.wrong("文件名要以 " + known + " 结尾", "the name of the file must end with " + known);
    }

    private static Form form(Arguments arguments, int year, Terminal terminal) throws CallError, RuleBookException {
        List<Form> forms = Books.open(arguments, terminal).book().forms();
        Form usual = forms.stream().filter(form -> form.holdsFor(year)).findFirst().orElse(null);
        String id = arguments.value("--form");
        if (usual == null) {
            throw arguments.wrong(year + " 年度没有对应的格式", "no form holds for " + year);
        }
        if (id != null && !id.equals(usual.id())) {
            throw arguments.wrong(year + " 年度用的是 " + usual.id() + " 年格式，不是 " + id,
                    "reports on " + year + " use the form of " + usual.id() + ", not " + id);
        }
        return usual;
    }
}
