package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.util.Optional;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Packs;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.pack.PackStore;

/** margent rules rollback: back to the rules that were in use before. */
final class RulesRollbackCommand implements Command {

    @Override
    public Syntax syntax(Language language) {
        return new Syntax("rules rollback", language, "退回到前一个使用过的规则包；前面没有了，就用内置规则。退下来的版本仍然装着。",
                "Goes back to the rule pack that was in use before, and from the first one to the built-in rules. What is left stays installed.")
                .flag("--built-in", "直接退回内置规则", "back to the built-in rules at once");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        if (!arguments.operands().isEmpty()) {
            throw arguments.wrong("rollback 之后不写别的", "rollback takes no operand");
        }
        Language language = arguments.language();
        Packs packs = new Packs(arguments);
        Optional<PackStore.Installed> now = packs.doing(() -> {
            if (arguments.flag("--built-in")) {
                packs.store().useBuiltIn();
                return Optional.empty();
            }
            return packs.store().rollback();
        });
        terminal.out().write(language.choose("现在使用 ", "now in use: ") + now.map(pack -> Packs.named(pack.edition()))
                .orElse(language.choose("内置规则", "the built-in rules")) + "\n");
        terminal.out().flush();
        return ExitStatus.GOOD;
    }
}
