package org.disclosurecheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.BrokenPipe;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.HelpPage;
import org.disclosurecheck.cli.call.IoWords;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.cli.call.Version;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleBookException;

/** The program. It finds the command, and turns whatever happens into an exit status and one line for the user. */
public final class Main {

    private final Terminal terminal;

    Main(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] words) {
        // a library that logs, and finds nobody to log to, would say so on the user's screen
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Terminal terminal = Terminal.ofProcess();
        System.exit(new Main(terminal).run(List.of(words)));
    }

    /**
     * The program without its process: nothing is shown on a screen, and nothing ends but the call.
     *
     * @return the exit status
     */
    public static int run(String[] words, InputStream in, OutputStream out, OutputStream err) {
        return new Main(new Terminal(in, out, err, System.getenv(), false)).run(List.of(words));
    }

    /** @return the exit status */
    int run(List<String> words) {
        Language language = Language.ZH;
        try {
            language = language(words);
            return flushed(dispatch(words, language), language);
        } catch (CallError e) {
            terminal.say(e.getMessage());
            return ExitStatus.WRONG_CALL;
        } catch (RuleBookException e) {
            e.faults().forEach(terminal::say);
            return ExitStatus.RULES_BROKEN;
        } catch (IOException e) {
            return notWritten(e, language);
        } catch (RuntimeException | Error e) {
            terminal.say(language.choose("程序内部错误：", "internal error: ") + e
                    + language.choose("；设 MARGENT_DEBUG=1 再运行一次可得到详情", "; run again with MARGENT_DEBUG=1 for details"));
            terminal.trace(e);
            return ExitStatus.UNREADABLE;
        }
    }

    /** Whatever is still on its way out goes out now. */
    private int flushed(int status, Language language) {
        try {
            terminal.out().flush();
            return status;
        } catch (IOException e) {
            return Math.max(status, notWritten(e, language));
        }
    }

    private int notWritten(IOException e, Language language) {
        terminal.trace(e);
        if (BrokenPipe.is(e)) {
            return ExitStatus.GOOD;
        }
        terminal.say(IoWords.notWritten(language.choose("标准输出", "standard output"), e, language));
        return ExitStatus.NOT_WRITTEN;
    }

    private int dispatch(List<String> words, Language language) throws CallError, RuleBookException, IOException {
        Commands commands = new Commands(language);
        int length = commands.nameLength(words);
        List<String> rest = words.subList(length, words.size());
        if (length == 0) {
            return withoutCommand(words, commands, language);
        }
        String name = String.join(" ", words.subList(0, length));
        Command command = commands.named(name);
        Syntax syntax = command.syntax(language).complete();
        if (rest.contains("--help") || rest.contains("-h")) {
            terminal.out().write(HelpPage.of(syntax, terminal.screen()));
            return ExitStatus.GOOD;
        }
        return terminal.ending(command.run(Arguments.parse(syntax.spec(), rest, language), terminal));
    }

    private int withoutCommand(List<String> words, Commands commands, Language language) throws CallError, IOException {
        if (words.contains("--help") || words.contains("-h") || words.contains("help")) {
            terminal.out().write(commands.overview(terminal.screen()));
        } else if (words.contains("--version")) {
            terminal.out().write(Version.line(language) + "\n");
        } else {
            throw commands.unknown(words);
        }
        return ExitStatus.GOOD;
    }

    /** The language is needed before anything else can be said, even about a wrong call. */
    private static Language language(List<String> words) throws CallError {
        String value = "zh";
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("--lang") && i + 1 < words.size()) {
                value = words.get(i + 1);
            } else if (words.get(i).startsWith("--lang=")) {
                value = words.get(i).substring("--lang=".length());
            }
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> throw new CallError("--lang 只能是 zh 或 en，不是“" + value + "” (--lang takes zh or en)");
        };
    }
}
