package org.disclosurecheck.rules.diagnosis.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.Mend;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Constraint;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Global;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Import;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Pattern;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Quantity;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.RuleNode;

/**
 * The grammar of rules. It knows only what a rule may do, so that everything else is a fault at its place; after a fault it
 * goes on at the next condition, statement or rule.
 */
public final class Parser {

    private static final List<String> SECTIONS = List.of("rule", "when", "then", "end", "import", "global", "package");

    private final Words words;
    private final Expressions expressions;
    private final String text;
    private final FaultList faults;

    private Parser(String text, FaultList faults) {
        this.text = text;
        this.faults = faults;
        words = new Words(Lexer.tokens(text, faults), faults);
        expressions = new Expressions(words);
    }

    /** The tree of what could be understood; what could not is among the faults. */
    public static RuleFile parse(String text, FaultList faults) {
        return new Parser(text, faults).file();
    }

    private RuleFile file() {
        String home = null;
        int packageEnd = 0;
        List<Import> imports = new ArrayList<>();
        List<Global> globals = new ArrayList<>();
        List<RuleNode> rules = new ArrayList<>();
        while (!words.atEnd()) {
            try {
                Token first = words.peek();
                if (first.isName("package")) {
                    if (home != null || !rules.isEmpty()) {
                        throw words.fault(Kind.FORBIDDEN, first, "一个文件只写一个 package", "one package a file");
                    }
                    words.next();
                    home = words.dotted();
                    semicolon();
                    packageEnd = words.last().end();
                } else if (first.isName("import")) {
                    imports.add(imported());
                } else if (first.isName("global")) {
                    globals.add(global());
                } else if (first.isName("rule")) {
                    rules.add(rule());
                } else {
                    throw top(first);
                }
            } catch (Words.Stop e) {
                words.skipTo("rule", "import", "global", "package");
            }
        }
        if (rules.isEmpty() && !faults.hasErrors()) {
            faults.error(Kind.SYNTAX, text.length(), 0, "文件里没有规则：缺少 rule \"规则名\" when … then … end",
                    "no rule here: rule \"name\" when … then … end");
        }
        return new RuleFile(home, packageEnd, imports, globals, rules);
    }

    private Words.Stop top(Token first) {
        String[] why = first.kind() == Token.Kind.NAME ? Forbidden.AT_TOP.getOrDefault(first.text(), Forbidden.ATTRIBUTES.get(first.text())) : null;
        return why != null
                ? words.fault(Kind.FORBIDDEN, first, "规则里不能用 " + first.text() + "：它" + why[0], "“" + first.text() + "” is not for rules: it " + why[1])
                : words.fault(Kind.SYNTAX, first, "这里应当是 import、global 或者 rule，不是“" + words.shown(first) + "”",
                        "import, global or rule is expected, not “" + words.shown(first) + "”");
    }

    private Import imported() throws Words.Stop {
        Token word = words.next();
        for (String kind : List.of("static", "function", "accumulate", "acc")) {
            if (words.peek().isName(kind) && !words.peek(1).is(".")) {
                throw words.fault(Kind.FORBIDDEN, words.peek(), "规则里不能用 import " + kind, "“import " + kind + "” is not for rules");
            }
        }
        int start = words.peek().start();
        String name = words.dotted();
        if (words.peek().is(".") && words.peek(1).is("*")) {
            words.next();
            words.next();
            name += ".*";
        }
        int end = words.last().end();
        semicolon();
        return new Import(name, Math.max(start, word.end()), end);
    }

    private Global global() throws Words.Stop {
        Token word = words.next();
        String type = words.dotted();
        Token name = words.name("名字", "a name");
        int end = words.last().end();
        semicolon();
        return new Global(type, name.text(), word.start(), end);
    }

    /** A line of the head may end without one; what follows tells. */
    private void semicolon() {
        if (!words.accept(";")) {
            int at = words.last().end();
            words.tell(Kind.SYNTAX, at, 0, "这一行末尾缺少分号", "a semicolon is missing",
                    new Mend("补上分号", "add the semicolon", at, 0, ";"));
        }
    }

    private RuleNode rule() throws Words.Stop {
        Token word = words.next();
        Token name = words.peek();
        if (name.kind() == Token.Kind.STRING) {
            words.next();
        } else {
            throw words.fault(Kind.SYNTAX, name, "rule 后面写规则名，放在双引号里", "the name of the rule stands in double quotes");
        }
        Token id = head(name);
        keyword("when", word, "规则缺少 when（条件从这里开始）", "“when” is missing");
        List<Pattern> patterns = patterns();
        int then = words.peek().start();
        keyword("then", word, "规则缺少 then（条件到这里结束）", "“then” is missing");
        List<Expr> statements = new ArrayList<>();
        while (!section()) {
            try {
                if (!words.accept(";")) {
                    statements.add(statement());
                }
            } catch (Words.Stop e) {
                words.skipStatement(SECTIONS);
            }
        }
        int end = words.peek().start();
        keyword("end", word, "规则没有以 end 结尾", "“end” is missing");
        return new RuleNode(name, id, patterns, statements, then, end);
    }

    private void keyword(String wanted, Token rule, String zh, String en) {
        if (words.peek().isName(wanted)) {
            words.next();
        } else {
            int at = words.last().end();
            words.tell(Kind.SYNTAX, at, 0, zh, en, new Mend("补上 " + wanted, "add “" + wanted + "”", at, 0, "\n" + wanted + "\n"));
        }
    }

    private boolean section() {
        return words.atEnd() || words.peek().kind() == Token.Kind.NAME && SECTIONS.contains(words.peek().text());
    }

    /** Between name and “when”: nothing but the id. */
    private Token head(Token name) {
        Token id = null;
        while (!section()) {
            Token at = words.next();
            if (at.is("@") && words.peek().isName("id") && words.peek(1).is("(")) {
                words.next();
                int from = words.next().end();
                while (!words.peek().is(")") && !section()) {
                    words.next();
                }
                int to = words.last().end();
                String written = text.substring(Math.min(from, to), to).strip();
                int start = text.indexOf(written, from);
                id = new Token(Token.Kind.STRING, written.replaceAll("^\"|\"$", ""), start, start + written.length());
                words.accept(")");
            } else if (at.is("@")) {
                words.tell(Kind.FORBIDDEN, at.start(), words.peek().end() - at.start(), "规则名后面只能写 @id( 编号 )", "only @id( … ) stands behind the name of a rule");
                words.skipTo("@", "when", "then", "end", "rule");
            } else {
                String[] why = Forbidden.ATTRIBUTES.get(at.text());
                words.tell(why == null ? Kind.SYNTAX : Kind.FORBIDDEN, at.start(), at.length(),
                        why == null ? "规则名和 when 之间只能写 @id( 编号 )" : "规则里不能用 " + at.text() + "：它" + why[0],
                        why == null ? "only @id( … ) stands between name and “when”" : "“" + at.text() + "” is not for rules: it " + why[1]);
                words.skipTo("@", "when", "then", "end", "rule");
            }
        }
        return id;
    }

    private List<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>();
        while (!section()) {
            if (words.accept(";")) {
                continue;
            }
            try {
                patterns.add(pattern());
            } catch (Words.Stop e) {
                words.skipPattern(SECTIONS);
            }
        }
        return patterns;
    }

    private Pattern pattern() throws Words.Stop {
        Token first = words.peek();
        Quantity quantity = first.isName("not") ? Quantity.NOT : first.isName("exists") ? Quantity.EXISTS : Quantity.EACH;
        boolean bracket = false;
        if (quantity != Quantity.EACH) {
            words.next();
            bracket = words.accept("(");
        }
        Token variable = null;
        if ((words.peek().kind() == Token.Kind.VARIABLE || words.peek().kind() == Token.Kind.NAME) && words.peek(1).is(":")) {
            variable = variable();
        }
        refuse(Forbidden.CONDITIONS);
        Token start = words.peek();
        if (start.is("(") && quantity == Quantity.EACH || start.is("?") || start.is("/")) {
            throw words.fault(Kind.FORBIDDEN, start, "条件一行写一个，不能用括号、? 或者 / 开头", "a condition is a line of its own; it does not begin with “" + start.text() + "”");
        }
        String name = words.dotted();
        Token type = new Token(Token.Kind.NAME, name, start.start(), words.last().end());
        if (!words.accept("(")) {
            int at = words.last().end();
            Token found = words.peek();
            if (Forbidden.SIGNS.containsKey(found.text()) && found.kind() == Token.Kind.SIGN) {
                throw words.forbiddenSign(found);
            }
            throw words.fault(Kind.SYNTAX, found, "“" + name + "”后面要有括号", "“" + name + "” must be followed by a bracket",
                    new Mend("补上 ()", "add ()", at, 0, "()"));
        }
        List<Constraint> constraints = constraints();
        Expr source = null;
        if (words.peek().isName("from")) {
            words.next();
            refuse(Forbidden.CONDITIONS);
            source = expressions.sum();
        }
        refuse(Forbidden.CONDITIONS);
        if (words.peek().is("&&") || words.peek().is("||")) {
            throw words.fault(Kind.FORBIDDEN, words.peek(), "两个条件之间不能用 " + words.peek().text() + "，请分两行写；“或者”请写成两条规则",
                    "no “" + words.peek().text() + "” between conditions: one a line; write “or” as two rules");
        }
        if (bracket && !words.accept(")")) {
            missingBracket();
        }
        return new Pattern(quantity, variable, type, constraints, source, first.start(), words.last().end());
    }

    private Token variable() {
        Token variable = words.next();
        words.next();
        if (variable.kind() == Token.Kind.NAME) {
            words.tell(Kind.SYNTAX, variable.start(), variable.length(), "自己起的名字前面要加 $", "names of your own begin with $",
                    new Mend("写成 $" + variable.text(), "make it $" + variable.text(), variable.start(), 0, "$"));
        }
        return variable;
    }

    private void refuse(Map<String, String[]> forbidden) throws Words.Stop {
        Token first = words.peek();
        String[] why = first.kind() == Token.Kind.NAME && !words.peek(1).is(":") ? forbidden.get(first.text()) : null;
        if (why != null) {
            throw words.fault(Kind.FORBIDDEN, first, "规则里不能用 " + first.text() + "：它" + why[0], "“" + first.text() + "” is not for rules: it " + why[1]);
        }
    }

    private List<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        while (!words.accept(")")) {
            if (section()) {
                missingBracket();
                break;
            }
            try {
                Token variable = null;
                if ((words.peek().kind() == Token.Kind.VARIABLE || words.peek().kind() == Token.Kind.NAME) && words.peek(1).is(":")) {
                    variable = variable();
                }
                constraints.add(new Constraint(variable, expressions.condition()));
                if (!words.peek().is(")") && !words.accept(",")) {
                    between();
                }
            } catch (Words.Stop e) {
                words.skipConstraint(SECTIONS);
            }
        }
        return constraints;
    }

    /** Behind a constraint stands neither a comma nor a bracket. */
    private void between() throws Words.Stop {
        Token found = words.peek();
        int at = words.last().end();
        if (section() || found.is("$") || words.startsPattern()) {
            missingBracket();
            throw words.stop();
        }
        if (found.kind() == Token.Kind.NAME && Forbidden.CONDITIONS.containsKey(found.text()) && !words.peek(1).is(".")) {
            throw words.unexpected(found);
        }
        if (Expressions.begins(found)) {
            words.tell(Kind.SYNTAX, at, 0, "两个条件之间缺少逗号", "a comma is missing between two conditions",
                    new Mend("补上逗号", "add the comma", at, 0, ","));
            return;
        }
        if (found.is(";")) {
            words.next();
            words.tell(Kind.SYNTAX, found.start(), 1, "括号里的条件用逗号隔开", "conditions in brackets are divided by commas",
                    new Mend("换成逗号", "make it a comma", found.start(), 1, ","));
            return;
        }
        throw words.unexpected(found);
    }

    private void missingBracket() {
        int at = words.last().end();
        words.tell(Kind.SYNTAX, at, 0, "缺少右括号", "a closing bracket is missing", new Mend("补上右括号", "add the bracket", at, 0, " )"));
    }

    private Expr statement() throws Words.Stop {
        refuse(Forbidden.STATEMENTS);
        Expr said = expressions.value();
        if (words.accept(";")) {
            return said;
        }
        Token found = words.peek();
        int at = words.last().end();
        if (section() || found.isName("findings")) {
            words.tell(Kind.SYNTAX, at, 0, "这一句末尾缺少分号", "a semicolon is missing", new Mend("补上分号", "add the semicolon", at, 0, ";"));
            return said;
        }
        if (found.is(")")) {
            throw words.fault(Kind.SYNTAX, found, "右括号多了一个", "one closing bracket too many",
                    new Mend("删掉它", "delete it", found.start(), found.length(), ""));
        }
        if (found.kind() == Token.Kind.NAME && said instanceof Expr.Name) {
            throw words.fault(Kind.FORBIDDEN, found, "规则里不能自己定义变量", "rules have no variables of their own");
        }
        throw words.unexpected(found);
    }
}
