package org.disclosurecheck.cli.call;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ServiceLoader;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.BrokenRule;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleEngine;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.diagnosis.Diagnoser;
import org.disclosurecheck.rules.pack.PackHome;

/** The rule book that the call asks for. */
public final class Books {

    /** What --pack says for no pack at all. */
    public static final String BUILT_IN = "built-in";

    private Books() {
    }

    /**
     * The folder or pack that is named; else the pack in use; else the built-in book. Rules that had to be left out are said;
     * the program then ends with {@link ExitStatus#RULES_BROKEN}.
     */
    public static RuleRunner open(Arguments arguments, Terminal terminal) throws CallError, RuleBookException {
        return told(chosen(arguments), arguments.language(), terminal);
    }

    private static RuleRunner chosen(Arguments arguments) throws CallError, RuleBookException {
        String rules = arguments.value("--rules");
        String pack = arguments.value("--pack");
        if (rules != null && pack != null) {
            throw arguments.wrong("--rules 和 --pack 只能写一个", "--rules and --pack exclude each other");
        }
        if (rules != null) {
            return isFile(rules) ? new Packs(arguments).openFile(Path.of(rules)) : engine().open(arguments.folder(rules));
        }
        if (pack != null) {
            return pack.equals(BUILT_IN) ? engine().builtIn() : new Packs(arguments).open(pack);
        }
        return PackHome.inUse() ? new Packs(arguments).openInUse() : engine().builtIn();
    }

    /** The book of a folder; rules that had to be left out are said. */
    public static RuleRunner open(Path folder, Language language, Terminal terminal) throws RuleBookException {
        return told(engine().open(folder), language, terminal);
    }

    /** Says which rules of a book had to be left out. */
    public static RuleRunner told(RuleRunner runner, Language language, Terminal terminal) {
        for (BrokenRule rule : runner.book().broken()) {
            terminal.rulesBroken();
            rule.lines(language).forEach(line -> terminal.say(language.choose("规则有误，已停用：", "left out, the rule is broken: ") + line));
        }
        return runner;
    }

    /** The book of a folder; the caller looks itself at what had to be left out. */
    public static RuleRunner openSilently(Path folder) throws RuleBookException {
        return engine().open(folder);
    }

    public static Diagnoser diagnoser() {
        return engine().diagnoser();
    }

    public static RuleEngine engine() {
        return ServiceLoader.load(RuleEngine.class, Books.class.getClassLoader()).findFirst()
                .orElseThrow(() -> new IllegalStateException("the product has no rule engine"));
    }

    public static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    public static Syntax option(Syntax syntax) {
        return allowUnsigned(syntax.option("--rules", "文件夹", "FOLDER",
                "用这个文件夹里的规则：加在内置规则之上，编号相同的替换内置规则；book.yaml 写 base: none 时只用它。也可以是规则包文件（.mrp）",
                "use the rules of this folder, on top of the built-in ones; a rule of the same id replaces; "
                        + "alone when its book.yaml says “base: none”. A rule pack (.mrp) will do, too")
                .option("--pack", "名称@版本", "ID@VERSION", "用已安装的这个版本的规则包（多年以后也可以重查），或规则包文件；built-in 表示内置规则。不写则用正在使用的规则包，没有就用内置规则",
                        "use this installed version of a rule pack, even years later, or the file of one; built-in for the built-in "
                                + "rules; default: the pack in use, or the built-in rules"));
    }

    public static Syntax allowUnsigned(Syntax syntax) {
        return syntax.flag("--allow-unsigned", "也用没有签名、或签名人不在可信名单上的规则包；被改动过的一律不用",
                "also take rule packs that are not signed, or not by a trusted key; what was tampered with is never taken");
    }
}
