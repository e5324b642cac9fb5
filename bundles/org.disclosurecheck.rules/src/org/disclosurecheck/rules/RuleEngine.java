package org.disclosurecheck.rules;

import java.nio.file.Path;
import java.util.SortedMap;

import org.disclosurecheck.rules.diagnosis.Diagnoser;

/** Opens rule books. Found as a service, so that nobody but its bundle knows how rules are run. */
public interface RuleEngine {

    /** The rule book that ships with the product, compiled when the product was built. */
    RuleRunner builtIn();

    /**
     * The rule book of a folder. Unless its book.yaml says “base: none”, it stands on top of the built-in book: rules
     * of the same id replace, others are added. It is compiled once and kept in a cache by its content.
     *
     * @throws RuleBookException when the folder holds no rules, or they do not compile; nothing is half-applied
     */
    RuleRunner open(Path folder) throws RuleBookException;

    /** Who says what is wrong with a rule while it is being written. */
    Diagnoser diagnoser();

    /**
     * The same for the unpacked folder of a rule pack: the book knows which one it is.
     *
     * @param edition of the pack
     * @param hash that the rules of the folder must have; a pack that was compiled before is not read again
     * @throws RuleBookException when the rules are others, or as above
     */
    default RuleRunner open(Path folder, Edition edition, String hash) throws RuleBookException {
        throw new UnsupportedOperationException();
    }

    /**
     * The plain files of the built-in book by name, as they stand in the source tree:
     * “common/sums/SUM-001-…/rule.drl”, “law/regulation-2019.md”, “2021/form.yaml”. For who copies a rule, or releases the
     * whole book as a pack.
     */
    default SortedMap<String, byte[]> builtInFiles() {
        throw new UnsupportedOperationException();
    }
}
