package org.disclosurecheck.rules.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;
import org.disclosurecheck.rules.sentences.Expansion;
import org.disclosurecheck.rules.sentences.RuleSentences;
import org.disclosurecheck.rules.sentences.SentenceFault;
import org.disclosurecheck.rules.sentences.table.Csv;
import org.disclosurecheck.rules.sentences.table.RuleTable;
import org.disclosurecheck.rules.sentences.table.TableFault;
import org.disclosurecheck.rules.source.SaidFit;
import org.disclosurecheck.rules.source.SaidTable;
import org.disclosurecheck.rules.source.Yaml;

/**
 * A rule folder whose condition is written in Chinese sentences, with what they were expanded to beside them.
 *
 * @param texts the texts with the condition in the rule language, when the sentences hold
 * @param faults what is wrong with the sentences
 */
public record SaidTexts(RuleTexts texts, List<RuleFault> faults) {

    /** The file of the sentences. */
    public static final String FILE = "rule.txt";
    /** The table of the sentences; a workbook, or one for several rules, stands here as comma-separated values. */
    static final String TABLE = "table.csv";
    private static final Pattern FRONT = Pattern.compile("(?s)^\ufeff?---\\R(.*?)(?m:^)---");
    private static final String CONDITION = "rule.drl";

    /** True for a folder with sentences. */
    public static boolean is(RuleTexts texts) {
        return texts.text(FILE) != null;
    }

    /** Expands the sentences of a folder. */
    public static SaidTexts of(RuleTexts texts) {
        String text = texts.text(FILE);
        FaultList list = new FaultList(FILE, text);
        if (text.indexOf('\0') >= 0) {
            // told of the file itself
            return new SaidTexts(texts, List.of());
        }
        if (texts.text(CONDITION) != null) {
            list.whole(Kind.FILE, "规则写在 rule.txt 或者 rule.drl 里，不能两个都有", "a rule has either rule.txt or rule.drl");
            return new SaidTexts(texts, list.all());
        }
        String id = texts.name().substring(0, Math.min(7, texts.name().length()));
        int open = texts.text(TABLE) == null ? 0 : Csv.openQuote(texts.text(TABLE));
        if (open > 0) {
            return new SaidTexts(texts, List.of(new RuleFault(TABLE, open, 0, 0, 0, Severity.ERROR, Kind.WORDS, "引号没有配对，后面的内容都会并成一格",
                    "a quote is not closed", List.of())));
        }
        RuleTable table = texts.text(TABLE) == null ? null : Csv.table(TABLE, texts.text(TABLE));
        Expansion expansion = RuleSentences.expand(id, RuleSentences.packageOf(texts.family()), SaidTable.without(text), table);
        List<RuleFault> all = new ArrayList<>();
        for (TableFault fault : expansion.tableFaults()) {
            all.add(new RuleFault(fault.file(), 0, 0, 0, 0, Severity.ERROR, Kind.WORDS,
                    fault.line().substring(fault.file().length()).strip().replaceFirst("^：", ""), fault.en(), List.of()));
        }
        fits(texts, expansion, all);
        for (SentenceFault fault : expansion.faults()) {
            if (table == null && text.startsWith("〔", fault.offset())) {
                list.error(Kind.WORDS, fault.offset(), fault.length(), "〔 〕里的词要由表格填写，没有找到读得了的表格：请在规则文件夹里放 table.xlsx 或 table.csv，"
                        + "或者把表放进 tables 文件夹、第一行写“用表 文件名”", "no table fills this in: put table.xlsx or table.csv into the folder");
                continue;
            }
            // of what could stand there the likest mends it, when it is a word
            String written = text.substring(Math.min(fault.offset(), text.length()), Math.min(fault.offset() + fault.length(), text.length()));
            List<Mend> mends = Nearest.words(written, fault.expected()).stream().filter(word -> !isSign(written) || isSign(word))
                    .filter(word -> !word.equals("数") && !word.startsWith("“") && !word.equals("名字")).limit(5)
                    .map(word -> new Mend("换成“" + word + "”", "put “" + word + "” there", fault.offset(), fault.length(), word)).toList();
            list.add(Severity.ERROR, Kind.SYNTAX, fault.offset(), fault.length(), fault.zh(), fault.en(), mends);
        }
        all.addAll(0, list.all());
        return new SaidTexts(expansion.holds() ? texts.with(CONDITION, expansion.drl()) : texts, List.copyOf(all));
    }

    /** Of a sign that is wrong no word is the likest. */
    private static boolean isSign(String written) {
        return written.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether the sentences are as loud as rule.md says, and ask for settings that it has. */
    private static void fits(RuleTexts texts, Expansion expansion, List<RuleFault> all) {
        Matcher front = FRONT.matcher(texts.files().getOrDefault("rule.md", ""));
        if (!front.find()) {
            return;
        }
        try {
            SaidFit.faults(expansion, Yaml.map(front.group(1)))
                    .forEach(fit -> all.add(new RuleFault(FILE, 0, 0, 0, 0, Severity.ERROR, Kind.WORDS, fit.zh(), fit.en(), List.of())));
        } catch (Yaml.Fault e) {
            // told of rule.md itself
            return;
        }
    }

    /** Faults of the expanded condition, told of the sentences that it comes from. */
    public List<RuleFault> told(List<RuleFault> faults) {
        List<RuleFault> told = new ArrayList<>();
        for (RuleFault fault : faults) {
            SaidPlace place = fault.file().equals(CONDITION) ? SaidPlace.of(texts.text(FILE), texts.text(CONDITION), fault.offset()) : null;
            told.add(place != null
                    ? new RuleFault(FILE, place.line(), place.column(), place.offset(), place.length(), fault.severity(), fault.kind(),
                    "展开以后：" + fault.zh(), "as expanded: " + fault.en(), List.of())
                    : new RuleFault(fault.file(), fault.line(), fault.column(), fault.offset(), fault.length(), fault.severity(), fault.kind(),
                            fault.zh().replace("rule.drl 里没有给出", "句子里没有用到"), fault.en(), fault.mends()));
        }
        return told;
    }
}
