package org.disclosurecheck.rules.diagnosis.drl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions that a rule may match by: those that cannot run away. What nests repetitions, or refers back, may take
 * longer than anybody lives; the clock at run time is only the second guard.
 */
final class Regexes {

    private static final int LONGEST = 500;
    private static final int MOST_REPETITIONS = 1000;
    private static final int MOST_UNBOUNDED = 6;

    /** What is wrong, in two languages, and where. */
    record Fault(int at, String zh, String en) {
    }

    private record Group(boolean repeats, boolean chooses) {
    }

    private Regexes() {
    }

    /** @param regex as Java sees it, escapes of the rule text resolved */
    static Optional<Fault> fault(String regex) {
        if (regex.length() > LONGEST) {
            return Optional.of(new Fault(0, "匹配式太长，最多 " + LONGEST + " 个字", "the expression is too long; at most " + LONGEST + " characters"));
        }
        Optional<Fault> heavy = heavy(regex);
        if (heavy.isPresent()) {
            return heavy;
        }
        try {
            Pattern.compile(regex);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(new Fault(Math.max(0, e.getIndex()), "匹配式写得不对：" + zh(e.getDescription()), "the expression is wrong: " + e.getDescription()));
        } catch (StackOverflowError e) {
            return Optional.of(new Fault(0, "匹配式套得太深", "the expression is nested too deeply"));
        }
    }

    private static String zh(String description) {
        return description.startsWith("Unclosed group") ? "括号没有配对" : description.startsWith("Unclosed character class") ? "方括号没有配对"
                : description.startsWith("Unmatched closing") ? "右括号多了一个" : description.startsWith("Dangling meta") ? "重复号前面没有可重复的字"
                : description;
    }

    private static Optional<Fault> heavy(String regex) {
        Deque<boolean[]> groups = new ArrayDeque<>();
        groups.push(new boolean[2]);
        Group closed = null;
        int unbounded = 0;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            Group before = closed;
            closed = null;
            if (c == '\\') {
                char escaped = i + 1 < regex.length() ? regex.charAt(i + 1) : 0;
                if (escaped >= '1' && escaped <= '9' || escaped == 'k') {
                    return Optional.of(new Fault(i, "匹配式里不能引用前面的分组", "the expression refers back to a group"));
                }
                if (escaped == 'Q') {
                    return Optional.of(new Fault(i, "匹配式里不能用 \\Q", "no \\Q in an expression"));
                }
                i++;
            } else if (c == '[') {
                i = behindClass(regex, i);
            } else if (c == '(') {
                groups.push(new boolean[2]);
                i += regex.startsWith("(?", i) ? 1 : 0;
            } else if (c == ')' && groups.size() > 1) {
                boolean[] inner = groups.pop();
                closed = new Group(inner[0], inner[1]);
                groups.peek()[0] |= inner[0];
            } else if (c == '|') {
                groups.peek()[1] = true;
            } else if (c == '*' || c == '+' || c == '{' || c == '?') {
                int end = c == '{' ? regex.indexOf('}', i) : i;
                String counts = c == '{' && end > 0 ? regex.substring(i + 1, end) : "";
                if (c == '{' && !counts.matches("\\d{1,4}(,\\d{0,4})?") || most(counts) > MOST_REPETITIONS) {
                    return Optional.of(new Fault(i, "重复次数写得不对，或者超过 " + MOST_REPETITIONS, "a wrong number of repetitions, or more than " + MOST_REPETITIONS));
                }
                boolean many = c == '*' || c == '+' || c == '{' && !counts.matches("[01]|0,1");
                if (many && before != null && (before.repeats || before.chooses)) {
                    return Optional.of(new Fault(i, "重复里套着重复或者选择，遇到长文字会算不完；请改写成一层",
                            "a repetition of something that repeats or chooses may never end on a long text; write it in one layer"));
                }
                unbounded += c == '*' || c == '+' || counts.endsWith(",") ? 1 : 0;
                if (unbounded > MOST_UNBOUNDED) {
                    return Optional.of(new Fault(i, "匹配式里的 * 和 + 太多，最多 " + MOST_UNBOUNDED + " 个", "too many * and +; at most " + MOST_UNBOUNDED));
                }
                groups.peek()[0] = true;
                i = end;
                if (i + 1 < regex.length() && (regex.charAt(i + 1) == '?' || regex.charAt(i + 1) == '+')) {
                    i++;
                }
            }
        }
        return Optional.empty();
    }

    private static int most(String counts) {
        int most = 0;
        for (String count : counts.split(",")) {
            most = count.isEmpty() ? most : count.matches("\\d{1,6}") ? Math.max(most, Integer.parseInt(count)) : Integer.MAX_VALUE;
        }
        return most;
    }

    private static int behindClass(String regex, int open) {
        int depth = 0;
        for (int i = open; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i;
            }
        }
        return regex.length();
    }
}
