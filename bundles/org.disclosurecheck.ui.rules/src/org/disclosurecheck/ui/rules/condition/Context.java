package org.disclosurecheck.ui.rules.condition;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.Vocabulary;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Entry;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Form;
import org.disclosurecheck.rules.diagnosis.Vocabulary.Member;
import org.disclosurecheck.rules.diagnosis.drl.Lexer;
import org.disclosurecheck.rules.diagnosis.drl.Token;

/** Where a place of the rule text stands: in which part, in which pattern, behind which value. Works on unfinished text. */
final class Context {

    /** The part of the text. */
    enum Part {
        TOP, WHEN, THEN
    }

    private final List<Token> before;
    private final Map<String, Entry> variables = new LinkedHashMap<>();
    private final Part part;
    private final String prefix;
    private final int prefixAt;
    private boolean word = true;

    /** @param offset where the caret stands */
    Context(String text, int offset) {
        List<Token> all = Lexer.all(text, new FaultList("rule.drl", text));
        before = new ArrayList<>();
        String typed = "";
        int at = offset;
        Part now = Part.TOP;
        for (Token token : all) {
            boolean name = token.kind() == Token.Kind.NAME || token.kind() == Token.Kind.VARIABLE;
            if (token.start() < offset && token.end() >= offset && name) {
                typed = text.substring(token.start(), offset);
                at = token.start();
            } else if (token.start() < offset && token.end() > offset && token.kind() != Token.Kind.SIGN) {
                word = false;
            } else if (token.end() <= offset && token.kind() != Token.Kind.END) {
                before.add(token);
                now = token.kind() != Token.Kind.NAME ? now : switch (token.text()) {
                    case "when" -> Part.WHEN;
                    case "then" -> Part.THEN;
                    case "end" -> Part.TOP;
                    default -> now;
                };
            }
        }
        before.removeIf(token -> token.kind() == Token.Kind.COMMENT);
        part = now;
        prefix = typed;
        prefixAt = at;
        readVariables();
    }

    /** The variables of the rule that the place stands in: “$c : ApplicantColumn(”, and “$n : field” inside of it. */
    private void readVariables() {
        for (int i = 0; i + 2 < before.size(); i++) {
            if (before.get(i).kind() == Token.Kind.NAME && before.get(i).text().equals("rule")) {
                variables.clear();
            }
            if (before.get(i).kind() == Token.Kind.VARIABLE && before.get(i + 1).text().equals(":")) {
                Token type = before.get(i + 2);
                Optional<Entry> entry = Vocabulary.get().entry(type.text());
                if (entry.isEmpty()) {
                    Entry fact = patternAt(i);
                    entry = fact == null ? Optional.empty()
                            : fact.members(type.text()).stream().findFirst().flatMap(member -> entry(member.type()));
                }
                String variable = before.get(i).text();
                entry.ifPresent(found -> variables.put(variable, found));
            }
        }
    }

    boolean word() {
        return word;
    }

    Part part() {
        return part;
    }

    String prefix() {
        return prefix;
    }

    int prefixAt() {
        return prefixAt;
    }

    Map<String, Entry> variables() {
        return variables;
    }

    /** The fact whose brackets the place stands in, or null. */
    Entry pattern() {
        return part == Part.WHEN ? patternAt(before.size()) : null;
    }

    private Entry patternAt(int end) {
        int depth = 0;
        for (int i = end - 1; i > 0; i--) {
            String sign = before.get(i).kind() == Token.Kind.SIGN ? before.get(i).text() : "";
            if (sign.equals(")")) {
                depth++;
            } else if (sign.equals("(")) {
                Token name = before.get(i - 1);
                boolean member = i > 1 && before.get(i - 2).text().equals(".");
                Optional<Entry> entry = name.kind() == Token.Kind.NAME && !member ? Vocabulary.get().entry(name.text()) : Optional.empty();
                if (depth == 0 && entry.isPresent() && entry.get().role() != Vocabulary.Role.HELPER) {
                    return entry.get();
                }
                depth = Math.max(0, depth - 1);
            } else if (before.get(i).kind() == Token.Kind.NAME && (before.get(i).text().equals("when") || before.get(i).text().equals("then"))) {
                return null;
            }
        }
        return null;
    }

    /** True right behind a dot. */
    boolean afterDot() {
        return !before.isEmpty() && before.get(before.size() - 1).text().equals(".");
    }

    /** What stands before the dot; null when it is not known. */
    Entry owner() {
        return afterDot() ? valueEndingAt(before.size() - 2) : null;
    }

    /** True when what stands before the dot is the name of a type: only its functions and constants follow. */
    boolean ownerIsType() {
        int at = before.size() - 2;
        return at >= 0 && before.get(at).kind() == Token.Kind.NAME && !(at > 0 && before.get(at - 1).text().equals("."))
                && Vocabulary.get().entry(before.get(at).text()).isPresent() && !before.get(at).text().equals("findings");
    }

    private Entry valueEndingAt(int at) {
        if (at < 0) {
            return null;
        }
        int name = at;
        if (before.get(at).text().equals(")")) {
            int depth = 0;
            while (name >= 0) {
                String text = before.get(name).kind() == Token.Kind.STRING ? "" : before.get(name).text();
                depth += text.equals(")") ? 1 : text.equals("(") ? -1 : 0;
                name--;
                if (depth == 0) {
                    break;
                }
            }
        }
        if (name < 0) {
            return null;
        }
        Token token = before.get(name);
        if (token.kind() == Token.Kind.VARIABLE) {
            return variables.get(token.text());
        }
        if (token.text().equals("findings")) {
            return Vocabulary.get().findings();
        }
        if (name > 0 && before.get(name - 1).text().equals(".")) {
            Entry of = valueEndingAt(name - 2);
            return of == null ? null : of.members(token.text()).stream().findFirst().flatMap(member -> entry(member.type())).orElse(null);
        }
        Entry fact = patternAt(name);
        Optional<Member> member = fact == null ? Optional.empty() : fact.members(token.text()).stream().findFirst();
        return member.isPresent() ? entry(member.get().type()).orElse(null)
                : token.text().equals("this") ? fact : Vocabulary.get().entry(token.text()).orElse(null);
    }

    static Optional<Entry> entry(Type type) {
        return type instanceof Class<?> plain ? Vocabulary.get().entry(plain)
                : type instanceof ParameterizedType of && of.getRawType() instanceof Class<?> raw ? Vocabulary.get().entry(raw) : Optional.empty();
    }

    /** The member of that name at this place, for whoever explains it. */
    Optional<Member> member(String name) {
        Entry of = afterDot() ? owner() : pattern();
        return of == null ? Optional.empty() : of.members(name).stream().findFirst();
    }

    static boolean isStatic(Member member) {
        return member.form() == Form.FUNCTION || member.form() == Form.CONSTANT;
    }
}
