package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/** Numbers of official documents (文号): 国办公开办函〔2021〕30号. */
public final class DocumentNumbers {

    private static final Sought OTHER_BRACKETS = Sought.of("([\\u4e00-\\u9fff&&[^和号与及的按照根据依]]{2,12}[函发办字规令电通])"
            + "(?:\\[|\\(|【|﹝|﹙|<)20(\\d{2})(?:\\]|\\)|】|﹞|﹚|>)(第?\\d{1,4}号)");
    private static final Sought NO_BRACKETS = Sought.of("(国办公开办函)20(\\d{2})年?(\\d{1,3} ?号)");
    /** Formats in which a sign is what somebody typed; pages and what is copied from them lose 〔〕. */
    private static final Set<String> TYPED = Set.of("docx", "doc", "rtf", "xlsx", "xls");
    private static final Sought CITED = Sought.of("国办公开办函.?(2019|2021).{0,2}?(60|30)号");
    private static final Sought OLD_REGULATION = Sought.of("(?:国务院)?(?:令)?第?492号(?:国务院令|令)?");

    private DocumentNumbers() {
    }

    /** Numbers with other brackets than 〔〕, or with none, where the file shows brackets as they were typed. */
    public static List<Slip> misbracketed(Report report) {
        return keepsBrackets(report) ? withoutTheirBrackets(report) : List.of();
    }

    /** False when a number has lost its 〔〕 and the file, a page or a copied text without any, may have lost them all. */
    public static boolean knownOf(Report report) {
        return keepsBrackets(report) || withoutTheirBrackets(report).isEmpty();
    }

    private static boolean keepsBrackets(Report report) {
        return report.getLayout() != null && TYPED.contains(report.getLayout().format()) || Prose.plain(report).holds("〔");
    }

    private static List<Slip> withoutTheirBrackets(Report report) {
        List<Slip> found = new ArrayList<>();
        if (mayBeIn(Prose.plain(report).text())) {
            List<Paragraph> paragraphs = Reading.paragraphs(report);
            Text[] texts = Prose.texts(report);
            for (int i = 0; i < texts.length; i++) {
                if (mayBeIn(texts[i].plain())) {
                    Slip.matching(paragraphs.get(i), texts[i].plainly(), OTHER_BRACKETS, DocumentNumbers::bracketed, found);
                }
            }
        }
        found.addAll(Slip.matching(report, NO_BRACKETS, DocumentNumbers::bracketed));
        return found;
    }

    /** What every number in other brackets has in it; it is found much sooner, and mostly there is none. */
    private static boolean mayBeIn(String plain) {
        for (int at = plain.indexOf("20", 1); at > 0; at = plain.indexOf("20", at + 2)) {
            if ("[(【﹝﹙<".indexOf(plain.charAt(at - 1)) >= 0 && at + 4 < plain.length()
                    && "])】﹞﹚>".indexOf(plain.charAt(at + 4)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String bracketed(Matcher match) {
        return match.group(1) + "〔20" + match.group(2) + "〕" + match.group(3).replace(" ", "");
    }

    /** 国务院令第492号, the regulation of 2007, where the one of 2019 (第711号) is nowhere named. */
    public static List<Slip> ofOldRegulation(Report report) {
        // the number of the old one is rare, and asked for first
        boolean current = !OLD_REGULATION.mayBeIn(report) || Prose.text(report).holds("711号");
        return current ? List.of() : Slip.oneAParagraph(Slip.matching(report, OLD_REGULATION, match -> "国务院令第711号"));
    }

    /**
     * The two notices cited with the number of the other: 《…年度报告有关事项的通知》 is 〔2019〕60号, 《…年度报告格式〉的通知》 is
     * 〔2021〕30号.
     */
    public static List<Slip> mismatched(Report report) {
        List<Slip> found = new ArrayList<>();
        for (CitedTitle title : CitedTitles.in(report)) {
            String name = title.name();
            boolean matters = name.endsWith("年度报告有关事项的通知");
            boolean format = name.endsWith("年度报告格式的通知");
            if (!matters && !format) {
                continue;
            }
            Matcher number = CITED.in(title.behind());
            if (number.find() && number.start() <= 2) {
                String right = matters ? "2019" : "2021";
                if (!number.group(1).equals(right)) {
                    found.add(new Slip(title.paragraph(), title.words(),
                            matters ? "国办公开办函〔2019〕60号" : "国办公开办函〔2021〕30号"));
                }
            }
        }
        return found;
    }

    /** The first citation of 〔2019〕60号 in a text that nowhere cites 〔2021〕30号; none or one. */
    public static List<Slip> outdated(Report report) {
        List<Slip> found = new ArrayList<>();
        for (Paragraph paragraph : CITED.mayBeIn(report) ? Reading.paragraphs(report) : List.<Paragraph>of()) {
            Matcher match = CITED.in(Letters.plain(paragraph.getText()));
            while (match.find()) {
                if (match.group(1).equals("2021")) {
                    return List.of();
                }
                found.add(new Slip(paragraph, Span.of(paragraph.getText(), match.start(), match.end()),
                        "国办公开办函〔2021〕30号"));
            }
        }
        return found.isEmpty() || !mismatched(report).isEmpty() ? List.of() : found.subList(0, 1);
    }
}
