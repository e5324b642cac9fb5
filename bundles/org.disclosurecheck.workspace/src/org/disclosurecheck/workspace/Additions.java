package org.disclosurecheck.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.extract.SignatureText;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.DisclosureFactory;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.SectionForm;

/**
 * What a report lacks, and the inspector writes in: the title, the preamble, a paragraph at the end of a part, a whole part with
 * its heading, the signature. The key is the address that the paragraph will have.
 */
public final class Additions {

    private static final Pattern IN_SECTION = Pattern.compile("S([1-6])/p(\\d+)");

    private Additions() {
    }

    /** Keys of all that can be added now, in reading order. */
    public static List<String> possible(Report report) {
        List<String> keys = new ArrayList<>();
        if (report.getTitle() == null) {
            keys.add("TITLE");
        }
        if (report.getPreamble().isEmpty()) {
            keys.add("PREAMBLE");
        }
        for (int section = 1; form(report) != null && section <= form(report).sections().size(); section++) {
            keys.add("S" + section + "/p" + (count(report, section) + 1));
        }
        if (report.getSignature().getParagraphs().isEmpty()) {
            keys.add("SIGN");
        }
        return keys;
    }

    /** The number of the part that a key of an addition is in; 0 for what stands outside the parts. */
    public static int section(String key) {
        Matcher in = IN_SECTION.matcher(key);
        return in.matches() ? Integer.parseInt(in.group(1)) : 0;
    }

    /** The heading that the form wants for a part. */
    public static String heading(Report report, int section) {
        SectionForm wanted = form(report).sections().get(section - 1);
        return wanted.ordinal() + "、" + wanted.heading();
    }

    /** Where it comes among others of its part. */
    static int order(String key) {
        Matcher in = IN_SECTION.matcher(key);
        return in.matches() ? Integer.parseInt(in.group(2)) : 0;
    }

    /** Adds it; false when it is not the next one there. */
    static boolean put(Report report, String key, String text) {
        if (!possible(report).contains(key)) {
            return false;
        }
        Paragraph paragraph = DisclosureFactory.eINSTANCE.createParagraph();
        paragraph.setAddress(key);
        paragraph.setText(text);
        paragraph.setSource(Source.NOWHERE);
        int number = section(key);
        if (number > 0) {
            paragraph.setNumber(order(key));
            last(report, number).getParagraphs().add(paragraph);
        } else if (key.equals("TITLE")) {
            report.setTitle(paragraph);
        } else {
            paragraph.setNumber(1);
            (key.equals("SIGN") ? report.getSignature().getParagraphs() : report.getPreamble()).add(paragraph);
            SignatureText.read(report.getSignature());
        }
        return true;
    }

    /** Takes the last addition of a place away again, with its part where nothing else is in it. */
    static boolean remove(Report report, String key, Report submitted) {
        int number = section(key);
        if (number == 0) {
            if (key.equals("TITLE")) {
                report.setTitle(null);
            } else {
                (key.equals("SIGN") ? report.getSignature().getParagraphs() : report.getPreamble()).clear();
                SignatureText.read(report.getSignature());
            }
            return true;
        }
        if (order(key) != count(report, number)) {
            return false;
        }
        Section section = last(report, number);
        section.getParagraphs().remove(section.getParagraphs().size() - 1);
        if (section.getParagraphs().isEmpty() && submitted.section(number) == null) {
            report.getSections().remove(section);
        }
        return true;
    }

    private static int count(Report report, int section) {
        return report.getSections().stream().filter(one -> one.getNumber() == section).mapToInt(one -> one.getParagraphs().size()).sum();
    }

    /** The part, made when it is missing. */
    private static Section last(Report report, int number) {
        List<Section> there = report.getSections().stream().filter(one -> one.getNumber() == number).toList();
        if (!there.isEmpty()) {
            return there.get(there.size() - 1);
        }
        SectionForm wanted = form(report).sections().get(number - 1);
        Section made = DisclosureFactory.eINSTANCE.createSection();
        made.setId(wanted.id());
        made.setNumber(number);
        made.setOrdinal(wanted.ordinal());
        made.setHeading(heading(report, number));
        made.setLabel(wanted.heading());
        made.setStandard(true);
        made.setSource(Source.NOWHERE);
        int at = 0;
        while (at < report.getSections().size() && report.getSections().get(at).getNumber() < number) {
            at++;
        }
        report.getSections().add(at, made);
        return made;
    }

    private static Form form(Report report) {
        return report.getForm() == null ? null : Engine.book().form(report.getForm());
    }
}
