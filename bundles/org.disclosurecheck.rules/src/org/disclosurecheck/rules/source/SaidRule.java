package org.disclosurecheck.rules.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.rules.sentences.Expansion;
import org.disclosurecheck.rules.sentences.RuleSentences;
import org.disclosurecheck.rules.sentences.SentenceFault;
import org.disclosurecheck.rules.sentences.table.RuleTable;
import org.disclosurecheck.rules.sentences.table.TableFault;
import org.disclosurecheck.rules.sentences.table.TableFiles;

/** A rule written in Chinese sentences: it is expanded when its folder is read, and goes the way of all others from there. */
final class SaidRule {

    private final Path folder;
    private final Path file;
    private final Path words;
    private final Faults faults;
    private final String id;
    private final String family;
    private Path tableFile;
    private Map<String, List<String>> lists = Map.of();

    SaidRule(Path folder, Faults faults, String id, String family) {
        this.folder = folder;
        file = folder.resolve(RuleFolder.SENTENCES);
        words = folder.resolve(RuleFolder.WORDS);
        this.faults = faults;
        this.id = id;
        this.family = family;
    }

    /** The condition in the rule language, or null when the sentences or their table have faults. */
    String drl(String text, Map<String, Object> front) {
        RuleTable table = null;
        try {
            tableFile = SaidTable.of(text, folder);
            table = tableFile == null ? null : TableFiles.read(tableFile);
        } catch (SaidTable.Missing e) {
            faults.add(file, e.getMessage());
            return null;
        } catch (IOException e) {
            faults.add(tableFile, "读不了这张表：" + e.getMessage() + " (the table cannot be read)");
            return null;
        }
        Expansion expansion = RuleSentences.expand(id, RuleSentences.packageOf(family), SaidTable.without(text), table);
        for (SentenceFault fault : expansion.faults()) {
            faults.add(file, fault.line(), "第" + fault.column() + "列：" + fault.zh() + " (" + fault.en() + ")");
        }
        for (TableFault fault : expansion.tableFaults()) {
            faults.add(folder.resolve(fault.file()), fault.line().substring(fault.file().length()).strip().replaceFirst("^：", "") + " (" + fault.en() + ")");
        }
        lists = expansion.lists();
        // the head may leave to the sentences where they mark and what they read
        if (expansion.holds()) {
            front.putIfAbsent("location", expansion.location());
            front.putIfAbsent("needs", expansion.needs());
        }
        List<SaidFit> fits = SaidFit.faults(expansion, front);
        fits.forEach(fit -> faults.add(words, fit.zh() + " (" + fit.en() + ")"));
        return expansion.holds() ? expansion.drl() : null;
    }

    /** The table that fills the sentences in; null without one. */
    Path tableFile() {
        return tableFile;
    }

    /** What the table adds to the settings of the rule. */
    Map<String, List<String>> lists() {
        return lists;
    }
}
