package org.disclosurecheck.rules.diagnosis.drl;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.Mend;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Global;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Import;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Pattern;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.RuleNode;

/**
 * The grammar of rules. It knows only what a rule may do, so that everything else is a fault at its place; after a fault it
 * goes on at the next condition, statement or rule.
 */
public final class Parser {

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
        words.next();
        Token name = words.peek();
        if (name.kind() == Token.Kind.STRING) {
            words.next();
        } else {
            throw words.fault(Kind.SYNTAX, name, "rule 后面写规则名，放在双引号里", "the name of the rule stands in double quotes");
        }
        Token id = head();
        keyword("when", "规则缺少 when（条件从这里开始）", "“when” is missing");
        List<Pattern> patterns = new Conditions(words, expressions).patterns();
        int then = words.peek().start();
        keyword("then", "规则缺少 then（条件到这里结束）", "“then” is missing");
        List<Expr> statements = new ArrayList<>();
        while (!words.atSection()) {
            try {
                if (!words.accept(";")) {
                    statements.add(statement());
                }
            } catch (Words.Stop e) {
                words.skipStatement();
            }
        }
        int end = words.peek().start();
        keyword("end", "规则没有以 end 结尾", "“end” is missing");
        return new RuleNode(name, id, patterns, statements, then, end);
    }

    private void keyword(String wanted, String zh, String en) {
        if (words.peek().isName(wanted)) {
            words.next();
        } else {
            int at = words.last().end();
            words.tell(Kind.SYNTAX, at, 0, zh, en, new Mend("补上 " + wanted, "add “" + wanted + "”", at, 0, "\n" + wanted + "\n"));
        }
    }

    /** Between name and “when”: nothing but the id. */
    private Token head() {
        Token id = null;
        while (!words.atSection()) {
            Token at = words.next();
            if (at.is("@") && words.peek().isName("id") && words.peek(1).is("(")) {
                words.next();
                int from = words.next().end();
                while (!words.peek().is(")") && !words.atSection()) {
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

    private Expr statement() throws Words.Stop {
        words.refuse(Forbidden.STATEMENTS);
        Expr said = expressions.value();
        if (words.accept(";")) {
            return said;
        }
        Token found = words.peek();
        int at = words.last().end();
        if (words.atSection() || found.isName("findings")) {
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
