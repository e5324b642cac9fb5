package org.disclosurecheck.rules.diagnosis.drl;

import java.util.Map;

/** Words of DRL and Java that rules may not use, and why; in two languages each. */
final class Forbidden {

    private static final String[] RUNS = {"会改变规则运行的次序或次数", "changes when or how often rules run"};
    private static final String[] CODE = {"是程序代码", "is program code"};
    private static final String[] CHANGES = {"会改动数据，规则只能查看", "changes data; rules only look"};
    private static final String[] LOOP = {"是循环或分支语句", "is a loop or a branch"};
    private static final String[] ELSE = {"不在规则可以用的写法里", "is not among what rules may use"};
    private static final String[] ENGINE = {"会接触到程序内部", "reaches into the program"};

    /** At the top of a file, where something begins. */
    static final Map<String, String[]> AT_TOP = Map.ofEntries(Map.entry("function", CODE), Map.entry("query", ELSE),
            Map.entry("declare", ELSE), Map.entry("template", ELSE), Map.entry("unit", ELSE), Map.entry("dialect", CODE),
            Map.entry("window", ELSE), Map.entry("class", CODE), Map.entry("expander", ELSE), Map.entry("entry", ELSE));

    /** Between the name of a rule and “when”. */
    static final Map<String, String[]> ATTRIBUTES = Map.ofEntries(Map.entry("salience", RUNS), Map.entry("no", RUNS),
            Map.entry("lock", RUNS), Map.entry("agenda", RUNS), Map.entry("auto", RUNS), Map.entry("activation", RUNS),
            Map.entry("ruleflow", RUNS), Map.entry("timer", RUNS), Map.entry("duration", RUNS), Map.entry("calendars", RUNS),
            Map.entry("date", RUNS), Map.entry("enabled", RUNS), Map.entry("refract", RUNS), Map.entry("direct", RUNS),
            Map.entry("dialect", CODE), Map.entry("extends", ELSE), Map.entry("attributes", RUNS));

    /** Between “when” and “then”. */
    static final Map<String, String[]> CONDITIONS = Map.ofEntries(Map.entry("eval", CODE), Map.entry("accumulate", CODE),
            Map.entry("acc", CODE), Map.entry("collect", ELSE), Map.entry("groupby", CODE), Map.entry("forall", ELSE),
            Map.entry("or", ELSE), Map.entry("and", ELSE), Map.entry("over", ELSE), Map.entry("window", ELSE),
            Map.entry("do", RUNS), Map.entry("break", RUNS), Map.entry("if", LOOP), Map.entry("else", LOOP),
            Map.entry("entry", ELSE), Map.entry("action", CODE), Map.entry("init", CODE), Map.entry("result", CODE),
            Map.entry("reverse", CODE), Map.entry("new", CODE), Map.entry("instanceof", ELSE), Map.entry("soundslike", ELSE),
            Map.entry("str", ELSE), Map.entry("after", ELSE), Map.entry("before", ELSE), Map.entry("during", ELSE),
            Map.entry("excludes", ELSE), Map.entry("drools", ENGINE), Map.entry("kcontext", ENGINE));

    /** Where a consequence has a statement or an expression. */
    static final Map<String, String[]> STATEMENTS = Map.ofEntries(Map.entry("for", LOOP), Map.entry("while", LOOP),
            Map.entry("do", LOOP), Map.entry("if", LOOP), Map.entry("else", LOOP), Map.entry("switch", LOOP),
            Map.entry("try", CODE), Map.entry("throw", CODE), Map.entry("return", CODE), Map.entry("break", LOOP),
            Map.entry("continue", LOOP), Map.entry("synchronized", CODE), Map.entry("class", CODE), Map.entry("new", CODE),
            Map.entry("assert", CODE), Map.entry("var", CODE), Map.entry("int", CODE), Map.entry("final", CODE),
            Map.entry("modify", CHANGES), Map.entry("update", CHANGES), Map.entry("insert", CHANGES),
            Map.entry("insertLogical", CHANGES), Map.entry("insertAsync", CHANGES), Map.entry("delete", CHANGES),
            Map.entry("retract", CHANGES), Map.entry("drools", ENGINE), Map.entry("kcontext", ENGINE),
            Map.entry("channels", ENGINE), Map.entry("entryPoints", ENGINE), Map.entry("instanceof", ELSE),
            Map.entry("super", ENGINE), Map.entry("eval", CODE));

    /** Signs that Java and MVEL have and rules have not. */
    static final Map<String, String[]> SIGNS = Map.ofEntries(Map.entry("->", CODE), Map.entry("::", CODE),
            Map.entry("++", CHANGES), Map.entry("--", CHANGES), Map.entry("+=", CHANGES), Map.entry("-=", CHANGES),
            Map.entry("*=", CHANGES), Map.entry("/=", CHANGES), Map.entry("=", CHANGES), Map.entry("{", CODE),
            Map.entry("}", CODE), Map.entry("?.", ELSE), Map.entry("!.", ELSE), Map.entry("#", ELSE), Map.entry("^", ELSE),
            Map.entry("~", ELSE), Map.entry("|", ELSE), Map.entry("&", ELSE), Map.entry("<<", ELSE), Map.entry(">>", ELSE),
            Map.entry(">>>", ELSE), Map.entry("@", ELSE), Map.entry("...", ELSE), Map.entry("?", ELSE));

    private Forbidden() {
    }
}
