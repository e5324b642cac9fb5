package org.disclosurecheck.cli.rules;

import java.util.Map;
import java.util.function.Supplier;

import org.disclosurecheck.cli.call.Command;

/** What is done with rules: written, tried, explained, released, installed. */
public final class RuleCommands {

    /** The commands by name. */
    public static final Map<String, Supplier<Command>> ALL = Map.ofEntries(
            Map.entry("rules catalogue", RulesCatalogueCommand::new),
            Map.entry("rules diff", RulesDiffCommand::new),
            Map.entry("rules impact", RulesImpactCommand::new),
            Map.entry("rules install", RulesInstallCommand::new),
            Map.entry("rules keygen", RulesKeygenCommand::new),
            Map.entry("rules list", RulesListCommand::new),
            Map.entry("rules pack", RulesPackCommand::new),
            Map.entry("rules packs", RulesPacksCommand::new),
            Map.entry("rules remove", RulesRemoveCommand::new),
            Map.entry("rules rollback", RulesRollbackCommand::new),
            Map.entry("rules say", RulesSayCommand::new),
            Map.entry("rules show", RulesShowCommand::new),
            Map.entry("rules table", RulesTableCommand::new),
            Map.entry("rules test", RulesTestCommand::new),
            Map.entry("rules trust", RulesTrustCommand::new),
            Map.entry("rules verify", RulesVerifyCommand::new),
            Map.entry("rules why", RulesWhyCommand::new));

    private RuleCommands() {
    }
}
