package org.disclosurecheck.extract.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** The numbers that a browser sets before the items of an ordered list, in the shape in which a person sees them. */
final class ListNumbers {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LARGEST = 3999;
    private static final Set<String> UNNUMBERED = Set.of("none", "disc", "circle", "square", "dash", "dot");
    private static final Pattern STYLE = Pattern.compile("(?i)list-style(?:-type)?\\s*:\\s*([^;]+)");

    private static final class Numbered {
        private final boolean ordered;
        private final String style;
        private int next;

        Numbered(boolean ordered, String style, int next) {
            this.ordered = ordered;
            this.style = style;
            this.next = next;
        }
    }

    private final Deque<Numbered> lists = new ArrayDeque<>();

    /** A list begins; one without order has no numbers. */
    void open(Element list) {
        lists.push(new Numbered(list.nameIs("ol"), style(list, "decimal"), number(list.attr("start"), 1)));
    }

    void close() {
        lists.poll();
    }

    /** What stands before the item; empty when nothing does. */
    String item(Element item) {
        Numbered list = lists.peek();
        if (list == null) {
            return "";
        }
        int number = number(item.attr("value"), list.next);
        list.next = number + 1;
        return list.ordered ? shown(number, style(item, list.style)) : "";
    }

    private static String style(Element element, String otherwise) {
        Matcher style = STYLE.matcher(element.attr("style"));
        if (style.find()) {
            return style.group(1).strip().toLowerCase(Locale.ROOT);
        }
        return switch (element.attr("type").strip()) {
            case "1" -> "decimal";
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            default -> otherwise;
        };
    }

    /** The styles of browsers and, below, those of the editor that most content systems have built in. */
    private static String shown(int number, String style) {
        if (UNNUMBERED.contains(style)) {
            return "";
        }
        if (number < 1 || number > LARGEST) {
            return number + ".";
        }
        return switch (style) {
            case "lower-alpha", "lower-latin" -> letters(number) + ".";
            case "upper-alpha", "upper-latin" -> letters(number).toUpperCase(Locale.ROOT) + ".";
            case "lower-roman" -> roman(number) + ".";
            case "upper-roman" -> roman(number).toUpperCase(Locale.ROOT) + ".";
            case "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal", "japanese-informal", "cn" ->
                chinese(number) + "、";
            case "cn1" -> chinese(number) + "）";
            case "cn2" -> "（" + chinese(number) + "）";
            case "num1" -> number + "）";
            case "num2" -> "（" + number + "）";
            default -> number + ".";
        };
    }

    private static String letters(int number) {
        StringBuilder out = new StringBuilder();
        for (int n = number; n > 0; n = (n - 1) / 26) {
            out.insert(0, (char) ('a' + (n - 1) % 26));
        }
        return out.toString();
    }

    private static String roman(int number) {
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                out.append(ROMAN[i]);
            }
        }
        return out.toString();
    }

    /** Up to 99 in words; no list of a report is longer. */
    private static String chinese(int number) {
        if (number > 99) {
            return Integer.toString(number);
        }
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10);
    }

    private static int number(String written, int otherwise) {
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
