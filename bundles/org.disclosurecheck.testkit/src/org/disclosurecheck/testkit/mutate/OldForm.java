package org.disclosurecheck.testkit.mutate;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.DisclosureFactory;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellContent;
import org.disclosurecheck.model.DisclosureRow;
import org.disclosurecheck.model.Report;

/** A report of 2020, in the form of that year, of which only one row of table 2 was read. */
final class OldForm {

    private OldForm() {
    }

    static Report of(Spoilt spoilt, String address, long value) {
        String[] part = address.split("/");
        Cell cell = DisclosureFactory.eINSTANCE.createCell();
        cell.setAddress(address);
        cell.setRowKey(part[1]);
        cell.setColumnKey(part[2]);
        cell.setRaw(Long.toString(value));
        CellContent content = CellContent.of(cell.getRaw(), part[2]);
        cell.setKind(content.kind());
        cell.setValue(content.value());
        cell.setSource(Source.NOWHERE);
        DisclosureRow row = DisclosureFactory.eINSTANCE.createDisclosureRow();
        row.setKey(part[1]);
        row.getCells().add(cell);
        Report report = DisclosureFactory.eINSTANCE.createReport();
        report.setForm("2019");
        report.setYear(2020);
        report.setOrganisation(DisclosureFactory.eINSTANCE.createOrganisation());
        report.getOrganisation().setName(spoilt.unit());
        report.getOrganisation().setKind(spoilt.clean.place().kind());
        report.setSignature(DisclosureFactory.eINSTANCE.createSignature());
        report.setDisclosures(DisclosureFactory.eINSTANCE.createDisclosureTable());
        report.getDisclosures().setId("T2");
        report.getDisclosures().getRows().add(row);
        return report;
    }
}
