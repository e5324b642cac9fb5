package org.disclosurecheck.cli.reports;

import java.util.Map;
import java.util.function.Supplier;

import org.disclosurecheck.cli.call.Command;

/** What is done with reports: checked, read out, merged, watched, served, made. */
public final class ReportCommands {

    /** The commands by name. */
    public static final Map<String, Supplier<Command>> ALL = Map.ofEntries(
            Map.entry("check", CheckCommand::new),
            Map.entry("extract", ExtractCommand::new),
            Map.entry("merge", MergeCommand::new),
            Map.entry("serve", ServeCommand::new),
            Map.entry("template", TemplateCommand::new),
            Map.entry("watch", WatchCommand::new));

    private ReportCommands() {
    }
}
