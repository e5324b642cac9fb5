package org.disclosurecheck.cli;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.findings.Language;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * How a command is called. The words stand where the option stands, in both languages; reading options off
 * annotations would cost more time than a whole check may take.
 */
final class Syntax {

    private final Language language;
    private final CommandSpec spec;
    private final List<String> examples = new ArrayList<>();
    private String operands = "";

    Syntax(String name, Language language, String zh, String en) {
        this.language = language;
        spec = CommandSpec.create().name("margent " + name);
        spec.usageMessage().description(language.choose(zh, en));
    }

    /** An option with a value. */
    Syntax option(String name, String value, String zh, String en) {
        spec.addOption(OptionSpec.builder(name).paramLabel(value).type(String.class)
                .description(language.choose(zh, en)).build());
        return this;
    }

    /** An option with a value that may come several times. */
    Syntax options(String name, String value, String zh, String en) {
        spec.addOption(OptionSpec.builder(name).paramLabel(value).type(List.class).auxiliaryTypes(String.class)
                .description(language.choose(zh, en)).build());
        return this;
    }

    /** What stands behind the options, any number of it. */
    Syntax operands(String label, String zh, String en) {
        spec.addPositional(PositionalParamSpec.builder().paramLabel(label).arity("0..*").type(List.class)
                .auxiliaryTypes(String.class).description(language.choose(zh, en)).build());
        operands = " " + label;
        return this;
    }

    Syntax example(String call, String zh, String en) {
        examples.add("  " + call);
        examples.add("      " + language.choose(zh, en));
        return this;
    }

    /** The options that every command has. */
    CommandSpec spec() {
        option("--lang", "zh|en", "结果和说明所用的语言，默认 zh", "language of results and help; default zh");
        spec.addOption(OptionSpec.builder("-h", "--help").type(boolean.class)
                .description(language.choose("显示这份说明", "show this help")).build());
        spec.usageMessage().customSynopsis(spec.name() + language.choose(" [选项]…", " [OPTION]...") + operands);
        spec.usageMessage().synopsisHeading(language.choose("用法：", "Usage: "));
        spec.usageMessage().descriptionHeading("%n");
        spec.usageMessage().parameterListHeading(language.choose("%n参数：%n", "%nOperands:%n"));
        spec.usageMessage().optionListHeading(language.choose("%n选项：%n", "%nOptions:%n"));
        spec.usageMessage().sortOptions(false);
        spec.usageMessage().footerHeading(language.choose("%n例：%n", "%nExamples:%n"));
        spec.usageMessage().footer(examples.toArray(String[]::new));
        return spec;
    }
}
