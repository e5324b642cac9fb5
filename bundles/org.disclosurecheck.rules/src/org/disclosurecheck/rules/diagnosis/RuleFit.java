package org.disclosurecheck.rules.diagnosis;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.diagnosis.RuleFault.Kind;
import org.disclosurecheck.rules.diagnosis.drl.Expr;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile;
import org.disclosurecheck.rules.diagnosis.drl.Token;

/** Holds the files of a rule together: its id, its family, and the sentences against the values that the condition gives them. */
final class RuleFit {

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)\\}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BRACE = Pattern.compile("\\{([^{}\\r\\n]*)(\\}|)");
    private static final Set<String> GIVEN = Set.of("expected", "actual", "quote", "difference", "replaced", "replacement", "place", "location");

    private static final String ENGLISH = "messages_en.properties";

    private final RuleTexts texts;
    private final RuleFile tree;
    private final FaultList drl;
    private final Function<String, FaultList> lists;
    private final Set<String> values = new TreeSet<>(GIVEN);
    private final Map<String, Token> variants = new TreeMap<>();
    private boolean open;

    RuleFit(RuleTexts texts, RuleFile tree, FaultList drl, Function<String, FaultList> lists) {
        this.texts = texts;
        this.tree = tree;
        this.drl = drl;
        this.lists = lists;
    }

    void check() {
        String id = texts.name().substring(0, Math.min(7, texts.name().length()));
        for (RuleFile.RuleNode rule : tree.rules()) {
            if (rule.id() != null && id.matches("[A-Z]{3}-\\d{3}") && !rule.id().text().equals(id)) {
                drl.error(Kind.WORDS, rule.id().start(), rule.id().length(), "编号与文件夹的不同，应当是 " + id, "the id is not that of the folder: " + id,
                        new Mend("改成 " + id, "make it " + id, rule.id().start(), rule.id().length(), id));
            }
            rule.statements().forEach(this::collect);
        }
        if (tree.home() != null && !texts.family().isEmpty() && !tree.home().endsWith("." + texts.family()) && !tree.home().equals(texts.family())) {
            int at = texts.text("rule.drl").indexOf(tree.home());
            String home = tree.home();
            String right = home.indexOf('.') < 0 ? texts.family() : home.substring(0, home.lastIndexOf('.') + 1) + texts.family();
            drl.add(Severity.WARNING, Kind.WORDS, Math.max(0, at), home.length(), "规则放在“" + texts.family() + "”文件夹里，这里写的种类却是“"
                    + home.substring(home.lastIndexOf('.') + 1) + "”：请改成一样的，或者把规则文件夹移过去",
                    "the rule lies in the folder “" + texts.family() + "”, and here stands another family",
                    right.matches("[\\w.]+") ? List.of(new Mend("改成 " + right, "make it " + right, Math.max(0, at), home.length(), right)) : List.of());
        }
        Map<String, String> zh = sentences("messages.properties");
        Map<String, String> en = sentences(ENGLISH);
        values("messages.properties", zh);
        values(ENGLISH, en);
        if (zh != null) {
            variants.forEach((name, token) -> {
                if (!zh.containsKey("message." + name) && !zh.containsKey("message")) {
                    drl.error(Kind.WORDS, token.start(), token.length(), "messages.properties 里没有 message." + name, "no sentence “message." + name + "”");
                }
            });
        }
    }

    private void collect(Expr expression) {
        if (!(expression instanceof Expr.Call call)) {
            return;
        }
        if (call.of() != null) {
            collect(call.of());
        }
        String name = call.name().text();
        if (name.equals("with") && !call.arguments().isEmpty()) {
            if (call.arguments().get(0) instanceof Expr.Literal literal) {
                values.add(literal.token().text());
            } else {
                open = true;
            }
        } else if (name.equals("as") && call.arguments().size() == 1 && call.arguments().get(0) instanceof Expr.Literal literal
                && literal.token().kind() == Token.Kind.STRING) {
            variants.put(literal.token().text(), literal.token());
        }
    }

    /** The sentences of a language, or null when there are none to check. */
    private Map<String, String> sentences(String file) {
        String text = texts.text(file);
        if (text == null) {
            return null;
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text.startsWith("\ufeff") ? text.substring(1) : text));
        } catch (IOException | IllegalArgumentException e) {
            int at = Math.max(0, text.indexOf("\\u"));
            lists.apply(file).error(Kind.WORDS, at, 2, "\\u 后面写得不对", String.valueOf(e.getMessage()));
            return null;
        }
        Map<String, String> found = new TreeMap<>();
        properties.forEach((key, value) -> found.put(key.toString(), value.toString()));
        if (!found.containsKey("message") && !file.equals(ENGLISH)) {
            lists.apply(file).error(Kind.WORDS, 0, 0, "缺少 message = 一句话", "“message” is missing", new Mend("补上 message", "add it", 0, 0, "message = \n"));
        }
        return found;
    }

    private void values(String file, Map<String, String> sentences) {
        if (sentences == null || open) {
            return;
        }
        braces(file, texts.text(file));
        String text = texts.text(file);
        Matcher value = VALUE.matcher(text);
        while (value.find()) {
            if (!values.contains(value.group(1)) && !comment(text, value.start())) {
                List<String> near = Nearest.of(value.group(1), values, name -> name, name -> name);
                int from = value.start(1);
                int length = value.group(1).length();
                lists.apply(file).add(Severity.WARNING, Kind.WORDS, from, length, "rule.drl 里没有给出“" + value.group(1) + "”"
                        + (near.isEmpty() ? "" : "，是不是“" + near.get(0) + "”？"), "the condition gives no value “" + value.group(1) + "”",
                        near.stream().map(each -> new Mend("改成 {" + each + "}", "make it {" + each + "}", from, length, each)).toList());
            }
        }
    }

    /** What stands in braces and is no name is printed as it is written. */
    private void braces(String file, String text) {
        Matcher brace = BRACE.matcher(text);
        while (brace.find()) {
            if (!comment(text, brace.start())) {
                boolean closed = brace.group(2).equals("}");
                if (!closed) {
                    lists.apply(file).add(Severity.WARNING, Kind.WORDS, brace.start(), 1, "“{”没有配上“}”，报告里会照样印出来", "“{” is not closed", List.of());
                } else if (!brace.group(1).matches("(?U)\\w+")) {
                    lists.apply(file).add(Severity.WARNING, Kind.WORDS, brace.start(), brace.end() - brace.start(),
                            "花括号里只能写值的名字，“" + brace.group() + "”会照样印在报告里", "no name of a value: “" + brace.group() + "”", List.of());
                }
            }
        }
    }

    private static boolean comment(String text, int at) {
        int line = text.lastIndexOf('\n', at) + 1;
        return text.startsWith("#", line) || text.startsWith("!", line);
    }
}
