package org.disclosurecheck.ui.rules.condition;

import java.util.Map;

import org.disclosurecheck.workspace.Engine;

/** What the words of the rule language mean. */
final class Words {

    private static final Map<String, String[]> MEANINGS = Map.ofEntries(
            Map.entry("rule", new String[] {"一条规则从这里开始，后面写名称", "a rule begins here; its name follows"}),
            Map.entry("when", new String[] {"下面写条件：什么时候有问题", "the condition follows: when something is wrong"}),
            Map.entry("then", new String[] {"下面写怎么说：标在哪里、应为多少", "what to say follows: where, and with which values"}),
            Map.entry("end", new String[] {"这条规则到这里结束", "the rule ends here"}),
            Map.entry("package", new String[] {"规则所在的种类", "the family of the rule"}),
            Map.entry("import", new String[] {"要用到的名称", "a name that is used"}),
            Map.entry("global", new String[] {"报告问题用的 findings", "findings, by which rules report"}),
            Map.entry("not", new String[] {"没有这样的事实", "there is no such fact"}),
            Map.entry("exists", new String[] {"有这样的事实，有几个都只说一次", "there is such a fact; said once, however many"}),
            Map.entry("from", new String[] {"从哪里取", "where it is taken from"}),
            Map.entry("matches", new String[] {"文字符合这个样式", "the text has this pattern"}),
            Map.entry("contains", new String[] {"包含", "contains"}),
            Map.entry("memberOf", new String[] {"是其中之一", "is one of them"}),
            Map.entry("null", new String[] {"没有", "nothing"}),
            Map.entry("true", new String[] {"是", "yes"}),
            Map.entry("false", new String[] {"否", "no"}),
            Map.entry("this", new String[] {"这个事实本身", "the fact itself"}));

    private Words() {
    }

    static String meaning(String word) {
        String[] meaning = MEANINGS.get(word);
        return meaning == null ? "" : Engine.language().choose(meaning[0], meaning[1]);
    }
}
