package org.disclosurecheck.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.NotChecked;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.RuleRun;

/**
 * JUnit XML for build servers: a report is a suite, a rule is a case. A case fails by what makes the run fail; lesser
 * findings are told in its output. A rule that could not look is skipped, one that does not apply is left out.
 */
final class JunitOutput implements ReportOutput {

    private final OutputStream stream;
    private final Frame frame;
    private final Language language;
    private final XMLStreamWriter xml;

    JunitOutput(OutputStream stream, Frame frame) throws IOException {
        this.stream = stream;
        this.frame = frame;
        this.language = frame.language();
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            line("");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "margent");
            line("");
        } catch (XMLStreamException e) {
            throw wrapped(e);
        }
    }

    @Override
    public void write(CheckReport report) throws IOException {
        try {
            suite(report);
        } catch (XMLStreamException e) {
            throw wrapped(e);
        }
    }

    private void suite(CheckReport report) throws XMLStreamException {
        boolean unreadable = report.status() == CheckReport.Status.UNREADABLE;
        Set<String> rules = rules(report);
        Set<String> skipped = report.notChecked().stream().map(NotChecked::rule).collect(Collectors.toSet());
        report.findings().forEach(finding -> skipped.remove(finding.rule()));
        long failures = rules.stream().filter(rule -> !failing(report, rule).isEmpty()).count();
        xml.writeStartElement("testsuite");
        attribute("name", report.path());
        attribute("tests", String.valueOf(unreadable ? 1 : rules.size()));
        attribute("failures", String.valueOf(failures));
        attribute("errors", unreadable ? "1" : "0");
        attribute("skipped", String.valueOf(skipped.size()));
        line("");
        if (unreadable) {
            unreadable(report);
        }
        for (String rule : rules) {
            testcase(report, rule, skipped.contains(rule));
        }
        xml.writeEndElement();
        line("");
    }

    /** Rules that applied. Of a report that was kept without how each rule ended, those that said something. */
    private static Set<String> rules(CheckReport report) {
        Set<String> rules = new TreeSet<>();
        report.outcomes().forEach((rule, outcome) -> {
            if (outcome != RuleRun.Outcome.NOT_APPLICABLE) {
                rules.add(rule);
            }
        });
        report.findings().forEach(finding -> rules.add(finding.rule()));
        report.notChecked().forEach(notChecked -> rules.add(notChecked.rule()));
        return rules;
    }

    private void unreadable(CheckReport report) throws XMLStreamException {
        String why = report.problems().isEmpty() ? "" : report.problems().get(report.problems().size() - 1).message();
        begin(report, language.choose("读取报告", "read the report"));
        xml.writeStartElement("error");
        attribute("message", why);
        attribute("type", "unreadable");
        xml.writeEndElement();
        end();
    }

    private void testcase(CheckReport report, String rule, boolean skipped) throws XMLStreamException {
        String title = frame.book().rule(rule).map(known -> " " + known.title(language)).orElse("");
        begin(report, rule + title);
        if (skipped) {
            xml.writeStartElement("skipped");
            attribute("message", language.choose("未检查：", "not checked: ") + report.notChecked().stream()
                    .filter(notChecked -> notChecked.rule().equals(rule)).map(NotChecked::reason).distinct()
                    .collect(Collectors.joining(language.choose("；", "; "))));
            xml.writeEndElement();
        }
        List<Finding> failing = failing(report, rule);
        if (!failing.isEmpty()) {
            xml.writeStartElement("failure");
            attribute("message", Words.sentence(failing.get(0), language));
            attribute("type", failing.get(0).severity().id());
            xml.writeCharacters(clean(said(failing)));
            xml.writeEndElement();
        }
        List<Finding> lesser = new ArrayList<>(report.findings());
        lesser.removeIf(finding -> !finding.rule().equals(rule) || failing.contains(finding));
        if (!lesser.isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(clean(said(lesser)));
            xml.writeEndElement();
        }
        end();
    }

    private List<Finding> failing(CheckReport report, String rule) {
        Severity threshold = frame.threshold();
        return threshold == null ? List.of() : report.findings().stream()
                .filter(finding -> finding.rule().equals(rule) && finding.severity().atLeast(threshold)).toList();
    }

    private String said(List<Finding> findings) {
        return findings.stream().map(finding -> finding.severity().label(language) + "  "
                + Words.sentence(finding, language) + "\n" + finding.basis()
                + (finding.fix() == null ? "" : "\n" + language.choose("建议：", "Proposal: ")
                        + Words.fix(finding.fix(), language)))
                .collect(Collectors.joining("\n\n"));
    }

    private void begin(CheckReport report, String name) throws XMLStreamException {
        xml.writeStartElement("testcase");
        attribute("classname", report.path());
        attribute("name", name);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        line("");
    }

    @Override
    public void finish() throws IOException {
        try {
            xml.writeEndElement();
            line("");
            xml.writeEndDocument();
            xml.flush();
            stream.flush();
        } catch (XMLStreamException e) {
            throw wrapped(e);
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, clean(value).replaceAll("\\s+", " "));
    }

    private void line(String indent) throws XMLStreamException {
        xml.writeCharacters("\n" + indent);
    }

    /** XML 1.0 has no words for most control characters, nor for halves of a pair. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(c == '\t' || c == '\n' || c == '\r' || c >= 0x20
                && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF ? c : 0xFFFD));
        return clean.toString();
    }

    private static IOException wrapped(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
    }
}
