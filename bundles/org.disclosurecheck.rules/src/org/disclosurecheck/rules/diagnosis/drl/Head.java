package org.disclosurecheck.rules.diagnosis.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.Findings;
import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.Mend;
import org.disclosurecheck.rules.diagnosis.Nearest;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;
import org.disclosurecheck.rules.diagnosis.Vocabulary;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Entry;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Global;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Import;

/** Checks what stands before the rules of a file: its package, its imports, and the one global that rules have. */
final class Head {

    private final Vocabulary vocabulary = Vocabulary.get();
    private final String text;
    private final RuleFile file;
    private final Scope known;
    private final FaultList faults;
    private final Checker.Importing importing;

    /** @param known takes the types that are imported */
    Head(String text, RuleFile file, Scope known, FaultList faults, Checker.Importing importing) {
        this.text = text;
        this.file = file;
        this.known = known;
        this.faults = faults;
        this.importing = importing;
    }

    void check() {
        if (file.home() == null) {
            faults.error(Kind.SYNTAX, 0, 0, "缺少第一行：package 名字.种类;", "the first line is missing: package name.family;");
        } else if (file.home().matches("(java|javax|sun|jdk|org\\.(drools|kie|mvel|eclipse))\\b.*")
                || file.home().matches("org\\.disclosurecheck\\b.*") && !file.home().startsWith("org.disclosurecheck.rules.")) {
            int at = Math.max(0, text.indexOf(file.home()));
            faults.error(Kind.FORBIDDEN, at, file.home().length(), "package 请用自己的名字，如 city.sums", "the package needs a name of its own, such as city.sums");
        }
        file.imports().forEach(this::imported);
        boolean global = false;
        for (Global each : file.globals()) {
            global |= global(each);
        }
        if (!global && !file.rules().isEmpty()) {
            int at = file.rules().get(0).name().start();
            int line = text.lastIndexOf('\n', at) + 1;
            faults.error(Kind.SYNTAX, at, 0, "缺少 global Findings findings;", "“global Findings findings;” is missing",
                    new Mend("补上这一行", "add the line", line, 0, "global Findings findings;\n\n"));
        }
    }

    private void imported(Import line) {
        if (line.name().endsWith(".*")) {
            String home = line.name().substring(0, line.name().length() - 2);
            List<Entry> all = vocabulary.entries().stream().filter(entry -> entry.java().getPackageName().equals(home)
                    && home.startsWith("org.disclosurecheck.") && entry.java().getEnclosingClass() == null).toList();
            all.forEach(known::know);
            if (all.isEmpty()) {
                faults.error(Kind.FORBIDDEN, line.start(), line.end() - line.start(), "规则不能引入 " + line.name(), line.name() + " is not for rules");
            }
            return;
        }
        Optional<Entry> entry = vocabulary.entry(line.name()).filter(found -> found.java().getCanonicalName().equals(line.name()));
        if (entry.isPresent()) {
            known.know(entry.get());
            return;
        }
        String simple = line.name().substring(line.name().lastIndexOf('.') + 1);
        List<Mend> mends = new ArrayList<>();
        for (Entry near : Nearest.of(simple, vocabulary.entries(), Entry::name, Entry::zh)) {
            if (!near.importLine().isEmpty() && line.name().startsWith("org.disclosurecheck.")) {
                String full = near.java().getCanonicalName();
                mends.add(new Mend("换成 " + full, "make it " + full, line.start(), line.end() - line.start(), full));
                known.know(near);
            }
        }
        faults.add(Severity.ERROR, Kind.FORBIDDEN, line.start(), line.end() - line.start(), "规则不能引入 " + line.name() + "：它不在规则可以用的名字里",
                line.name() + " is not among what rules may use", mends);
    }

    private boolean global(Global global) {
        boolean findings = global.name().equals("findings") && (global.type().equals("Findings") || global.type().equals(Findings.class.getName()));
        if (!findings) {
            faults.error(Kind.FORBIDDEN, global.start(), global.end() - global.start(), "规则里只能写 global Findings findings;",
                    "the only global of a rule is “global Findings findings;”",
                    new Mend("换成 global Findings findings", "make it that", global.start(), global.end() - global.start(), "global Findings findings"));
            return true;
        }
        if (global.type().equals("Findings") && known.type("Findings").isEmpty()) {
            faults.error(Kind.NAME, global.start(), global.end() - global.start(), "缺少 import " + Findings.class.getName() + ";",
                    "its import is missing", importing.apply(vocabulary.findings()));
        }
        return true;
    }
}
