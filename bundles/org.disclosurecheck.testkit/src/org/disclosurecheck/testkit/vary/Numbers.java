package org.disclosurecheck.testkit.vary;

import java.util.Random;
import java.util.function.UnaryOperator;

/** Figures in the forms in which offices write them. */
final class Numbers {

    private static final String DIGITS = "０１２３４５６７８９";

    private Numbers() {
    }

    static void zeros(Draft draft, String zero) {
        change(draft, "", text -> text.equals("0") ? zero : text);
    }

    static void zerosMixed(Draft draft) {
        String[] zeros = {"0", "", "/"};
        change(draft, "", text -> text.equals("0") ? zeros[draft.random().nextInt(zeros.length)] : text);
    }

    static void partsBlank(Draft draft) {
        draft.cells().replaceAll((address, text) -> text.equals("0") && isPart(address) ? "" : text);
    }

    static void totalsBlank(Draft draft) {
        draft.cells().replaceAll((address, text) -> isTotal(address) ? "" : text);
    }

    static void allBlank(Draft draft) {
        change(draft, "", text -> "");
    }

    /** A few counts with 件, amounts with 万元. */
    static void withUnit(Draft draft) {
        Random random = draft.random();
        draft.cells().replaceAll((address, text) -> address.endsWith("/amount") ? text + "万元"
                : !address.startsWith("T2") && random.nextInt(20) == 0 ? text + "件" : text);
    }

    static void fullWidth(Draft draft) {
        change(draft, "", text -> {
            StringBuilder wide = new StringBuilder();
            text.chars().forEach(c -> wide.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : (char) c));
            return wide.toString();
        });
    }

    static void spaced(Draft draft) {
        change(draft, "", text -> text.matches("\\d{2,}") ? text.charAt(0) + " " + text.substring(1) : text);
    }

    static void padded(Draft draft) {
        String[] blanks = {" ", "\u00a0", "\u3000"};
        change(draft, "", text -> {
            String blank = blanks[draft.random().nextInt(blanks.length)];
            return blank + text + blank;
        });
    }

    static void thousands(Draft draft) {
        change(draft, "", text -> text.matches("\\d{4,}") ? text.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") : text);
    }

    static void changeInWords(Draft draft) {
        change(draft, "/change", text -> text.startsWith("-") ? "减" + text.substring(1)
                : text.equals("0") ? text : "增" + text.replace("+", ""));
    }

    private static void change(Draft draft, String addresses, UnaryOperator<String> change) {
        draft.cells().replaceAll((address, text) -> address.endsWith(addresses) ? change.apply(text) : text);
    }

    private static boolean isTotal(String address) {
        return address.startsWith("T3") && (address.endsWith("/total") || address.contains("/total/"))
                || address.startsWith("T4") && address.endsWith("/total");
    }

    private static boolean isPart(String address) {
        return !address.startsWith("T2") && !isTotal(address);
    }
}
