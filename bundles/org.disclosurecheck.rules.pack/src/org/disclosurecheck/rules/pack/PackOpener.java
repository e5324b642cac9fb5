package org.disclosurecheck.rules.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleEngine;
import org.disclosurecheck.rules.RuleRunner;

/** Opens the rules of a pack: exactly those that were released, on exactly what they were released on. */
final class PackOpener {

    private PackOpener() {
    }

    /** A pack that is not installed. It leaves no trace. */
    static RuleRunner open(RulePack pack, RuleEngine engine) throws IOException, PackRefused, RuleBookException {
        Path temporary = Files.createTempDirectory("margent-pack");
        try {
            pack.unpack(temporary.resolve("book"));
            RuleRunner runner = engine.open(temporary.resolve("book"), pack.edition(), pack.manifest().bookHash());
            base(pack.edition(), pack.manifest().baseHash(), runner);
            return runner;
        } finally {
            Folders.delete(temporary);
        }
    }

    /** A pack that was unpacked into a folder, with its record. */
    static RuleRunner open(Path folder, Edition edition, RuleEngine engine) throws IOException, PackRefused, RuleBookException {
        PackRecord known = PackRecord.read(folder);
        RuleRunner runner = engine.open(folder.resolve("book"), edition, known.bookHash());
        base(edition, known.baseHash(), runner);
        return runner;
    }

    /** A pack without its base gives other results on another base, and nobody would know. */
    private static void base(Edition edition, String baseHash, RuleRunner runner) throws PackRefused {
        String hash = runner.book().hash();
        String below = hash.indexOf('+') < 0 ? "" : hash.substring(hash.indexOf('+') + 1, hash.indexOf('#'));
        if (!below.equals(baseHash)) {
            throw new PackRefused("规则包 " + edition.name() + " 要用另一个版本的内置规则；请用当时的程序，或请发布人重新做包（不加 --without-base）",
                    "the rule pack " + edition.name() + " stands on other built-in rules: use the program of its day, or ask "
                            + "for a pack that was made without --without-base");
        }
    }

    /** A rule that is left out of a folder is the author’s to mend; of a release none may be missing. */
    static RuleRunner whole(RuleRunner runner) throws RuleBookException {
        if (!runner.book().broken().isEmpty()) {
            throw RuleBookException.of(runner.book().broken());
        }
        return runner;
    }
}
