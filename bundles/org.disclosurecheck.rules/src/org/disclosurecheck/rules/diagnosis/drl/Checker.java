package org.disclosurecheck.rules.diagnosis.drl;

import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.Mend;
import org.disclosurecheck.rules.diagnosis.Nearest;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;
import org.disclosurecheck.rules.diagnosis.Vocabulary;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Entry;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Role;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Constraint;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Pattern;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.Quantity;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile.RuleNode;

/**
 * The guard: holds the tree of a rule against the vocabulary. Every type, property, method and value must be known and fit;
 * an unknown name is refused where it stands, with the known one that was probably meant.
 */
public final class Checker {

    private static final int MOST_PATTERNS = 12;
    private static final int MOST_STATEMENTS = 8;
    private static final int MOST_RULES = 20;
    /** What the walker of conditions can take. */
    private static final int MOST_FROM = 3;

    private final Vocabulary vocabulary = Vocabulary.get();
    private final String text;
    private final FaultList faults;
    private final RuleFile file;
    private final Scope known = new Scope(vocabulary);

    private Checker(String text, RuleFile file, FaultList faults) {
        this.text = text;
        this.file = file;
        this.faults = faults;
    }

    /** Adds what is wrong with the tree. */
    public static void check(String text, RuleFile file, FaultList faults) {
        new Checker(text, file, faults).check();
    }

    private void check() {
        new Head(text, file, known, faults, this::importing).check();
        Set<String> names = new HashSet<>();
        for (RuleNode rule : file.rules()) {
            if (!names.add(rule.name().text())) {
                faults.error(Kind.NAME, rule.name().start(), rule.name().length(), "这个文件里有两条规则同名", "two rules of this file have one name");
            }
            rule(rule);
        }
        if (file.rules().size() > MOST_RULES) {
            Token name = file.rules().get(MOST_RULES).name();
            faults.error(Kind.FORBIDDEN, name.start(), name.length(), "一个文件最多写 " + MOST_RULES + " 条规则", "at most " + MOST_RULES + " rules a file");
        }
    }

    private void rule(RuleNode rule) {
        if (!rule.name().text().matches("[^\\\\\"\\p{Cntrl}]{1,200}")) {
            // the name is written into what the compiler makes of the rule
            faults.error(Kind.FORBIDDEN, rule.name().start(), rule.name().length(), "规则名里不能有引号、反斜杠，最多200个字",
                    "no quotation marks or backslashes in the name of a rule; at most 200 characters");
        }
        if (rule.id() != null && !rule.id().text().matches("[A-Z]{3}-\\d{3}")) {
            faults.error(Kind.SYNTAX, rule.id().start(), rule.id().length(), "编号写成三个大写字母和三位数字，如 SUM-901",
                    "an id is three capital letters and three digits: SUM-901");
        }
        if (rule.id() == null) {
            faults.error(Kind.SYNTAX, rule.name().start(), rule.name().length(), "规则名下面缺少 @id( 编号 )", "@id( … ) is missing below the name",
                    new Mend("补上 @id", "add @id", rule.name().end(), 0, "\n    @id( 编号 )"));
        }
        Scope scope = known.forRule();
        Typing typing = new Typing(scope, faults, this::importing);
        for (Pattern pattern : rule.patterns()) {
            pattern(pattern, scope, typing);
        }
        if (rule.patterns().isEmpty()) {
            faults.error(Kind.SYNTAX, rule.then(), 4, "when 和 then 之间没有条件", "no condition between “when” and “then”");
        }
        if (rule.patterns().size() > MOST_PATTERNS) {
            Pattern over = rule.patterns().get(MOST_PATTERNS);
            faults.error(Kind.FORBIDDEN, over.start(), over.end() - over.start(), "条件太多，最多 " + MOST_PATTERNS + " 个",
                    "too many conditions; at most " + MOST_PATTERNS);
        }
        scope.self = null;
        if (rule.statements().isEmpty()) {
            faults.error(Kind.SYNTAX, rule.end(), 3, "then 和 end 之间要用 findings.at(…) 报出问题", "the consequence must report: findings.at(…)");
        }
        if (rule.statements().size() > MOST_STATEMENTS) {
            Expr over = rule.statements().get(MOST_STATEMENTS);
            faults.error(Kind.FORBIDDEN, over.start(), over.end() - over.start(), "报出的问题太多，一条规则最多 " + MOST_STATEMENTS + " 句",
                    "too many statements; at most " + MOST_STATEMENTS + " a rule");
        }
        for (Expr statement : rule.statements()) {
            statement(statement, typing);
        }
    }

    private void pattern(Pattern pattern, Scope scope, Typing typing) {
        Type source = null;
        if (pattern.source() != null) {
            scope.self = null;
            typing.selfKnown = true;
            source = typing.of(pattern.source(), false);
        }
        if (pattern.source() != null && Lexer.tokens(text.substring(pattern.source().start(), pattern.source().end()), new FaultList("", "")).stream()
                .filter(token -> token.kind() == Token.Kind.VARIABLE).map(Token::text).distinct().count() > MOST_FROM) {
            faults.error(Kind.FORBIDDEN, pattern.source().start(), pattern.source().end() - pattern.source().start(), "from 后面最多用 " + MOST_FROM + " 个名字",
                    "at most " + MOST_FROM + " names behind “from”");
        }
        Optional<Entry> entry = type(pattern, scope);
        scope.self = entry.map(found -> (Type) found.java()).orElse(null);
        typing.selfKnown = entry.isPresent();
        if (entry.isPresent() && pattern.source() != null) {
            Type each = Types.isSeveral(source) ? Types.element(source) : source;
            if (!Types.comparable(each, entry.get().java())) {
                faults.error(Kind.NAME, pattern.type().start(), pattern.type().length(), "from 后面给出的是" + Types.zh(each) + "，不是“" + entry.get().name() + "”",
                        "what follows “from” gives " + Types.en(each) + ", not " + entry.get().name());
            }
        }
        Set<String> inside = new HashSet<>();
        for (Constraint constraint : pattern.constraints()) {
            constraint(constraint, scope, typing, inside);
        }
        if (pattern.quantity() == Quantity.EACH) {
            if (pattern.variable() != null) {
                name(pattern.variable(), scope.self, scope);
            }
        } else {
            inside.forEach(scope::forget);
            if (pattern.variable() != null) {
                faults.error(Kind.NAME, pattern.variable().start(), pattern.variable().length(), "not、exists 后面不能起名字", "no name behind “not” or “exists”");
            }
        }
    }

    private void constraint(Constraint constraint, Scope scope, Typing typing, Set<String> inside) {
        Type type = typing.of(constraint.expression(), false);
        if (constraint.variable() == null) {
            if (type != null && !Types.isTruth(type)) {
                faults.error(Kind.NAME, constraint.expression().start(), constraint.expression().end() - constraint.expression().start(),
                        "这一项是" + Types.zh(type) + "，条件要能说“是”或“否”，请写出怎样比较",
                        "this is " + Types.en(type) + "; a condition is true or false: say how it is compared");
            }
            return;
        }
        Expr named = constraint.expression().bare();
        if (named instanceof Expr.Binary binary && !binary.sign().text().matches("&&|\\|\\||[-+*/%]")) {
            type = typing.of(binary.left(), false);
        } else if (named instanceof Expr.Match match) {
            type = typing.of(match.left(), false);
        } else if (named instanceof Expr.Binary both && both.sign().text().matches("&&|\\|\\|")) {
            faults.error(Kind.SYNTAX, constraint.variable().start(), constraint.variable().length(), "起名字的条件里不能用 && 和 ||，请分开写",
                    "a condition with a name has no && and ||; write two");
        }
        inside.add(constraint.variable().text());
        name(constraint.variable(), type, scope);
    }

    private void name(Token variable, Type type, Scope scope) {
        String name = variable.text().startsWith("$") ? variable.text() : "$" + variable.text();
        if (scope.hasVariable(name)) {
            faults.error(Kind.NAME, variable.start(), variable.length(), "名字“" + name + "”已经用过，请换一个", "the name “" + name + "” is taken");
        }
        scope.name(name, type);
    }

    /** The type of a pattern: one that facts have, or one that comes “from” something. */
    private Optional<Entry> type(Pattern pattern, Scope scope) {
        Token type = pattern.type();
        Optional<Entry> entry = scope.type(type.text());
        if (entry.isEmpty()) {
            Optional<Entry> notImported = vocabulary.entry(type.text()).filter(found -> usable(found, pattern));
            if (notImported.isPresent()) {
                faults.error(Kind.NAME, type.start(), type.length(), "缺少 " + notImported.get().importLine(), "the import of " + type.text() + " is missing",
                        importing(notImported.get()));
                return notImported;
            }
            List<Entry> candidates = vocabulary.entries().stream().filter(found -> usable(found, pattern)).toList();
            List<Entry> near = Nearest.of(type.text(), candidates, Entry::name, Entry::zh);
            String known = near.isEmpty() ? "" : "，是不是“" + near.get(0).name() + "”（" + near.get(0).zh() + "）？";
            faults.add(org.disclosurecheck.findings.Severity.ERROR, Kind.NAME, type.start(), type.length(), "不认识“" + type.text() + "”" + known,
                    "“" + type.text() + "” is not known" + (near.isEmpty() ? "" : "; is “" + near.get(0).name() + "” meant?"),
                    near.stream().map(each -> new Mend("改成 " + each.name() + "（" + each.zh() + "）",
                            "make it " + each.name(), type.start(), type.length(), each.name())).toList());
            return near.isEmpty() ? Optional.empty() : Optional.of(near.get(0));
        }
        if (!usable(entry.get(), pattern)) {
            faults.error(Kind.NAME, type.start(), type.length(), pattern.source() == null
                    ? "报告里没有单独的“" + type.text() + "”，请用 from 从别的内容里取" : "“" + type.text() + "”不能用作条件",
                    pattern.source() == null ? "no fact is a " + type.text() + ": take it “from” a fact" : type.text() + " cannot be a condition");
        }
        return entry;
    }

    private static boolean usable(Entry entry, Pattern pattern) {
        boolean plain = entry.role() == Role.PLAIN && !entry.java().getName().matches("java\\.lang\\.(Math|Object)|java\\.math\\.RoundingMode");
        return entry.role() == Role.FACT || pattern.source() != null
                && (entry.role() == Role.PART || entry.role() == Role.CONSTANTS || entry.java().isRecord() || plain);
    }

    private void statement(Expr statement, Typing typing) {
        Expr root = statement;
        while (true) {
            if (root instanceof Expr.Call call && call.of() != null) {
                root = call.of();
            } else if (root instanceof Expr.Member member) {
                root = member.of();
            } else {
                break;
            }
        }
        boolean reports = statement instanceof Expr.Call && root instanceof Expr.Name name && name.token().text().equals("findings");
        if (!reports) {
            faults.error(Kind.FORBIDDEN, statement.start(), statement.end() - statement.start(), "then 和 end 之间只能用 findings.at(…) 报出问题",
                    "a consequence only reports: findings.at(…)");
            return;
        }
        typing.of(statement, true);
    }

    /** Adds the import of a type below the last one. */
    private Mend importing(Entry entry) {
        int at = file.imports().isEmpty() ? file.packageEnd() : file.imports().get(file.imports().size() - 1).end();
        int line = text.indexOf('\n', at);
        line = line < 0 ? text.length() : line;
        return new Mend("补上 " + entry.importLine(), "add “" + entry.importLine() + "”", line, 0, "\n" + entry.importLine());
    }

    /** What adds the import of a type. */
    interface Importing extends Function<Entry, Mend> {
    }
}
