package org.disclosurecheck.cli.rules;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.findings.Language;

/** Passphrases of private keys: from the variable, else from the person at the terminal; never from the command line. */
final class Secrets {

    private static final String VARIABLE = "MARGENT_KEY_PASSPHRASE";

    private final Terminal terminal;
    private final Language language;

    Secrets(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    /** Null when the key is to have none. */
    char[] forNewKey(Arguments arguments) throws CallError, IOException {
        boolean wanted = arguments.flag("--passphrase");
        char[] given = ofVariable();
        if (given == null && terminal.interactive()) {
            given = ask(language.choose(wanted ? "私钥的口令：" : "私钥的口令（直接回车表示不要）：", wanted ? "passphrase of the private key: "
                    : "passphrase of the private key (empty for none): "));
            if (given != null && given.length > 0 && !Arrays.equals(given, ask(language.choose("再输一遍：", "once more: ")))) {
                throw arguments.wrong("两遍输入的口令不一样", "the two passphrases differ");
            }
        } else if (given == null && wanted) {
            String line = terminal.in().readLine();
            given = line == null ? null : line.toCharArray();
        }
        boolean none = given == null || given.length == 0;
        if (none && wanted) {
            throw arguments.wrong("没有给出口令", "no passphrase is given");
        }
        return none ? null : given;
    }

    /** What opens that key, which asks for it. */
    char[] toOpen(Path key, Arguments arguments) throws CallError {
        char[] given = ofVariable();
        if (given == null && terminal.interactive()) {
            given = ask(language.choose("私钥 " + key + " 的口令：", "passphrase of " + key + ": "));
        }
        if (given == null || given.length == 0) {
            throw arguments.wrong("私钥 " + key + " 有口令：请在终端里输入，或放在环境变量 " + VARIABLE + " 里", "the private key " + key
                    + " asks for a passphrase: enter it on a terminal, or put it into " + VARIABLE);
        }
        return given;
    }

    private char[] ofVariable() {
        String value = terminal.variable(VARIABLE);
        return value == null || value.isEmpty() ? null : value.toCharArray();
    }

    private static char[] ask(String prompt) {
        Console console = System.console();
        return console == null ? null : console.readPassword("%s", prompt);
    }
}
