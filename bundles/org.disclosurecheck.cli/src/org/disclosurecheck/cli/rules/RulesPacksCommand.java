package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Packs;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.pack.Manifest;
import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.PackStore.Installed;
import org.disclosurecheck.rules.pack.RulePack;

/** margent rules packs: what is installed; or what a pack is, before it is. */
final class RulesPacksCommand implements Command {

    @Override
    public Syntax syntax(Language language) {
        return new Syntax("rules packs", language, "列出已安装的规则包（自己安装的和随程序安装的）和正在使用的一个；后面写文件，则显示这些规则包的版本、签名和变更说明，不安装。",
                "Lists the installed rule packs, those that came with the program too, and the one in use; of files that are named, "
                        + "shows version, signature and change notes without installing them.")
                .operands("文件", "FILE", "规则包文件", "files of rule packs")
                .example("margent rules packs", "margent rules packs", "看装了哪些", "see what is installed")
                .example("margent rules packs 本市规则-2027.1.mrp", "margent rules packs ours-2027.1.mrp", "安装之前先看一看", "look before installing");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        Language language = arguments.language();
        Packs packs = new Packs(arguments);
        Writer out = terminal.out();
        for (String name : arguments.operands()) {
            Path file = packs.file(name);
            RulePack pack = packs.doing(() -> RulePack.read(file));
            show(pack, packs.store(), language, out);
        }
        if (arguments.operands().isEmpty()) {
            list(packs.doing(() -> packs.store().list()), language, out);
        }
        out.flush();
        return ExitStatus.GOOD;
    }

    private static void list(List<Installed> all, Language language, Writer out) throws IOException {
        boolean builtIn = all.stream().noneMatch(Installed::active);
        for (Installed pack : all) {
            out.write((pack.active() ? "* " : "  ") + Packs.named(pack.edition()) + "  " + pack.date() + "  "
                    + (pack.shipped() ? language.choose("随程序安装  ", "came with the program  ") : "")
                    + pack.trust().label(language) + (pack.key().isEmpty() ? "" : language.choose("：", ": ") + pack.signer() + " " + pack.key())
                    + "\n");
        }
        out.write((builtIn ? "* " : "  ") + language.choose("内置规则", "built-in rules") + "\n");
    }

    private static void show(RulePack pack, PackStore store, Language language, Writer out) throws IOException {
        Manifest manifest = pack.manifest();
        out.write(Packs.named(pack) + "\n" + language.choose("日期    ", "date       ") + manifest.date() + "\n"
                + language.choose("签名    ", "signature  ") + store.trust(pack).label(language)
                + (pack.signer().isEmpty() ? "" : language.choose("：", ": ") + manifest.signer() + " " + pack.signer()) + "\n"
                + language.choose("程序    ", "program    ") + manifest.engine() + "\n"
                + language.choose("内置规则  ", "base       ") + switch (manifest.base()) {
                    case INCLUDED -> language.choose("在包内", "included");
                    case BUILT_IN -> language.choose("用程序自带的", "that of the program");
                    case NONE -> language.choose("不用", "none");
                } + "\nSHA-256 " + pack.sha256() + "\n\n" + pack.changes(language));
    }
}
