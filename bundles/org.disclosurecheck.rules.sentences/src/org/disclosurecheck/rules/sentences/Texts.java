package org.disclosurecheck.rules.sentences;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads conditions over words: what a text mentions, what a list holds, the kind of the unit, a date. */
final class Texts {

    private static final List<Word> MENTIONS = List.of(predicate("mentions", "提到", "文字里有这些词语中的一个"), predicate("mentions", "出现", ""),
            predicate("mentions", "含有", ""), predicate("mentions", "写有", ""), predicate("silent", "没有提到", "文字里没有这些词语中的任何一个"),
            predicate("silent", "未提到", ""), predicate("silent", "没有出现", ""), predicate("silent", "不含", ""), predicate("equal", "等于", "整段文字就是这个词语"),
            predicate("equal", "是", ""), predicate("other", "不等于", "文字不是这个词语"), predicate("other", "不是", ""),
            predicate("starts", "开头是", "文字以它开头"), predicate("ends", "结尾是", "文字以它结尾"), predicate("onlist", "在名单", "与名单里的词语相同，或者以它结尾"),
            predicate("offlist", "不在名单", "与名单里的词语都不同"), predicate("size", "字数", "汉字有多少个"));
    private static final String PROSE = "address not in ( \"TITLE\", \"SIGN\", \"REPORT\" )";

    private final Scanner scanner;
    private final Draft draft;
    private final Operands operands;
    private final Nouns nouns = Nouns.table();

    Texts(Scanner scanner, Draft draft, Operands operands) {
        this.scanner = scanner;
        this.draft = draft;
        this.operands = operands;
    }

    private static Word predicate(String kind, String name, String doc) {
        return new Word(name, name, kind, List.of(), doc);
    }

    Condition condition(Word word) {
        return switch (word.kind()) {
            case "list" -> list(word);
            case "published" -> published();
            case "unitkind" -> unitKind();
            case "body" -> body();
            default -> condition(text(word));
        };
    }

    /** The text that a word names. */
    Quantity text(Word word) {
        String[] pattern = word.data(0).split(" : ", 2);
        int open = pattern[1].indexOf('(');
        String type = pattern[1].substring(0, open);
        String variable;
        if (type.equals("Organisation") || type.equals("ApplicationTable")) {
            variable = type.equals("Organisation") ? "$unit" : "$t3";
            draft.bases.add(variable);
        } else {
            variable = draft.bind(pattern[0], type, pattern[1].substring(open + 1, pattern[1].length() - 1).strip(), "");
        }
        if (!word.data(3).isEmpty()) {
            draft.places.put(variable, variable);
        }
        return new Quantity(variable + "." + word.data(1), variable + "." + word.data(2), word.label(), variable, null, false);
    }

    Condition condition(Quantity text) {
        Word word = scanner.take(MENTIONS);
        if (word == null) {
            throw scanner.unexpected();
        }
        if (word.kind().endsWith("list")) {
            return onList(text, word.kind().equals("onlist"));
        }
        if (word.kind().equals("size")) {
            return size(text);
        }
        return switch (word.kind()) {
            case "mentions" -> mentioned(text);
            case "silent" -> mentioned(text).denied();
            default -> compared(text, word.kind());
        };
    }

    private Condition compared(Quantity text, String kind) {
        String words = quoted();
        String literal = literal(words);
        Condition condition = switch (kind) {
            case "starts" -> new Condition.Test(text.drl() + " str[startsWith] " + literal, text.drl() + " not str[startsWith] " + literal);
            case "ends" -> new Condition.Test(text.drl() + " str[endsWith] " + literal, text.drl() + " not str[endsWith] " + literal);
            default -> new Condition.Test(text.drl() + " == " + literal, text.drl() + " != " + literal);
        };
        return guarded(text, kind.equals("other") ? condition.denied() : condition);
    }

    private Condition mentioned(Quantity text) {
        if (scanner.take("setting", "配置")) {
            String list = operands.settingName();
            draft.bases.add("$set");
            String word = draft.bind("word", "String", "", "$set.words( \"" + list + "\" )");
            draft.quotes.put(word, word);
            String has = text.drl() + " contains " + word;
            return guarded(text, new Condition.Test(has, "!( " + has + " )"));
        }
        List<Condition> parts = new ArrayList<>();
        for (String words : manyQuoted()) {
            draft.literal = parts.isEmpty() ? words : null;
            parts.add(new Condition.Test(text.drl() + " contains " + literal(words), text.drl() + " not contains " + literal(words)));
        }
        return guarded(text, parts.size() == 1 ? parts.get(0) : new Condition.Several(List.copyOf(parts), false));
    }

    /** Some texts may be missing: nothing is mentioned there. */
    private static Condition guarded(Quantity text, Condition condition) {
        String raw = text.drl().replaceFirst("^PrintedWords\\.plain\\( (.*) \\)$", "$1");
        if (!raw.endsWith(".printed") && !raw.endsWith(".cornerNote")) {
            return condition;
        }
        return new Condition.Several(List.of(new Condition.Test(raw + " != null", raw + " == null"), condition), true);
    }

    private Condition size(Quantity text) {
        Word operator = scanner.take(Operator.all());
        if (operator == null) {
            throw scanner.unexpected();
        }
        Quantity size = new Quantity("Gaps.hanCharacters( " + text.drl() + " )", "Gaps.hanCharacters(" + text.java() + ")", "字数", null, null, true);
        draft.amounts.put(text.variable(), size);
        return new Condition.Comparison(Linear.of(size), Operator.valueOf(operator.data(0)), operands.sum());
    }

    private Condition onList(Quantity text, boolean on) {
        if (!text.variable().equals("$unit") || !scanner.take("setting", "配置")) {
            throw scanner.unexpected();
        }
        draft.bases.add("$set");
        String call = "Licences.none( $unit, $set.words( \"" + operands.settingName() + "\" ) )";
        return on ? new Condition.Test(call, "!" + call) : new Condition.Test("!" + call, call);
    }

    /** 正文提到: some paragraph does; 正文没有提到: none does. */
    private Condition body() {
        Word word = scanner.take(MENTIONS.subList(0, 8));
        if (word == null) {
            throw scanner.unexpected();
        }
        if (word.kind().equals("mentions")) {
            return mentioned(text(nouns.of("text").stream().filter(noun -> noun.name().equals("正文每一段")).findFirst().orElseThrow()));
        }
        manyQuoted().forEach(words -> draft.existence.add("not Paragraph( " + PROSE + ", text contains " + literal(words) + " )"));
        return null;
    }

    private Condition list(Word word) {
        String list = draft.using(word.data(0));
        boolean any = scanner.take("some", "不为空", "不是空的");
        if (!any && !scanner.take("empty", "为空", "是空的")) {
            throw scanner.unexpected();
        }
        return any ? new Condition.Test(list + ".size() > 0", list + ".size() == 0") : new Condition.Test(list + ".size() == 0", list + ".size() > 0");
    }

    private Condition unitKind() {
        boolean is = scanner.take("is", "是");
        if (!is && !scanner.take("isnot", "不是")) {
            throw scanner.unexpected();
        }
        draft.bases.add("$unit");
        List<Condition> parts = new ArrayList<>();
        do {
            Word kind = scanner.take(nouns.of("kind"));
            if (kind == null) {
                throw scanner.unexpected();
            }
            String constant = "OrganisationKind." + kind.data(0);
            parts.add(new Condition.Test("$unit.kind == " + constant, "$unit.kind != " + constant));
        } while (scanner.take("list", "、", "或"));
        Condition any = parts.size() == 1 ? parts.get(0) : new Condition.Several(List.copyOf(parts), false);
        return is ? any : any.denied();
    }

    private Condition published() {
        draft.bases.add("$report");
        if (scanner.take("early", "早于年度结束", "早于报告年度结束")) {
            draft.places.putIfAbsent("$report", "\"REPORT\"");
            return new Condition.Test("Deadlines.isEarly( $report )", "!Deadlines.isEarly( $report )");
        }
        if (!scanner.take("late", "晚于", "迟于")) {
            throw scanner.unexpected();
        }
        int from = scanner.position();
        int[] date = scanner.date();
        String month;
        String day;
        if (date != null) {
            if (date[0] < 1 || date[0] > 12 || date[1] < 1 || date[1] > Month.of(date[0]).minLength()) {
                throw scanner.fault(from, scanner.position() - from, "没有“" + date[0] + "月" + date[1] + "日”这一天", "no such day");
            }
            month = "" + date[0];
            day = "" + date[1];
        } else if (scanner.take("setting", "配置")) {
            String name = operands.settingName();
            draft.bases.add("$set");
            month = "$set.month(\"" + name + "\")";
            day = "$set.day(\"" + name + "\")";
        } else {
            throw scanner.unexpected();
        }
        draft.deadline = new String[] {month, day};
        String call = "Deadlines.missed( $report, " + month + ", " + day + " )";
        return new Condition.Test(call, "!" + call);
    }

    private String quoted() {
        String words = scanner.quoted();
        if (words == null) {
            throw scanner.unexpected();
        }
        if (words.isBlank()) {
            throw scanner.fault(scanner.position() - 2, 2, "引号里没有词语", "nothing between the quotes");
        }
        return words;
    }

    private List<String> manyQuoted() {
        List<String> all = new ArrayList<>(List.of(quoted()));
        while (true) {
            int back = scanner.position();
            if (!scanner.take("list", "、", "或", "和")) {
                return all;
            }
            String next = scanner.quoted();
            if (next == null) {
                scanner.back(back);
                return all;
            }
            all.add(next);
        }
    }

    static String literal(String words) {
        return "\"" + words.chars().mapToObj(c -> c == '\\' || c == '"' ? "\\" + (char) c : c < ' ' ? " " : String.valueOf((char) c))
                .collect(Collectors.joining()) + "\"";
    }
}
