package org.disclosurecheck.rules.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;
import org.disclosurecheck.rules.diagnosis.drl.Checker;
import org.disclosurecheck.rules.diagnosis.drl.Parser;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile;

/**
 * Everything that can be told of a rule folder without compiling it: its files, the grammar and the names of its condition,
 * its metadata, its sentences and its cases.
 */
public final class FolderCheck {

    private static final Pattern CONFLICT = Pattern.compile("(?m)^<{7}(?: .*)?\\R([\\s\\S]*?)^(?:\\|{7}.*\\R[\\s\\S]*?^)?={7}\\R([\\s\\S]*?)^>{7}.*$\\R?");
    private static final Pattern MARK = Pattern.compile("(?m)^(?:<{7}|={7}|>{7}|\\|{7})(?: .*)?$");
    private static final Map<String, String> FILES = Map.of("rule.drl", "判断条件", "rule.md", "说明", "messages.properties", "中文语句");

    private final RuleTexts texts;
    private final Map<String, FaultList> lists = new TreeMap<>();
    private RuleFile tree;

    private FolderCheck(RuleTexts texts) {
        this.texts = texts;
    }

    /** What was found, and the tree of the condition. */
    public record Result(List<RuleFault> faults, RuleFile tree) {

        public boolean hasErrors() {
            return faults.stream().anyMatch(RuleFault::isError);
        }
    }

    public static Result check(RuleTexts texts) {
        if (SaidTexts.is(texts)) {
            SaidTexts said = SaidTexts.of(texts);
            Result result = plain(said.texts());
            List<RuleFault> all = new ArrayList<>(said.faults());
            all.addAll(said.told(result.faults()));
            return new Result(List.copyOf(all), said.faults().isEmpty() ? result.tree() : null);
        }
        return plain(texts);
    }

    private static Result plain(RuleTexts texts) {
        FolderCheck check = new FolderCheck(texts);
        check.run();
        List<RuleFault> all = new ArrayList<>();
        check.lists.values().forEach(list -> all.addAll(list.all()));
        return new Result(List.copyOf(all), check.tree);
    }

    private FaultList faults(String file) {
        return lists.computeIfAbsent(file, name -> new FaultList(name, texts.files().getOrDefault(name, "")));
    }

    private void run() {
        texts.files().keySet().forEach(this::file);
        new RuleWords(texts, this::sound, this::faults).check();
        if (!RuleWords.isDormant(texts)) {
            List.of("rule.drl", "messages.properties").stream()
                    .filter(name -> texts.text(name) == null && !(name.equals("rule.drl") && SaidTexts.is(texts))).forEach(this::missing);
        }
        if (texts.text("rule.md") == null) {
            missing("rule.md");
        }
        String drl = texts.text("rule.drl");
        if (drl != null && sound("rule.drl")) {
            FaultList faults = faults("rule.drl");
            tree = Parser.parse(drl, faults);
            Checker.check(drl, tree, faults);
            new RuleFit(texts, tree, faults, this::faults).check();
        }
    }

    private void missing(String name) {
        boolean condition = name.equals("rule.drl");
        String all = condition ? "rule.drl（判断条件）或者 rule.txt（句子）" : name + "（" + FILES.get(name) + "）";
        faults("").whole(Kind.FILE, "缺少 " + all, "“" + name + "” is missing");
    }

    private final List<String> unsound = new ArrayList<>();

    /** False for a file of which nothing more can be said. */
    private boolean sound(String file) {
        return !unsound.contains(file);
    }

    private void file(String name) {
        String text = texts.text(name);
        FaultList faults = faults(name);
        if (texts.recoded().contains(name)) {
            boolean wide = text.startsWith("\ufeff");
            faults.whole(Kind.FILE, "文件不是 UTF-8 编码，看来是 " + (wide ? "UTF-16（记事本里叫“Unicode”）" : "GBK") + "；请存为 UTF-8",
                    "the file is not UTF-8; it seems to be " + (wide ? "UTF-16" : "GBK"),
                    new Mend("转成 UTF-8 保存", "save it as UTF-8", 0, text.length(), text.replaceFirst("^\ufeff", "")));
        }
        if (text.length() >= RuleTexts.MOST_BYTES || text.indexOf('\0') >= 0) {
            faults.whole(Kind.FILE, "文件太大，或者不是文字", "the file is too large, or no text");
            unsound.add(name);
            return;
        }
        conflicts(name, text, faults);
    }

    private void conflicts(String name, String text, FaultList faults) {
        Matcher conflict = CONFLICT.matcher(text);
        int end = 0;
        boolean found = false;
        while (conflict.find()) {
            found = true;
            end = conflict.end();
            int line = text.indexOf('\n', conflict.start());
            faults.error(Kind.FILE, conflict.start(), line - conflict.start(), "两人同时改了这一处，还没有合并：请留下一种写法，删去带 <<<<<<<、=======、>>>>>>> 的行",
                    "two people changed this place and it was never merged; keep one and delete the marks",
                    new Mend("留下上面的写法", "keep the upper one", conflict.start(), conflict.end() - conflict.start(), conflict.group(1)),
                    new Mend("留下下面的写法", "keep the lower one", conflict.start(), conflict.end() - conflict.start(), conflict.group(2)));
        }
        Matcher mark = MARK.matcher(text);
        for (boolean more = mark.find(end); more; more = mark.find()) {
            // “=======” alone also underlines a heading
            if (mark.group().charAt(0) != '=' || !name.endsWith(".md")) {
                found = true;
                faults.error(Kind.FILE, mark.start(), mark.end() - mark.start(), "两人同时改了这一处，合并的标记没有删干净", "a mark of a merge was left in",
                        new Mend("删掉这一行", "delete the line", mark.start(), mark.end() - mark.start(), ""));
            }
        }
        if (found) {
            unsound.add(name);
        }
    }
}
