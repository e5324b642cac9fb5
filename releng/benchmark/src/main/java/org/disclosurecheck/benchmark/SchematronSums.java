package org.disclosurecheck.benchmark;

import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;

import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.XsltTransformer;

import org.disclosurecheck.model.Report;

/** The yardstick of XML: SUM rules in Schematron, made to XSLT by SchXslt and compiled by Saxon, over a parsed document. */
final class SchematronSums {

    private static final String SCHXSLT = "/xslt/2.0/pipeline-for-svrl.xsl";
    private static final QName FAILED = new QName("http://purl.oclc.org/dsdl/svrl", "failed-assert");

    private final XsltExecutable rules;
    private final XdmNode document;

    SchematronSums(Report report) {
        try {
            Processor saxon = new Processor(false);
            XsltCompiler compiler = saxon.newXsltCompiler();
            XsltTransformer pipeline = compiler.compile(source(SchematronSums.class.getResource(SCHXSLT))).load();
            pipeline.setSource(source(SchematronSums.class.getResource("sums.sch")));
            XdmDestination stylesheet = new XdmDestination();
            pipeline.setDestination(stylesheet);
            pipeline.transform();
            rules = compiler.compile(stylesheet.getXdmNode().asSource());
            document = saxon.newDocumentBuilder().build(new StreamSource(new StringReader(ReportXml.of(report))));
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Source source(URL url) {
        return new StreamSource(url.toString());
    }

    /** Rule and what it is about, of each assertion that failed. */
    List<String> check() {
        try {
            XsltTransformer transformer = rules.load();
            transformer.setInitialContextNode(document);
            XdmDestination svrl = new XdmDestination();
            transformer.setDestination(svrl);
            transformer.transform();
            List<String> found = new ArrayList<>();
            XdmNode output = (XdmNode) svrl.getXdmNode().axisIterator(Axis.CHILD).next();
            for (XdmNode node : output.children()) {
                if (node.getNodeKind() == XdmNodeKind.ELEMENT && node.getNodeName().equals(FAILED)) {
                    found.add((node.getAttributeValue(new QName("id")) + " " + node.getStringValue().strip()).strip());
                }
            }
            return found;
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }
}
