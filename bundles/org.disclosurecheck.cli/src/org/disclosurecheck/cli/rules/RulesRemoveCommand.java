package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Packs;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.RuleBookException;

/** margent rules remove: takes an installed rule pack away for good. */
final class RulesRemoveCommand implements Command {

    @Override
    public Syntax syntax(Language language) {
        return new Syntax("rules remove", language, "删除已安装的规则包。用它查过的报告，就不能在这里用它重查了；请先另存规则包文件。",
                "Removes an installed rule pack. What was checked with it can no longer be checked again here: keep its file.")
                .operands("名称@版本", "ID@VERSION", "要删除的规则包", "the packs to remove")
                .example("margent rules remove 本市规则@2026.1", "margent rules remove ours@2026.1", "删除一个旧版本", "remove an old version");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        Packs packs = new Packs(arguments);
        List<Edition> all = new ArrayList<>();
        for (String name : arguments.someOperands("没有写规则包", "no rule pack is named")) {
            all.add(packs.edition(name));
        }
        for (Edition edition : all) {
            packs.doing(() -> {
                packs.store().remove(edition.id(), edition.version());
                return null;
            });
            terminal.out().write(arguments.language().choose("已删除 ", "removed ") + edition.name() + "\n");
        }
        terminal.out().flush();
        return ExitStatus.GOOD;
    }
}
