package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.disclosurecheck.model.Organisation;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/**
 * How a unit speaks of itself: 我镇, 我乡, 我街道, 我局, 我校, 我办, and of its area: 全镇, 全乡. 全市 and 全县 are not compared, for
 * they may mean the area a unit belongs to. None of these are words: 全乡镇, 我办理, 为我办事, 帮我办, nor what stands in
 * quotation marks or in the title of a document.
 */
public final class SelfReferences {

    private static final String[] UNITS = { "镇", "乡", "街道", "局", "校", "办" };

    /** How every such word begins. */
    private static final String[] WORDS = { "我镇", "我乡", "我街道", "我局", "我校", "我办", "全镇", "全乡" };
    private static final Text.Needle[] ANY = Text.needles(WORDS);

    private SelfReferences() {
    }

    /**
     * The words that name another kind of unit than the reporting one, the first of each word in a paragraph: 全乡 in
     * the report of a 镇. Where the kind of the unit is not known, the word that the report uses most is taken for its
     * own.
     */
    public static List<SelfReference> strangeIn(Report report) {
        List<SelfReference> all = new ArrayList<>();
        List<Paragraph> paragraphs = Prose.plain(report).holdsAny(ANY) ? Reading.paragraphs(report) : List.of();
        for (int i = 0; i < paragraphs.size(); i++) {
            Text plain = Prose.texts(report)[i].plainly();
            if (plain.holdsAny(ANY)) {
                read(paragraphs.get(i), plain.text(), all);
            }
        }
        String own = unit(report.getOrganisation());
        if (own == null && !isRegion(report.getOrganisation().getKind())) {
            own = mostUsed(all);
        }
        List<SelfReference> strange = new ArrayList<>();
        for (SelfReference reference : all) {
            if (isStrange(reference, own, report.getOrganisation().getKind())
                    && strange.stream().noneMatch(known -> known.paragraph() == reference.paragraph()
                            && known.words().text().equals(reference.words().text()))) {
                strange.add(new SelfReference(reference.paragraph(), reference.words(), reference.unit(),
                        own == null ? null : reference.words().text().charAt(0) + own));
            }
        }
        return strange;
    }

    private static boolean isStrange(SelfReference reference, String own, OrganisationKind kind) {
        boolean area = reference.words().text().startsWith("全");
        if (own == null) {
            // a county may speak of 全镇 and have its office write 我办, but it is no 局 and no 镇
            return isRegion(kind) && !area && !reference.unit().equals("办");
        }
        if (area && !own.equals("镇") && !own.equals("乡") && !own.equals("街道")) {
            return false;
        }
        return !reference.unit().equals(own) && !(own.equals("街道") && reference.unit().equals("办"));
    }

    private static boolean isRegion(OrganisationKind kind) {
        return kind == OrganisationKind.PROVINCE || kind == OrganisationKind.CITY || kind == OrganisationKind.COUNTY;
    }

    /** The word for the kind of the unit, or null when neither its kind nor its name tells. */
    private static String unit(Organisation organisation) {
        String name = organisation.getName() == null ? "" : Letters.plain(organisation.getName());
        int bracket = name.indexOf('(');
        if (bracket > 0) {
            name = name.substring(0, bracket);
        }
        if (name.endsWith("人民政府")) {
            name = name.substring(0, name.length() - 4);
        }
        return switch (organisation.getKind()) {
            case TOWN -> name.endsWith("镇") ? "镇" : name.endsWith("乡") ? "乡" : null;
            case SUBDISTRICT -> "街道";
            case SCHOOL -> "校";
            case DEPARTMENT, VERTICAL -> name.endsWith("局") ? "局"
                    : name.endsWith("办") || name.endsWith("办公室") ? "办" : null;
            default -> null;
        };
    }

    private static String mostUsed(List<SelfReference> all) {
        Map<String, Long> uses = all.stream().filter(r -> r.words().text().startsWith("我"))
                .collect(Collectors.groupingBy(SelfReference::unit, Collectors.counting()));
        String most = null;
        for (String unit : UNITS) {
            if (uses.containsKey(unit) && (most == null || uses.get(unit) > uses.get(most))) {
                most = unit;
            }
        }
        return most;
    }

    private static void read(Paragraph paragraph, String plain, List<SelfReference> found) {
        String text = paragraph.getText();
        int quoted = 0;
        for (int at = 0; at + 1 < plain.length(); at++) {
            char c = plain.charAt(at);
            if (c == '《' || c == '“') {
                quoted++;
            } else if (c == '》' || c == '”') {
                quoted = Math.max(0, quoted - 1);
            } else if ((c == '我' || c == '全') && quoted == 0) {
                String unit = unitAt(plain, at, c);
                if (unit != null) {
                    int length = 1 + (plain.startsWith(unit, at + 1) ? unit.length() : 3);
                    found.add(new SelfReference(paragraph, Span.of(text, at, at + length), unit, null));
                }
            }
        }
    }

    private static String unitAt(String plain, int at, char c) {
        if (c == '全') {
            boolean area = Letters.startsWithAny(plain, at + 1, "镇", "乡")
                    && !Letters.startsWithAny(plain, at + 2, "镇", "乡", "街") && !plain.startsWith("安全", at - 1);
            return area ? plain.substring(at + 1, at + 2) : null;
        }
        if (plain.startsWith("办事处", at + 1)) {
            return "街道";
        }
        for (String unit : UNITS) {
            if (plain.startsWith(unit, at + 1)) {
                return unit.equals("办") && isDoing(plain, at) || Letters.startsWithAny(plain, at + 1, "乡镇", "镇街", "乡村")
                        ? null : unit;
            }
        }
        return null;
    }

    /** 办 as a verb: 我办理, 为我办事, 帮我办. */
    private static boolean isDoing(String plain, int at) {
        return at > 0 && "为帮替给让请向由".indexOf(plain.charAt(at - 1)) >= 0
                || Letters.startsWithAny(plain, at + 2, "理", "事", "实", "结", "件", "成", "好", "了", "证");
    }
}
