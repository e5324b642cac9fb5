package org.disclosurecheck.cli;

import org.disclosurecheck.export.layout.Screen;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/** The help of a command. */
record HelpPage(Screen screen) {

    private static final int LEAST = 60;

    String of(Syntax syntax) {
        CommandSpec spec = syntax.spec();
        spec.usageMessage().width(Math.max(LEAST, screen.rule()));
        return new CommandLine(spec).getUsageMessage(screen.coloured() ? Help.Ansi.ON : Help.Ansi.OFF);
    }
}
