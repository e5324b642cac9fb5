package org.disclosurecheck.prose;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Organisation;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;

/**
 * Words that were written for another unit:
 * <ul>
 * <li>applications that were handed in to a government (受理…向市政府提出的…申请) in the report of a town, a street or a
 * department;</li>
 * <li>another town or street where the name of the reporting one belongs: 清河镇人民政府… in the report of 云溪镇, at the
 * beginning of a clause, or behind 公布, 结合, 由.</li>
 * </ul>
 * Superiors, partners and units that are merely mentioned are left alone.
 */
public final class ForeignUnits {

    private static final String[] GOVERNMENTS = {"省政府", "省人民政府", "市政府", "市人民政府", "县政府", "县人民政府", "区政府", "区人民政府", "州政府",
        "州人民政府"};
    private static final Text.Needle[] HANDED = Text.needles("提出的", "提交的");
    private static final String[] RECEIVED = {"收到", "受理", "接到", "接收", "办理"};
    private static final String[] OFFICES = {"镇人民政府", "乡人民政府", "镇政府", "乡政府", "街道办事处", "镇党委", "乡党委", "街道党工委"};
    private static final Text.Needle[] ANY_OFFICE = Text.needles(OFFICES);
    private static final String[] LEADS = {"公布", "发布", "结合", "由", "现将", "反映"};
    /** Before 镇 or 街道 these make no name: 各乡镇人民政府, 我镇政府. */
    private static final String NO_NAME = "各全我本乡城集村该每两所属下级等街和与及个区县市";
    /** 与清河镇政府联合 names a partner. */
    private static final String NO_FIRST = "与和同向在到对经从为被及跟随";
    private static final int LONGEST_NAME = 3;

    private ForeignUnits() {
    }

    /** A name or an addressee of another unit. */
    public record Mention(Paragraph paragraph, Span words) {
    }

    public static List<Mention> in(Report report) {
        List<Mention> found = new ArrayList<>();
        Organisation organisation = report.getOrganisation();
        String name = organisation.getName() == null ? "" : Letters.plain(organisation.getName());
        boolean below = isBelowGovernment(organisation.getKind()) && !name.contains("政府办");
        boolean local = (organisation.getKind() == OrganisationKind.TOWN
                || organisation.getKind() == OrganisationKind.SUBDISTRICT) && !name.isEmpty();
        // the report as a whole tells first whether anything of the kind can be in one of its paragraphs
        below &= Prose.plain(report).holdsAny(HANDED) && Prose.plain(report).holds("向");
        local &= Prose.plain(report).holdsAny(ANY_OFFICE);
        List<Paragraph> paragraphs = below || local ? Reading.paragraphs(report) : List.of();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.getAddress().equals("TITLE") || paragraph.getAddress().equals("SIGN")) {
                continue;
            }
            Text plain = Prose.texts(report)[i].plainly();
            if (below) {
                addressed(paragraph, paragraph.getText(), plain.text(), found);
            }
            if (local && plain.holdsAny(ANY_OFFICE)) {
                named(paragraph, paragraph.getText(), plain.text(), name, found);
            }
        }
        return found;
    }

    private static boolean isBelowGovernment(OrganisationKind kind) {
        return switch (kind) {
            case TOWN, SUBDISTRICT, DEPARTMENT, VERTICAL, SCHOOL, HOSPITAL -> true;
            default -> false;
        };
    }

    /** 受理公民、法人和其他组织向市政府及市政府办公室提出的政府信息公开申请5件 */
    private static void addressed(Paragraph paragraph, String text, String plain, List<Mention> found) {
        if (plain.indexOf('向') < 0) {
            return;
        }
        for (Span sentence : Sentences.parts(plain)) {
            String words = sentence.text();
            int to = words.indexOf('向');
            int handed = Math.max(words.indexOf("提出的", to), words.indexOf("提交的", to));
            if (to > 0 && handed > to && handed - to < 30 && words.indexOf("申请", handed) > 0
                    && Letters.startsWithAny(words, to + 1, GOVERNMENTS)
                    && Letters.containsAny(words.substring(0, to), RECEIVED)) {
                found.add(new Mention(paragraph,
                        Span.of(text, sentence.offset() + to, sentence.offset() + handed + 3)));
            }
        }
    }

    private static void named(Paragraph paragraph, String text, String plain, String own, List<Mention> found) {
        for (String office : OFFICES) {
            for (int at = plain.indexOf(office); at >= 0; at = plain.indexOf(office, at + 1)) {
                int from = at;
                while (from > 0 && at - from < LONGEST_NAME && Letters.isHan(plain.charAt(from - 1))
                        && plain.charAt(from - 1) != '年' && !isLead(plain, from)) {
                    from--;
                }
                boolean name = at - from >= 2 && NO_NAME.indexOf(plain.charAt(at - 1)) < 0
                        && NO_FIRST.indexOf(plain.charAt(from)) < 0;
                boolean stands = from == 0 || Letters.isBreak(plain.charAt(from - 1)) || plain.charAt(from - 1) == '年'
                        || isLead(plain, from);
                String type = plain.substring(at, at + (office.startsWith("街道") ? 2 : 1));
                if (name && stands && !own.contains(plain.substring(from, at) + type)
                        && !own.contains(plain.substring(at - 2, at) + type)) {
                    found.add(new Mention(paragraph, Span.of(text, from, at + office.length())));
                }
            }
        }
    }

    private static boolean isLead(String plain, int at) {
        for (String lead : LEADS) {
            if (plain.startsWith(lead, at - lead.length())) {
                return true;
            }
        }
        return false;
    }
}
