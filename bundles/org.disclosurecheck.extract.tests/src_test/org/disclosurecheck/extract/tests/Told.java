package org.disclosurecheck.extract.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.Table;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a report tells, wherever it stands in its file: one line for each paragraph, heading and cell. */
final class Told {

    private Told() {
    }

    static List<String> of(Report report) {
        List<String> told = new ArrayList<>();
        if (report.getTitle() != null) {
            told.add(line(report.getTitle()));
        }
        report.getPreamble().forEach(paragraph -> told.add(line(paragraph)));
        for (Section section : report.getSections()) {
            told.add(section.getId() + " = " + section.getHeading());
            section.getParagraphs().forEach(paragraph -> told.add(line(paragraph)));
        }
        report.getSignature().getParagraphs().forEach(paragraph -> told.add(line(paragraph)));
        told.addAll(cells(report));
        return told;
    }

    static List<String> cells(Report report) {
        return tables(report).flatMap(table -> table.allCells().stream()).map(Told::line).toList();
    }

    static Stream<Table> tables(Report report) {
        return Stream.<Table>of(report.getDisclosures(), report.getApplications(), report.getReviews())
                .filter(Objects::nonNull);
    }

    /** Everything that the model holds: one line for each attribute that is set. */
    static List<String> everything(Report report) {
        List<String> told = new ArrayList<>(attributes(report));
        report.eAllContents().forEachRemaining(object -> told.addAll(attributes(object)));
        return told;
    }

    private static List<String> attributes(EObject object) {
        return object.eClass().getEAllAttributes().stream()
                .filter(attribute -> !attribute.isDerived() && object.eIsSet(attribute))
                .map(attribute -> object.eClass().getName() + " " + attribute.getName() + " = " + object.eGet(attribute))
                .toList();
    }

    /** The same report without any knowledge of its file: places, and the evidence by which its tables were read. */
    static Report withoutFile(Report report) {
        forgetSource(report);
        // how the file lays it out, which differs from format to format as the places do
        report.setLayout(null);
        report.eAllContents().forEachRemaining(Told::forgetSource);
        tables(report).forEach(table -> table.setEvidence(null));
        return report;
    }

    private static void forgetSource(EObject object) {
        EStructuralFeature source = object.eClass().getEStructuralFeature("source");
        if (source != null) {
            object.eUnset(source);
        }
    }

    private static String line(Paragraph paragraph) {
        return paragraph.getAddress() + " = " + paragraph.getText();
    }

    private static String line(Cell cell) {
        return cell.getAddress() + " = " + cell.getRaw();
    }
}
