package org.disclosurecheck.rules.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.BrokenRule;
import org.disclosurecheck.rules.diagnosis.FolderCheck;
import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.rules.diagnosis.RuleTexts;

/** Says of a rule folder that cannot be read what is wrong with it. */
final class Breakage {

    private Breakage() {
    }

    /** @param lines what the reader of the folder said, should nothing better be found */
    static BrokenRule of(Path folder, String relative, List<String> lines) throws IOException {
        List<RuleFault> faults = new ArrayList<>(FolderCheck.check(RuleTexts.read(folder)).faults().stream()
                .filter(fault -> fault.isError() && !fault.file().startsWith("cases/")).toList());
        if (faults.isEmpty()) {
            lines.forEach(line -> faults.add(whole(line, line)));
        }
        return new BrokenRule(BrokenRule.idOf(folder.getFileName().toString()), relative, faults);
    }

    /** Two folders have one id: nobody knows which of them holds. */
    static BrokenRule twice(String id, String one, String other) {
        return new BrokenRule(id, other, List.of(whole("编号 " + id + " 有两个文件夹在用：" + one + " 和 " + other,
                "two folders have the id " + id + ": " + one + " and " + other)));
    }

    private static RuleFault whole(String zh, String en) {
        return new RuleFault("", 0, 0, 0, 0, Severity.ERROR, RuleFault.Kind.FILE, zh, en, List.of());
    }
}
