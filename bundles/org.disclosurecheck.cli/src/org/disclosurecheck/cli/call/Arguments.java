package org.disclosurecheck.cli.call;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.diagnosis.Nearest;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the user wrote behind the command. Whatever is wrong with it is said in one line. */
public final class Arguments {

    private final ParseResult parsed;
    private final String name;
    private final Language language;

    private Arguments(ParseResult parsed, String name, Language language) {
        this.parsed = parsed;
        this.name = name;
        this.language = language;
    }

    public static Arguments parse(CommandSpec spec, List<String> words, Language language) throws CallError {
        CommandLine line = new CommandLine(spec).setExpandAtFiles(false).setPosixClusteredShortOptionsAllowed(false);
        try {
            return new Arguments(line.parseArgs(words.toArray(String[]::new)), spec.name(), language);
        } catch (ParameterException e) {
            throw new CallError(fault(e, language) + language.choose("；用法见 ", "; see ") + spec.name() + " --help");
        }
    }

    private static String fault(ParameterException e, Language language) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            String option = word.replaceFirst("=.*", "");
            if (!word.startsWith("-")) {
                return language.choose("多了一个参数“" + word + "”", "one operand too many: “" + word + "”");
            }
            if (option.equals("--version")) {
                return language.choose("没有选项 --version（版本见 margent --version）",
                        "there is no option --version here (see margent --version)");
            }
            return language.choose("没有选项 " + option, "there is no option " + option)
                    + Nearest.word(option, e.getCommandLine().getCommandSpec().optionsMap().keySet())
                            .map(near -> language.choose("（是不是 " + near + "？）", " (perhaps " + near + "?)")).orElse("");
        }
        if (e instanceof MissingParameterException missing && missing.getMissing().get(0) instanceof OptionSpec option) {
            return language.choose("选项 " + option.longestName() + " 的值没有写", "option " + option.longestName()
                    + " needs a value");
        }
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return language.choose("选项 " + option.longestName() + " 只能写一次", "option " + option.longestName()
                    + " may be given once only");
        }
        return e.getMessage();
    }

    public Language language() {
        return language;
    }

    /** The value of an option, or null. */
    public String value(String option) {
        return parsed.matchedOptionValue(option, null);
    }

    /** Whether an option without a value was given. */
    public boolean flag(String option) {
        return parsed.matchedOptionValue(option, false);
    }

    /** The values of an option that may come several times. */
    public List<String> values(String option) {
        return parsed.matchedOptionValue(option, List.of());
    }

    /** The words as they were written, for those to whom their order matters. */
    public List<String> words() {
        return parsed.originalArgs();
    }

    public List<String> operands() {
        return parsed.hasMatchedPositional(0) ? parsed.matchedPositionalValue(0, List.of()) : List.of();
    }

    /** What must be there: one operand at least. */
    public List<String> someOperands(String zh, String en) throws CallError {
        if (operands().isEmpty()) {
            throw wrong(zh, en);
        }
        return operands();
    }

    public int number(String option, int least, int most, int usual) throws CallError {
        String value = value(option);
        if (value == null) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value);
            if (least <= number && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, together with numbers that are out of range
        }
        throw wrong(option + " 要一个 " + least + " 到 " + most + " 之间的数，不是“" + value + "”",
                option + " takes a number from " + least + " to " + most + ", not “" + value + "”");
    }

    /** The value of an option that has a few possible values only; the first one is the usual one. */
    public String oneOf(String option, List<String> possible) throws CallError {
        String value = value(option);
        if (value == null || possible.contains(value)) {
            return value == null ? possible.get(0) : value;
        }
        throw wrong(option + " 只能是 " + String.join("、", possible) + "，不是“" + value + "”",
                option + " takes " + String.join(", ", possible) + ", not “" + value + "”");
    }

    /** A folder that the user names. */
    public Path folder(String value) throws CallError {
        try {
            Path folder = Path.of(value);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            // a name that cannot be a folder is not one
        }
        throw wrong("没有文件夹“" + value + "”", "no folder “" + value + "”");
    }

    public CallError wrong(String zh, String en) {
        return new CallError(language.choose(zh, en) + language.choose("；用法见 ", "; see ") + name + " --help");
    }
}
