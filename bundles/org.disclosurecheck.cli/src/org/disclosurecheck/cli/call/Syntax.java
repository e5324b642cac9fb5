package org.disclosurecheck.cli.call;

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
public final class Syntax {

    /** A term and what it means: an option, an operand, an example. */
    public record Entry(String term, String meaning) {
    }

    private final Language language;
    private final CommandSpec spec;
    private final String purpose;
    private final List<Entry> operands = new ArrayList<>();
    private final List<Entry> options = new ArrayList<>();
    private final List<Entry> examples = new ArrayList<>();

    public Syntax(String name, Language language, String zh, String en) {
        this.language = language;
        this.purpose = language.choose(zh, en);
        spec = CommandSpec.create().name("margent " + name);
    }

    /** An option with a value that has the same name in both languages. */
    public Syntax option(String name, String value, String zh, String en) {
        return option(name, value, value, zh, en);
    }

    /** An option with a value. */
    public Syntax option(String name, String valueZh, String valueEn, String zh, String en) {
        spec.addOption(OptionSpec.builder(name).type(String.class).build());
        return explained(name, language.choose(valueZh, valueEn), zh, en);
    }

    /** An option with a value that may come several times. */
    public Syntax options(String name, String valueZh, String valueEn, String zh, String en) {
        spec.addOption(OptionSpec.builder(name).type(List.class).auxiliaryTypes(String.class).build());
        return explained(name, language.choose(valueZh, valueEn), zh, en);
    }

    /** An option without a value: it is there, or it is not. */
    public Syntax flag(String name, String zh, String en) {
        spec.addOption(OptionSpec.builder(name).type(boolean.class).arity("0").build());
        options.add(new Entry(name, language.choose(zh, en)));
        return this;
    }

    /** The file to be written: -o or --output. */
    public Syntax file(String zh, String en) {
        spec.addOption(OptionSpec.builder("-o", "--output").type(String.class).build());
        return explained("-o, --output", language.choose("文件", "FILE"), zh, en);
    }

    private Syntax explained(String name, String value, String zh, String en) {
        options.add(new Entry(name + " " + value, language.choose(zh, en)));
        return this;
    }

    /** What stands behind the options, any number of it. */
    public Syntax operands(String nameZh, String nameEn, String zh, String en) {
        spec.addPositional(PositionalParamSpec.builder().arity("0..*").type(List.class).auxiliaryTypes(String.class)
                .build());
        operands.add(new Entry(language.choose(nameZh + "…", nameEn + "..."), language.choose(zh, en)));
        return this;
    }

    public Syntax example(String callZh, String callEn, String zh, String en) {
        examples.add(new Entry(language.choose(callZh, callEn), language.choose(zh, en)));
        return this;
    }

    /** Adds the options that every command has, at the end. */
    public Syntax complete() {
        option("--lang", "zh|en", "结果和说明所用的语言，默认 zh", "language of results and help; default zh");
        options.add(new Entry("--help", language.choose("显示这份说明", "show this help")));
        return this;
    }

    public CommandSpec spec() {
        return spec;
    }

    public Language language() {
        return language;
    }

    public String purpose() {
        return purpose;
    }

    public List<Entry> operands() {
        return operands;
    }

    public List<Entry> options() {
        return options;
    }

    public List<Entry> examples() {
        return examples;
    }
}
