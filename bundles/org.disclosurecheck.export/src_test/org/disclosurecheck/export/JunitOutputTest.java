package org.disclosurecheck.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Certainty;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.findings.Source;

class JunitOutputTest {

    @Test
    void a_report_is_a_suite_whose_cases_fail_are_skipped_or_only_tell() throws Exception {
        Document junit = junit(Sample.report(Sample.LOST, Sample.UNTIL), Sample.unreadable());

        assertEquals("4 1 2", said(junit, "concat(//testsuite[1]/@tests,' ',//testsuite[1]/@failures,' ',//testsuite[1]/@skipped)"));
        assertEquals("SUM-001 勾稽", said(junit, "//testcase[failure]/@name"));
        assertEquals("未检查：没有上年报告", said(junit, "//testcase[starts-with(@name,'YOY-001')]/skipped/@message"));
        assertEquals("0", said(junit, "count(//testcase[starts-with(@name,'FMT-008')]/failure)"));
        assertEquals("1", said(junit, "count(//testcase[starts-with(@name,'FMT-008')]/system-out)"));
        assertEquals("文件已加密", said(junit, "//testsuite[@errors=1]/testcase/error/@message"));
    }

    @Test
    void characters_that_xml_does_not_know_do_no_harm() throws Exception {
        Finding odd = new Finding("SUM-001", Severity.ERROR, "REPORT", "全文", "有\u0000和\uD800和<&>", null, null, null, "依据",
                Certainty.OFFICIAL, null, "f", Source.NOWHERE, java.util.List.of());

        assertEquals("全文：有\uFFFD和\uFFFD和<&>", said(junit(Sample.report(odd)), "//failure/@message"));
    }

    private static Document junit(CheckReport... reports) throws Exception {
        byte[] xml = Sample.written("junit", Language.ZH, reports).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static String said(Document document, String path) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluate(path, document);
    }
}
