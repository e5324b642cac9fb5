package org.disclosurecheck.rules.several.digest;

import java.util.Map;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.SectionForm;

/** Makes a report again from its digest: all that rules on two years or on several units read, without places in the file. */
public final class DigestReport {

    private DigestReport() {
    }

    /** @param form the form that the digest names; any when it names none */
    public static Report of(Digest digest, Form form) {
        ReportBuilder builder = new ReportBuilder(form);
        builder.year(digest.year(), digest.evidence().year());
        builder.organisation(digest.organisation(), digest.kind(), digest.evidence().organisation());
        for (Map.Entry<String, String> paragraph : digest.prose().paragraphs()) {
            add(builder, form, paragraph.getKey(), paragraph.getValue());
        }
        digest.cells().forEach((address, raw) -> builder.cell(address, raw, Source.NOWHERE));
        Report report = builder.build();
        report.setForm(digest.form());
        report.setFormEvidence(digest.evidence().form());
        report.setPublished(digest.published());
        return report;
    }

    private static void add(ReportBuilder builder, Form form, String key, String text) {
        switch (key) {
            case "TITLE" -> builder.title(text, Source.NOWHERE);
            case "PREAMBLE" -> builder.preamble(text, Source.NOWHERE);
            case "SIGN" -> builder.signature(text, Source.NOWHERE);
            default -> {
                if (!key.endsWith(".heading")) {
                    builder.paragraph(text, Source.NOWHERE);
                } else {
                    heading(builder, form, key.charAt(1) - '0', text);
                }
            }
        }
    }

    private static void heading(ReportBuilder builder, Form form, int number, String heading) {
        int comma = heading.indexOf('、');
        String ordinal = comma < 0 ? null : heading.substring(0, comma);
        String label = heading.substring(comma + 1);
        if (number < 1 || number > form.sections().size()) {
            builder.unknownSection(ordinal, heading, label, Source.NOWHERE);
        } else {
            SectionForm section = form.sections().get(number - 1);
            builder.section(section, ordinal, heading, label, Source.NOWHERE);
        }
    }
}
