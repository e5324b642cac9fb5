package org.disclosurecheck.prose;

import java.util.List;

import org.disclosurecheck.model.DisclosureFactory;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;

/** Small reports and paragraphs for the tests of this bundle. */
final class Texts {

    private static final DisclosureFactory FACTORY = DisclosureFactory.eINSTANCE;

    private Texts() {
    }

    static Paragraph paragraph(String text) {
        return paragraph("PREAMBLE", text, 0);
    }

    private static Paragraph paragraph(String address, String text, int number) {
        Paragraph paragraph = FACTORY.createParagraph();
        paragraph.setAddress(address);
        paragraph.setText(text);
        paragraph.setNumber(number);
        return paragraph;
    }

    static Section section(int number, String... texts) {
        Section section = FACTORY.createSection();
        section.setNumber(number);
        section.setId("S" + number);
        for (int i = 0; i < texts.length; i++) {
            section.getParagraphs().add(paragraph("S" + number + "/p" + (i + 1), texts[i], i + 1));
        }
        return section;
    }

    /** A report of 2023 with these sections. */
    static Report report(String name, OrganisationKind kind, Section... sections) {
        Report report = FACTORY.createReport();
        report.setYear(2023);
        report.setOrganisation(FACTORY.createOrganisation());
        report.getOrganisation().setName(name);
        report.getOrganisation().setKind(kind);
        report.setSignature(FACTORY.createSignature());
        report.getSections().addAll(List.of(sections));
        return report;
    }
}
