package org.disclosurecheck.rules;

import java.util.List;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.diagnosis.RuleFault;

/**
 * A rule of a book that cannot be run, because something in its folder is wrong. It is left out of the book and said so in
 * every result; a rule of the same id in the book below is left out, too, for nobody knows which of them was wanted.
 *
 * @param id its id; the name of its folder when that begins with none
 * @param folder its folder, relative to its book
 * @param faults what is wrong; never empty
 */
public record BrokenRule(String id, String folder, List<RuleFault> faults) {

    public BrokenRule {
        faults = List.copyOf(faults);
    }

    /** The id that the name of a rule folder begins with; the whole name when it begins with none. */
    public static String idOf(String folderName) {
        return folderName.matches("[A-Z]{3}-\\d{3}(-.*)?") ? folderName.substring(0, 7) : folderName;
    }

    /** Why it says nothing, in one line. */
    public String reason(Language language) {
        RuleFault first = faults.get(0);
        String more = faults.size() == 1 ? "" : language.choose("（共 " + faults.size() + " 处）", " (" + faults.size() + " faults)");
        return language.choose("规则有误，已停用：", "the rule is broken and was left out: ") + place(first) + first.message(language) + more;
    }

    /** Every fault in a line of its own: folder, place, what is wrong and how to mend it. */
    public List<String> lines(Language language) {
        return faults.stream().map(fault -> folder + (fault.place().isEmpty() ? ": " : "/") + fault.line(language)).toList();
    }

    /** Of these lines those on a name that another rule has: what a look at the rule’s own folder does not show. */
    public List<String> taken(Language language) {
        return new BrokenRule(id, folder, faults.stream().filter(fault -> fault.kind() == RuleFault.Kind.NAME).toList()).lines(language);
    }

    /** The same in both languages, for those who do not know which is read. */
    public List<String> lines() {
        return faults.stream().map(fault -> folder + (fault.place().isEmpty() ? ": " : "/") + fault.line(Language.ZH)
                + (fault.en().equals(fault.zh()) ? "" : " (" + fault.en() + ")")).toList();
    }

    private static String place(RuleFault fault) {
        return fault.place().isEmpty() ? "" : fault.place() + " ";
    }
}
