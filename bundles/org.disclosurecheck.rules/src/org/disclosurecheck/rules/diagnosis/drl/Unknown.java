package org.disclosurecheck.rules.diagnosis.drl;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.Mend;
import org.disclosurecheck.rules.diagnosis.Nearest;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;
import org.disclosurecheck.rules.diagnosis.Vocabulary;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Entry;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Form;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Member;

/** Says of a name that nothing has which one was probably meant; or, of a way into the program, that it is none for rules. */
final class Unknown {

    private final FaultList faults;

    Unknown(FaultList faults) {
        this.faults = faults;
    }

    void type(Expr type) {
        String written = dotted(type);
        List<Entry> near = Nearest.of(written, Vocabulary.get().entries(), Entry::name, Entry::zh);
        faults.add(Severity.ERROR, Kind.FORBIDDEN, type.start(), type.end() - type.start(),
                "“" + written + "”不在规则可以用的名字里" + (near.isEmpty() ? "" : "，是不是“" + near.get(0).name() + "”（"
                + near.get(0).zh() + "）？"),
                "“" + written + "” is not among what rules may use" + (near.isEmpty() ? "" : "; is “" + near.get(0).name() + "” meant?"),
                near.stream().map(each -> new Mend("改成 " + each.name(),
                        "make it " + each.name(), type.start(), type.end() - type.start(), each.name())).toList());
    }

    void member(Entry entry, Token name, boolean ofType, boolean saying) {
        Set<Member> candidates = new LinkedHashSet<>();
        for (Member member : entry.members()) {
            if ((member.form() == Form.FUNCTION || member.form() == Form.CONSTANT) == ofType) {
                candidates.add(member);
            }
        }
        boolean getter = name.text().matches("(get|is)[A-Z].*") || saying;
        List<Member> near = Nearest.of(name.text(), candidates, member -> getter ? member.call() : member.name(), Member::zh);
        if (near.isEmpty() && name.text().length() > 2) {
            near = Nearest.of(name.text(), candidates, Member::name, Member::zh);
        }
        String zh = near.isEmpty() ? "" : "，是不是“" + word(near.get(0), getter) + "”（" + near.get(0).zh() + "）？";
        boolean way = name.text().matches("(?i)get_?class|class|classLoader|getClassLoader|eClass|eGet|eResource|"
                + "forName|getDeclared\\w*|invoke|newInstance|wait|notify|exec|getRuntime");
        faults.add(Severity.ERROR, way ? Kind.FORBIDDEN : Kind.NAME, name.start(), name.length(),
                way ? "规则里不能用“" + name.text() + "”：它会接触到程序内部" : "“" + entry.name() + "”（" + entry.zh().replaceAll("（.*", "") + "）没有“" + name.text() + "”" + zh,
                way ? "“" + name.text() + "” is not for rules: it reaches into the program" : entry.name() + " has no “" + name.text() + "”"
                        + (near.isEmpty() ? "" : "; is “" + word(near.get(0), getter) + "” meant?"),
                near.stream().map(each -> new Mend("改成 " + word(each, getter) + "（" + each.zh() + "）",
                        "make it " + word(each, getter), name.start(), name.length(), word(each, getter))).toList());
    }

    private static String word(Member member, boolean getter) {
        return getter ? member.call() : member.name();
    }

    /** Names with dots between them as one word; null for anything else. */
    static String dotted(Expr expression) {
        if (expression instanceof Expr.Name name && name.token().kind() == Token.Kind.NAME) {
            return name.token().text();
        }
        if (expression instanceof Expr.Member member) {
            String before = dotted(member.of());
            return before == null ? null : before + "." + member.name().text();
        }
        return null;
    }
}
