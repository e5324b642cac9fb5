package org.disclosurecheck.rules.drools.why;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The conditions of a rule folder as they are written, in the order in which they are numbered when walked.
 *
 * @param parts name of a rule text → its conditions
 * @param imports simple name of a class → its full name
 */
record RuleParts(Map<String, List<PatternText>> parts, Map<String, String> imports) {

    private static final Pattern NAMED = Pattern.compile("\\s*\\$\\w+\\s*:(?!:)\\s*");
    /** What makes more of a part than the mere path to a value. */
    private static final Pattern TEST = Pattern.compile("[=<>!]|\\b(in|matches|contains|memberOf|soundslike|str)\\b");

    /** No conditions when the text cannot be parsed. */
    static RuleParts of(String drl) {
        Map<String, List<PatternText>> parts = new LinkedHashMap<>();
        Map<String, String> imports = new LinkedHashMap<>();
        try {
            PackageDescr descr = new DrlParser(LanguageLevelOption.DRL6).parse(null, drl);
            if (descr != null) {
                for (ImportDescr one : descr.getImports()) {
                    imports.put(one.getTarget().substring(one.getTarget().lastIndexOf('.') + 1), one.getTarget());
                }
                for (RuleDescr rule : descr.getRules()) {
                    List<PatternText> texts = new ArrayList<>();
                    add(rule.getLhs(), -1, texts);
                    parts.put(rule.getName(), texts);
                }
            }
        } catch (DroolsParserException e) {
            // nothing to show then; whoever asks hears the answer without its steps
        }
        return new RuleParts(parts, imports);
    }

    private static void add(BaseDescr descr, int negative, List<PatternText> texts) {
        if (descr instanceof PatternDescr pattern) {
            texts.add(pattern(pattern, negative));
        } else if (descr instanceof EvalDescr eval) {
            texts.add(new PatternText("eval( " + eval.getContent() + " )", eval.getLine(),
                    List.of(String.valueOf(eval.getContent())), null, negative));
        } else if (descr instanceof ConditionalElementDescr several) {
            int begin = descr instanceof NotDescr && negative < 0 ? texts.size() : negative;
            for (BaseDescr inner : several.getDescrs()) {
                add(inner, begin, texts);
            }
        }
    }

    private static PatternText pattern(PatternDescr pattern, int negative) {
        List<String> written = pattern.getDescrs().stream().filter(ExprConstraintDescr.class::isInstance)
                .map(one -> ((ExprConstraintDescr) one).getExpression().strip()).toList();
        String source = pattern.getSource() instanceof FromDescr from
                ? String.valueOf(from.getDataSource().toString()).strip() : null;
        String text = (negative < 0 ? "" : "not ") + (pattern.getIdentifier() == null ? "" : pattern.getIdentifier() + " : ")
                + pattern.getObjectType() + written.stream().collect(Collectors.joining(", ", "( ", " )"))
                + (source == null ? "" : " from " + source);
        List<String> tests = written.stream().filter(RuleParts::isTest).map(RuleParts::unnamed).toList();
        return new PatternText(text.replace("(  )", "()"), pattern.getLine(), tests, source, negative);
    }

    private static boolean isTest(String part) {
        String rest = unnamed(part);
        return rest.equals(part) || TEST.matcher(withoutWords(rest)).find();
    }

    static String unnamed(String part) {
        return NAMED.matcher(part).replaceFirst("");
    }

    private static String withoutWords(String part) {
        return part.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "\"\"");
    }
}
