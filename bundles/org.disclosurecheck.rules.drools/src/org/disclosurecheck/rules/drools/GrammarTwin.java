package org.disclosurecheck.rules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;
import org.disclosurecheck.rules.diagnosis.drl.Lexer;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Constraint;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Pattern;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Quantity;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.RuleNode;
import org.disclosurecheck.rules.diagnosis.drl.Token;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Has Drools read a text too and holds what it understood against our tree. The guard looked at our tree; only where Drools
 * sees the very same rule has it looked at what will run.
 */
final class GrammarTwin {

    private final String text;
    private final RuleFile tree;
    private final FaultList faults;

    private GrammarTwin(String text, RuleFile tree, FaultList faults) {
        this.text = text;
        this.tree = tree;
        this.faults = faults;
    }

    /** Adds a fault where Drools understands something else, or nothing at all. */
    static void compare(String text, RuleFile tree, FaultList faults) {
        new GrammarTwin(text, tree, faults).compare();
    }

    private void compare() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr read = parser.parse(null, text);
            parser.getErrors().forEach(this::slip);
            if (!parser.hasErrors()) {
                compare(read);
            }
        } catch (DroolsParserException | RuntimeException e) {
            faults.error(Kind.SYNTAX, 0, 0, "规则引擎读不懂这个文件", "the rule engine cannot read the file: " + e.getMessage());
        }
    }

    private void slip(Object error) {
        int at = 0;
        if (error instanceof ParserError place && place.getRow() > 0) {
            for (int line = 1; line < place.getRow() && at >= 0; line++) {
                at = text.indexOf('\n', at) + 1;
            }
            at = Math.min(text.length(), at + Math.max(0, place.getCol()));
        }
        faults.error(Kind.SYNTAX, at, 0, "规则引擎读不懂这一处的写法", "the rule engine does not understand this: " + String.valueOf(error).strip().replaceAll("\\s+", " "));
    }

    private void compare(PackageDescr read) {
        boolean plain = read != null && Objects.equals(read.getName(), tree.home() == null ? "" : tree.home())
                && read.getImports().stream().map(line -> line.getTarget()).toList().equals(tree.imports().stream().map(RuleFile.Import::name).toList())
                && read.getGlobals().size() == tree.globals().size() && read.getFunctionImports().isEmpty() && read.getAccumulateImports().isEmpty()
                && read.getFunctions().isEmpty() && read.getTypeDeclarations().isEmpty() && read.getEnumDeclarations().isEmpty()
                && read.getWindowDeclarations().isEmpty() && read.getEntryPointDeclarations().isEmpty() && read.getAttributes().isEmpty()
                && read.getRules().size() == tree.rules().size();
        if (!plain) {
            faults.error(Kind.FORBIDDEN, 0, 0, "规则引擎在这个文件里看到了规则以外的内容", "the rule engine sees more in this file than rules");
            return;
        }
        for (int i = 0; i < tree.rules().size(); i++) {
            RuleNode rule = tree.rules().get(i);
            if (!same(rule, read.getRules().get(i))) {
                faults.error(Kind.FORBIDDEN, rule.name().start(), rule.name().length(), "规则引擎对这条规则的理解与字面不同，请换一种写法",
                        "the rule engine understands this rule otherwise than it is written");
            }
        }
    }

    private boolean same(RuleNode rule, RuleDescr read) {
        boolean head = rule.name().text().equals(read.getName()) && !read.isQuery() && read.getParentName() == null && read.getAttributes().isEmpty()
                && read.getAnnotations().size() == (rule.id() == null ? 0 : 1) && read.getNamedConsequences().isEmpty();
        String said = text.substring(rule.then() + "then".length(), rule.end());
        List<? extends BaseDescr> conditions = read.getLhs().getDescrs();
        if (!head || !words(said).equals(words(String.valueOf(read.getConsequence()))) || conditions.size() != rule.patterns().size()) {
            return false;
        }
        for (int i = 0; i < conditions.size(); i++) {
            if (!same(rule.patterns().get(i), conditions.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(Pattern pattern, BaseDescr read) {
        BaseDescr bare = read;
        if (pattern.quantity() != Quantity.EACH) {
            List<? extends BaseDescr> inner = read instanceof NotDescr not && pattern.quantity() == Quantity.NOT ? not.getDescrs()
                    : read instanceof ExistsDescr exists && pattern.quantity() == Quantity.EXISTS ? exists.getDescrs() : List.of();
            if (inner.size() != 1) {
                return false;
            }
            bare = inner.get(0);
        }
        if (!(bare instanceof PatternDescr found)) {
            return false;
        }
        List<String> constraints = new ArrayList<>();
        for (BaseDescr each : found.getConstraint().getDescrs()) {
            constraints.add(each instanceof ExprConstraintDescr expression ? words(expression.getExpression()) : "?");
        }
        return words(pattern.type().text()).equals(words(found.getObjectType())) && found.getBehaviors().isEmpty() && !found.isQuery()
                && Objects.equals(pattern.variable() == null ? null : pattern.variable().text(), found.getIdentifier())
                && constraints.equals(pattern.constraints().stream().map(this::words).toList()) && sameSource(pattern, found);
    }

    private boolean sameSource(Pattern pattern, PatternDescr found) {
        if (pattern.source() == null) {
            return found.getSource() == null;
        }
        return found.getSource() instanceof FromDescr from
                && words(text.substring(pattern.source().start(), pattern.source().end())).equals(words(String.valueOf(from.getDataSource())));
    }

    private String words(Constraint constraint) {
        String name = constraint.variable() == null ? "" : constraint.variable().text() + " : ";
        return words(name + text.substring(constraint.expression().start(), constraint.expression().end()));
    }

    /** Without blanks and comments. */
    private static String words(String text) {
        return Lexer.tokens(text, new FaultList("", text)).stream().map(token -> token.kind() == Token.Kind.STRING ? '"' + token.text() + '"' : token.text())
                .collect(Collectors.joining("\u0001"));
    }
}
