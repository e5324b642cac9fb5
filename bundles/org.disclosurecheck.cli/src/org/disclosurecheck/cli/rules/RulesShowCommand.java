package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.Books;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.export.RulePage;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.DormantRule;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleBookException;

/** margent rules show: a rule with its law, its explanation and its condition. */
final class RulesShowCommand implements Command {

    @Override
    public Syntax syntax(Language language) {
        Syntax syntax = new Syntax("rules show", language, "显示规则的全文：级别、依据、法条、说明和判断条件。",
                "Shows a rule: severity, basis, the law itself, explanation and condition.")
                .operands("编号", "ID", "规则编号，如 SUM-001", "ids of rules, such as SUM-001");
        return Books.option(syntax).example("margent rules show SUM-001", "margent rules show SUM-001", "看规则 SUM-001 凭什么、怎么判断",
                "see what SUM-001 rests on and how it judges");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        List<String> ids = arguments.someOperands("没有写规则编号", "no rule is named");
        RuleBook book = Books.open(arguments, terminal).book();
        RulePage page = new RulePage(terminal.out(), terminal.screen(), arguments.language());
        for (String id : ids) {
            Optional<DormantRule> dormant = book.dormant(id.toUpperCase(Locale.ROOT));
            if (dormant.isPresent()) {
                page.write(dormant.get(), book);
            } else {
                page.write(rule(id, book, arguments), book);
            }
        }
        terminal.out().flush();
        return ExitStatus.GOOD;
    }

    private static Rule rule(String id, RuleBook book, Arguments arguments) throws CallError {
        String upper = id.toUpperCase(Locale.ROOT);
        return book.rule(upper).orElseThrow(() -> new CallError(arguments.language().choose("规则库里没有规则 " + id
                + "；全部规则见 margent rules list", "the book has no rule " + id + "; see margent rules list")));
    }
}
