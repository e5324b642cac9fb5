package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.Books;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Packs;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.export.RuleJson;
import org.disclosurecheck.export.layout.DisplayWidth;
import org.disclosurecheck.export.layout.Ink;
import org.disclosurecheck.export.layout.Screen;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.DormantRule;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleBookException;

/** margent rules list: the whole book, a rule a line. */
final class RulesListCommand implements Command {

    private static final int ID = 9;

    @Override
    public Syntax syntax(Language language) {
        Syntax syntax = new Syntax("rules list", language, "列出规则库里的全部规则。", "Lists the rules of the book.")
                .option("--format", "text|jsonl", "text 供人阅读（默认），jsonl 供程序使用，一条规则一行",
                        "text for people (default), or jsonl for programs, one line a rule");
        return Books.option(syntax).example("margent rules list", "margent rules list", "看有哪些规则", "see what rules there are")
                .example("margent rules list --rules 本市规则", "margent rules list --rules ours", "内置规则加上本市的规则", "the built-in rules and those of a folder");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        String format = arguments.oneOf("--format", List.of("text", "jsonl"));
        RuleBook book = Books.open(arguments, terminal).book();
        Writer out = terminal.out();
        if (format.equals("jsonl")) {
            for (Rule rule : book.rules()) {
                RuleJson.write(rule, out);
            }
            for (DormantRule rule : book.dormant()) {
                RuleJson.write(rule, out);
            }
        } else {
            table(book, terminal.screen(), arguments.language(), out);
        }
        out.flush();
        return ExitStatus.GOOD;
    }

    private static void table(RuleBook book, Screen screen, Language language, Writer out) throws IOException {
        int severity = language == Language.ZH ? 6 : 9;
        int certainty = language == Language.ZH ? 12 : 39;
        int forms = 6 * book.forms().size();
        out.write(screen.paint(Ink.FAINT, DisplayWidth.pad(language.choose("规则", "rule"), ID)
                + DisplayWidth.pad(language.choose("级别", "severity"), severity)
                + DisplayWidth.pad(language.choose("依据性质", "certainty"), certainty)
                + DisplayWidth.pad(language.choose("格式", "forms"), forms) + language.choose("名称", "title")) + "\n");
        for (Rule rule : book.rules()) {
            String held = book.forms().stream().map(Form::id).map(id -> rule.holdsFor(id) ? id : "")
                    .map(id -> DisplayWidth.pad(id, 6)).collect(Collectors.joining());
            out.write(screen.paint(Ink.STRONG, DisplayWidth.pad(rule.id(), ID))
                    + DisplayWidth.pad(rule.severity().label(language), severity)
                    + DisplayWidth.pad(rule.certainty().label(language), certainty) + held + rule.title(language) + "\n");
        }
        dormant(book, screen, language, out);
        if (book.edition().isPresent()) {
            out.write("\n" + language.choose("规则包 ", "rule pack ") + Packs.named(book.edition().get()) + "\n");
        }
        out.write("\n" + language.choose("共 " + book.rules().size() + " 条规则。看一条规则的全文：margent rules show "
                + "编号", book.rules().size() + " rules. To read one: margent rules show ID") + "\n");
    }

    private static void dormant(RuleBook book, Screen screen, Language language, Writer out) throws IOException {
        if (!book.dormant().isEmpty()) {
            out.write("\n" + screen.paint(Ink.FAINT, language.choose("以下规则不自动检查，原因见各条：",
                    "These are not checked by the program; each says why:")) + "\n");
        }
        for (DormantRule rule : book.dormant()) {
            out.write(screen.paint(Ink.STRONG, DisplayWidth.pad(rule.id(), ID))
                    + DisplayWidth.pad(rule.status().label(language), language == Language.ZH ? 10 : 15)
                    + rule.title(language) + "\n");
        }
    }
}
