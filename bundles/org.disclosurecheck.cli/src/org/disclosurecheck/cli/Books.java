package org.disclosurecheck.cli;

import java.nio.file.Path;
import java.util.ServiceLoader;

import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleEngine;
import org.disclosurecheck.rules.RuleRunner;

/** The rule book that the call asks for. */
final class Books {

    private Books() {
    }

    /** The built-in book, or the folder of --rules. */
    static RuleRunner open(Arguments arguments) throws CallError, RuleBookException {
        String folder = arguments.value("--rules");
        return folder == null ? engine().builtIn() : engine().open(arguments.folder(folder));
    }

    static RuleRunner open(Path folder) throws RuleBookException {
        return engine().open(folder);
    }

    private static RuleEngine engine() {
        return ServiceLoader.load(RuleEngine.class, Books.class.getClassLoader()).findFirst()
                .orElseThrow(() -> new IllegalStateException("the product has no rule engine"));
    }

    static Syntax option(Syntax syntax) {
        return syntax.option("--rules", "文件夹", "FOLDER", "用这个文件夹里的规则：加在内置规则之上，编号相同的替换内置规则；book.yaml 写 base: none 时只用它",
                "use the rules of this folder, on top of the built-in ones; a rule of the same id replaces; "
                        + "alone when its book.yaml says “base: none”");
    }
}
