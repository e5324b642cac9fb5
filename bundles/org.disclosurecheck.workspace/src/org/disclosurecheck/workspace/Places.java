package org.disclosurecheck.workspace;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.disclosurecheck.extract.SignatureText;
import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellContent;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.Signature;

/**
 * Keys of the places that can be corrected. A cell has its canonical address (“T3/total/business”); a paragraph its
 * canonical address too, with “#2” behind it when that address occurs a second time (PREAMBLE, SIGN, REPORT). “S1” … “S6” are the
 * headings of the sections.
 */
public final class Places {

    private Places() {
    }

    /** All paragraphs of the report by key, in reading order. */
    public static Map<String, Paragraph> paragraphs(Report report) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Paragraph> found = new LinkedHashMap<>();
        for (Paragraph paragraph : report.prose()) {
            int times = seen.merge(paragraph.getAddress(), 1, Integer::sum);
            found.put(times == 1 ? paragraph.getAddress() : paragraph.getAddress() + "#" + times, paragraph);
        }
        return found;
    }

    /** The address without the number behind it: what findings carry. */
    public static String address(String key) {
        int hash = key.indexOf('#');
        return hash < 0 ? key : key.substring(0, hash);
    }

    /** What stands at the place; null when the report has no such place. */
    public static String text(Report report, String key) {
        Cell cell = report.cell(key);
        if (cell != null) {
            return cell.getRaw();
        }
        Section section = section(report, key);
        if (section != null) {
            return section.getHeading();
        }
        Paragraph paragraph = paragraphs(report).get(key);
        return paragraph == null ? null : paragraph.getText();
    }

    /** The section whose heading the key names, or null. */
    private static Section section(Report report, String key) {
        return key.length() == 2 && key.charAt(0) == 'S' && Character.isDigit(key.charAt(1))
                ? report.section(key.charAt(1) - '0') : null;
    }

    /**
     * Puts a text there; where the report has nothing, it is added, see {@link Additions}.
     *
     * @return false when the report has no such place, and cannot have it
     */
    public static boolean putOrAdd(Report report, String key, String text) {
        return put(report, key, text) || Additions.put(report, key, text);
    }

    /**
     * Takes an addition away again.
     *
     * @param submitted the report without any correction
     * @return false when others stand behind it
     */
    public static boolean remove(Report report, String key, Report submitted) {
        return Additions.remove(report, key, submitted);
    }

    /** Puts a text there; false when the report has no such place. */
    public static boolean put(Report report, String key, String text) {
        Cell cell = report.cell(key);
        if (cell != null) {
            CellContent content = CellContent.of(text, cell.getColumnKey());
            cell.setRaw(text);
            cell.setKind(content.kind());
            cell.setValue(content.value());
            cell.setFormula(null);
            return true;
        }
        Section section = section(report, key);
        if (section != null) {
            HeadingText.put(report, section, text);
            return true;
        }
        Paragraph paragraph = paragraphs(report).get(key);
        if (paragraph != null) {
            paragraph.setText(text);
            if (paragraph.eContainer() instanceof Signature signature) {
                SignatureText.read(signature);
            }
        }
        return paragraph != null;
    }
}
