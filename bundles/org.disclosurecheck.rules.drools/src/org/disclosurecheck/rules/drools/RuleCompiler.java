package org.disclosurecheck.rules.drools;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.Message;

/** Asks the compiler about one rule that grammar and guard have let pass. */
final class RuleCompiler {

    private static final String FILE = "rule.drl";
    private static final Pattern RULE = Pattern.compile("(?m)^rule\\b.*$");

    private RuleCompiler() {
    }

    static List<RuleFault> faults(String text) {
        return InDrools.call(() -> compile(text));
    }

    private static List<RuleFault> compile(String text) {
        FaultList faults = new FaultList(FILE, text);
        try {
            KieBuilder builder = KieServices.Factory.get().newKieBuilder(BookCompiler.files(Map.of(FILE, text)), RuleCompiler.class.getClassLoader())
                    .buildAll(ExecutableModelProject.class);
            for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
                if (faults.isEmpty()) {
                    told(text, message.getLine(), message.getText(), faults);
                }
            }
        } catch (RuntimeException e) {
            told(text, 0, String.valueOf(e.getMessage()), faults);
        }
        return faults.all();
    }

    /** The compiler thinks in lines of generated code; what it quotes of the rule tells the place. */
    private static void told(String text, int line, String message, FaultList faults) {
        int at = Diagnostics.offset(text, message);
        int length = 0;
        if (at < 0) {
            at = 0;
            for (int i = 1; i < line; i++) {
                at = Math.max(at, text.indexOf('\n', at) + 1);
            }
            Matcher rule = RULE.matcher(text);
            if (at == 0 && rule.find()) {
                // it names nothing of the rule: the rule as a whole is meant
                at = rule.start();
                length = rule.end() - at;
            }
        }
        String words = message.strip().replaceAll("\\s+", " ");
        faults.error(Kind.COMPILER, at, length, "规则编译不了：" + (words.length() > 200 ? words.substring(0, 200) + "…" : words),
                "the rule does not compile: " + words);
    }
}
