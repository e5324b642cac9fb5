package org.disclosurecheck.workspace;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.pack.PackRefused;
import org.disclosurecheck.rules.pack.PackStore;

/**
 * The rules of an inspection: those of the rule pack that it keeps to, opened once, or the built-in ones. Whether an
 * unsigned pack may be used was asked when it was installed; one that is not as it was then is never used.
 *
 * @param runner the rules
 * @param readers read by the forms of these rules
 * @param ids the ids of all rules, in the order of the book
 */
public record PackedRules(RuleRunner runner, Extractors readers, List<String> ids) {

    /** The rule pack is not there, or not as it was. */
    public static final class Unavailable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unavailable(String message) {
            super(message, null, false, false);
        }
    }

    private static final Map<String, PackedRules> OPENED = new ConcurrentHashMap<>();

    /**
     * The rules of a pack. Takes a second for the first time: not for the thread of the screen.
     *
     * @param edition null for the built-in rules
     * @throws Unavailable when the very same pack is not installed here; the built-in rules never stand in for it
     */
    public static PackedRules of(Edition edition) {
        return edition == null ? Engine.builtIn() : OPENED.computeIfAbsent(edition.sha256(), sha256 -> open(edition));
    }

    private static PackedRules open(Edition edition) {
        try {
            PackStore store = PackStore.ofUser();
            // the user was asked when he installed it, and nobody was when the program was installed
            boolean asked = !store.find(edition.id(), edition.version()).shipped();
            RuleRunner runner = store.open(edition, Engine.engine(), asked);
            if (!runner.book().edition().map(Edition::sha256).orElse("").equals(edition.sha256())) {
                throw new Unavailable(Engine.language().choose("已安装的 " + edition.name() + " 不是当时用的那一个",
                        "the installed " + edition.name() + " is not the one that was used"));
            }
            return new PackedRules(runner, Engine.readers(runner.book().forms()), runner.book().rules().stream().map(Rule::id).toList());
        } catch (PackRefused e) {
            throw new Unavailable(e.message(Engine.language()));
        } catch (RuleBookException | IOException e) {
            throw new Unavailable(e.getMessage());
        }
    }
}
