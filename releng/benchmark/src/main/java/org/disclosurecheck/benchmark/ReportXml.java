package org.disclosurecheck.benchmark;

import java.math.BigDecimal;

import org.disclosurecheck.model.ApplicantColumn;
import org.disclosurecheck.model.ApplicationRow;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.DisclosureRow;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReviewGroup;

/**
 * A report as XML for Schematron, as kind to it as can be: what the model prepares for our rules (a column with the sums
 * of its items, a row with the sum of its applicants) stands ready in attributes.
 */
final class ReportXml {

    private final StringBuilder xml = new StringBuilder("<report>");

    private ReportXml() {
    }

    static String of(Report report) {
        ReportXml xml = new ReportXml();
        report.getDisclosures().getRows().forEach(xml::line);
        xml.xml.append("<applications>");
        report.getApplications().getColumns().forEach(xml::column);
        report.getApplications().getRows().forEach(xml::row);
        xml.xml.append("</applications>");
        report.getReviews().getGroups().forEach(xml::group);
        return xml.xml.append("</report>").toString();
    }

    private ReportXml attribute(String name, Object value) {
        String text = value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
        xml.append(' ').append(name).append("=\"").append(text).append('"');
        return this;
    }

    private void line(DisclosureRow row) {
        xml.append("<line");
        attribute("key", row.getKey()).attribute("made", row.getMade()).attribute("repealed", row.getRepealed())
                .attribute("inForce", row.getInForce());
        xml.append("/>");
    }

    private void column(ApplicantColumn column) {
        xml.append("<column");
        attribute("key", column.getKey()).attribute("new", column.getNewlyReceived())
                .attribute("carriedIn", column.getCarriedIn()).attribute("granted", column.getGranted())
                .attribute("partlyGranted", column.getPartlyGranted()).attribute("denied", column.getDenied())
                .attribute("unable", column.getUnable()).attribute("rejected", column.getRejected())
                .attribute("otherwise", column.getOtherwise()).attribute("answered", column.getAnswered())
                .attribute("carriedOver", column.getCarriedOver()).attribute("readable", column.readable("total"))
                .attribute("other2", column.number("other.2"));
        xml.append("/>");
    }

    private void row(ApplicationRow row) {
        xml.append("<row");
        attribute("key", row.getKey()).attribute("total", row.getTotal()).attribute("applicants", row.getApplicants());
        xml.append('>');
        for (Cell cell : row.getCells()) {
            xml.append("<cell>").append(cell.getAmount().toPlainString()).append("</cell>");
        }
        xml.append("</row>");
    }

    private void group(ReviewGroup group) {
        xml.append("<group");
        attribute("key", group.getKey()).attribute("upheld", group.getUpheld())
                .attribute("corrected", group.getCorrected()).attribute("otherResult", group.getOtherResult())
                .attribute("pending", group.getPending()).attribute("total", group.getTotal());
        xml.append("/>");
    }
}
