package org.disclosurecheck.extract.internal.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.OrganisationKind;

/** Tells what is a name of an organisation, and of what kind, by the words that names end with. The words are data. */
public final class Organisations {

    private static final WordList WORDS = WordList.of(Organisations.class, "organisation-kinds.txt");
    private static final Map<String, OrganisationKind> ENDINGS = endings();
    private static final int LONGEST_ENDING = 12;
    private static final int LONGEST_NAME = 40;

    private Organisations() {
    }

    /**
     * What the end of a name tells.
     *
     * @param kind what kind of organisation it is; UNKNOWN when such a name may be of several kinds
     * @param ending the words that tell it
     */
    public record Ending(OrganisationKind kind, String ending) {
    }

    private static Map<String, OrganisationKind> endings() {
        Map<String, OrganisationKind> endings = new HashMap<>();
        for (OrganisationKind kind : OrganisationKind.VALUES) {
            WORDS.words(kind.getLiteral()).forEach(word -> endings.put(word, kind));
        }
        return endings;
    }

    /** The longest known ending of the name, or null when it ends like no organisation. */
    public static Ending ending(String name) {
        String simple = Simplified.of(name);
        for (int length = Math.min(LONGEST_ENDING, simple.length()); length > 0; length--) {
            String ending = simple.substring(simple.length() - length);
            OrganisationKind kind = ENDINGS.get(ending);
            if (kind != null) {
                return new Ending(kind, ending);
            }
        }
        return null;
    }

    /** True when the text can be the name of an organisation and nothing more. */
    public static boolean isName(String text) {
        String compact = Blanks.remove(text);
        Ending ending = compact.length() < 3 || compact.length() > LONGEST_NAME ? null : ending(compact);
        return ending != null && ending.ending().length() < compact.length() && compact.indexOf('我') < 0
                && compact.chars().allMatch(c -> Character.isIdeographic(c) || "（）()·".indexOf(c) >= 0)
                && WORDS.words("not-first").stream().noneMatch(Simplified.of(compact)::startsWith);
    }

    /** Words by which an organisation of that kind speaks of itself. */
    public static List<String> selfReferences(OrganisationKind kind) {
        return WORDS.words("self-" + kind.getLiteral());
    }

    /** Words that only a city with districts and counties below it uses, or, for COUNTY, one with towns below it. */
    public static List<String> cues(OrganisationKind kind) {
        return WORDS.words("cues-" + kind.getLiteral());
    }
}
