package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.Books;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Packs;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.pack.RuleChange;
import org.disclosurecheck.rules.pack.RuleChanges;
import org.disclosurecheck.rules.source.Json;

/** margent rules diff: what changed from one book to another, rule by rule. */
final class RulesDiffCommand implements Command {

    @Override
    public Syntax syntax(Language language) {
        return Books.allowUnsigned(new Syntax("rules diff", language, "比较两套规则，逐条说明新增、修改、撤回了什么。",
                "Compares two books: what was added, changed and withdrawn, rule by rule.")
                .operands("旧规则 新规则", "OLD NEW", "各是 built-in（内置规则）、文件夹、规则包文件或已安装的“名称@版本”",
                        "each is built-in, a folder, the file of a rule pack, or ID@VERSION of an installed one")
                .option("--format", "text|jsonl", "text 供人阅读（默认），jsonl 供程序使用，一条规则一行", "text for people (default), or jsonl for programs, one line a rule"))
                .example("margent rules diff built-in 本市规则", "margent rules diff built-in ours", "本市的规则与内置规则有什么不同", "what differs from the built-in rules");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        String format = arguments.oneOf("--format", List.of("text", "jsonl"));
        if (arguments.operands().size() != 2) {
            throw arguments.wrong("要写两套规则：旧规则、新规则", "two books are needed: the old one and the new one");
        }
        Packs packs = new Packs(arguments);
        List<RuleChange> changes = RuleChanges.between(Books.told(packs.book(arguments.operands().get(0)), arguments.language(), terminal).book(),
                Books.told(packs.book(arguments.operands().get(1)), arguments.language(), terminal).book());
        if (format.equals("text")) {
            terminal.out().write(RuleChanges.text(changes, arguments.language()));
        } else {
            for (RuleChange change : changes) {
                terminal.out().write(new String(Json.write(tree(change, arguments.language())), StandardCharsets.UTF_8) + "\n");
            }
        }
        terminal.out().flush();
        return ExitStatus.GOOD;
    }

    private static Map<String, Object> tree(RuleChange change, Language language) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", change.rule());
        tree.put("title", language == Language.ZH ? change.title().get(0) : change.title().get(1));
        tree.put("kinds", change.kinds().stream().sorted().map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList());
        tree.put("changes", language == Language.ZH ? change.zh() : change.en());
        return tree;
    }
}
