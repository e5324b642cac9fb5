package org.disclosurecheck.rules.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.FactNames;

/** The patterns of a condition: which facts it waits for. */
final class Patterns {

    private static final Pattern WORDS = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern TYPE = Pattern.compile("(?m)^\\s*(?:(?:not|exists)\\s*\\(?\\s*)?(?:\\$\\w+\\s*:\\s*)?([A-Z][\\w.]*)\\s*\\(");

    private Patterns() {
    }

    /** The types that the condition waits for although no fact is of them; one line each. */
    static List<String> without(String when, Language language) {
        List<String> found = new ArrayList<>();
        String condition = WORDS.matcher(when).replaceAll("\"\"");
        Matcher type = TYPE.matcher(condition);
        while (type.find()) {
            boolean given = condition.substring(end(condition, type.end())).stripLeading().startsWith("from ");
            if (!given && !FactNames.ALL.contains(type.group(1))) {
                found.add(language.choose("没有人给出 " + type.group(1) + "，规则永远不会报；请用 from 从别的事实里取",
                        "no fact is a " + type.group(1) + ": the rule would never speak; take it “from” a fact"));
            }
        }
        return found;
    }

    /** Behind the bracket that closes the one before the index. */
    private static int end(String condition, int from) {
        int depth = 1;
        int at = from;
        while (at < condition.length() && depth > 0) {
            depth += condition.charAt(at) == '(' ? 1 : condition.charAt(at) == ')' ? -1 : 0;
            at++;
        }
        return at;
    }
}
