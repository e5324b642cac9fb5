package org.disclosurecheck.rules.drools;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.rules.diagnosis.Diagnoser;
import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.FolderCheck;
import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.rules.diagnosis.SaidTexts;

/** What is wrong with a rule folder: our own grammar and vocabulary first, then what Drools makes of it. */
final class DroolsDiagnoser implements Diagnoser {

    private static final String CONDITION = "rule.drl";

    @Override
    public List<RuleFault> quick(RuleTexts texts) {
        FolderCheck.Result own = FolderCheck.check(texts);
        if (SaidTexts.is(texts)) {
            return own.faults();
        }
        if (own.tree() == null || own.faults().stream().anyMatch(fault -> fault.isError() && fault.file().equals(CONDITION))) {
            return own.faults();
        }
        FaultList faults = new FaultList(CONDITION, texts.text(CONDITION));
        GrammarTwin.compare(texts.text(CONDITION), own.tree(), faults);
        return both(own.faults(), faults.all());
    }

    @Override
    public List<RuleFault> thorough(RuleTexts texts) {
        List<RuleFault> quick = quick(texts);
        if (SaidTexts.is(texts)) {
            SaidTexts said = SaidTexts.of(texts);
            boolean wrong = quick.stream().anyMatch(fault -> fault.isError() && fault.file().equals(SaidTexts.FILE));
            return wrong ? quick : both(quick, said.told(RuleCompiler.faults(said.texts().text(CONDITION))));
        }
        if (texts.text(CONDITION) == null || quick.stream().anyMatch(fault -> fault.isError() && fault.file().equals(CONDITION))) {
            return quick;
        }
        return both(quick, RuleCompiler.faults(texts.text(CONDITION)));
    }

    private static List<RuleFault> both(List<RuleFault> some, List<RuleFault> others) {
        List<RuleFault> all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
