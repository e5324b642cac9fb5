package org.disclosurecheck.export.office.marked;

import java.util.List;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.export.Words;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.several.digest.Digest;

/** What is to be said at which place of a document, and what stands there: nobody is told something beside the wrong words. */
record Remarks(CheckReport report, Frame frame) {

    List<Finding> findings() {
        return report.findings();
    }

    /** Line by line: what is wrong, what is proposed, what it rests on. */
    List<String> lines(Finding finding, boolean placed) {
        Language language = frame.language();
        if (finding.rule().equals(Finding.REMARK)) {
            return List.of(language.choose("【审核人员意见】", "[Remark of the reviewer] "), placed ? finding.message() : Words.sentence(finding, language));
        }
        String title = frame.book().rule(finding.rule()).map(rule -> " " + rule.title(language)).orElse("");
        String head = language.choose("【", "[") + finding.severity().label(language) + language.choose("】", "] ") + finding.rule() + title;
        String message = placed ? finding.message() : Words.sentence(finding, language);
        String fix = finding.fix() == null ? null : language.choose("建议：", "Proposal: ") + Words.fix(finding.fix(), language);
        return fix == null ? List.of(head, message, finding.basis()) : List.of(head, message, fix, finding.basis());
    }

    /** The text that stands at an address, as it was read; null when the address names no text. */
    String text(String address) {
        Digest digest = report.digest();
        if (digest == null || address == null) {
            return null;
        }
        if (address.startsWith("T") && address.indexOf('/') > 0) {
            return digest.raw(address);
        }
        int slash = address.indexOf("/p");
        String key = slash > 0 ? address.substring(0, slash) : address.matches("S\\d") ? address + ".heading" : address;
        List<String> paragraphs = digest.prose().paragraphs(key);
        int number = slash > 0 ? Integer.parseInt(address.substring(slash + 2)) : 1;
        return number <= paragraphs.size() ? paragraphs.get(number - 1) : null;
    }

    /** Texts as they are compared: without blanks, and with full-width signs as half-width ones. */
    static String plain(String text) {
        return java.text.Normalizer.normalize(text == null ? "" : text, java.text.Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
    }
}
