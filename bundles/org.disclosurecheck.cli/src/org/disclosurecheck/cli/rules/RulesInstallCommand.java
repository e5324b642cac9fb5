package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.Books;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Packs;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.RulePack;

/** margent rules install: takes a rule pack into use. */
final class RulesInstallCommand implements Command {

    @Override
    public Syntax syntax(Language language) {
        return Books.allowUnsigned(new Syntax("rules install", language,
                "安装规则包并从此使用它。原来的版本都还在：rules rollback 退回，check --pack 用旧版本重查。",
                "Installs a rule pack and uses it from now on. Earlier versions stay: rules rollback goes back, check --pack checks again with them.")
                .operands("文件", "FILE", "规则包文件；或已安装的“名称@版本”，改用它", "the file of a rule pack; or ID@VERSION of an installed one, to use that"))
                .example("margent rules install 本市规则-2027.1.mrp", "margent rules install ours-2027.1.mrp", "安装并使用", "install and use");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        Language language = arguments.language();
        List<String> operands = arguments.someOperands("没有写规则包文件", "no rule pack is named");
        if (operands.size() > 1) {
            throw arguments.wrong("一次只能安装一个", "one at a time");
        }
        String name = operands.get(0);
        Packs packs = new Packs(arguments);
        PackStore store = packs.store();
        Edition installed;
        if (Books.isFile(name)) {
            Path file = Path.of(name);
            RulePack pack = packs.doing(() -> store.install(file, Books.engine(), arguments.flag("--allow-unsigned")));
            terminal.out().write(pack.changes(language) + "\n");
            installed = pack.edition();
        } else {
            Edition edition = packs.edition(name);
            installed = packs.doing(() -> {
                store.open(edition, Books.engine(), arguments.flag("--allow-unsigned"));
                store.activate(edition, arguments.flag("--allow-unsigned"));
                return store.find(edition.id(), edition.version()).edition();
            });
        }
        terminal.out().write(language.choose("现在使用 ", "now in use: ") + Packs.named(installed) + "\n");
        terminal.out().flush();
        return ExitStatus.GOOD;
    }
}
