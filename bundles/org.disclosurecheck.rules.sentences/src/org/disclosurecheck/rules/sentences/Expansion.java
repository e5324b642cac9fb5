package org.disclosurecheck.rules.sentences;

import java.util.List;
import java.util.Map;

import org.disclosurecheck.rules.sentences.table.TableFault;

/**
 * What sentences became.
 *
 * @param drl the rule file, as it is compiled; empty when anything is wrong
 * @param faults what is wrong, in the order of the text
 * @param severities how loud the sentences speak, by the variant they name; “” for the rule itself
 * @param settings the settings that the sentences ask for, without the id of the rule; those of the table are not among them
 * @param lists the lists of words that come from the table, by the settings that hold them
 * @param tableFaults what is wrong with the table
 * @param location where the sentences mark, as the head of the rule says it
 * @param needs what they must be able to read, likewise
 */
public record Expansion(String drl, List<SentenceFault> faults, Map<String, List<String>> severities, List<String> settings,
        Map<String, List<String>> lists, List<TableFault> tableFaults, String location, List<String> needs) {

    public boolean holds() {
        return faults.isEmpty() && tableFaults.isEmpty();
    }
}
