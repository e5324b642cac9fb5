package org.disclosurecheck.pdf.file;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;

/** What a file carries beside its pages: its properties, and things that are noted and left alone. */
final class Extras {

    /** Programs put the name of the file they printed into the title. */
    private static final Pattern FILE_NAME = Pattern.compile("(?i).*\\.[a-z]{2,5}$|microsoft .*|untitled.*|无标题.*|未命名.*");
    private static final List<String> LEAVE_THE_FILE = List.of("Launch", "GoToR", "ImportData", "SubmitForm");

    private Extras() {
    }

    /** The title in the properties, or null. */
    static String title(PDDocument file) {
        String title = file.getDocumentInformation().getTitle();
        return title == null || title.isBlank() || FILE_NAME.matcher(title.strip()).matches() ? null : title.strip();
    }

    static void note(PDDocument file, List<Problem> problems) {
        PDDocumentNameDictionary names = file.getDocumentCatalog().getNames();
        String opening = action(file.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.OPEN_ACTION));
        if (names != null && names.getCOSObject().containsKey(COSName.JAVA_SCRIPT) || opening.equals("JavaScript")) {
            problems.add(Problem.note("scripts", "PDF 带有脚本（JavaScript），未运行", Source.NOWHERE).english("the PDF holds scripts; they were not run"));
        }
        if (names != null && names.getCOSObject().containsKey(COSName.EMBEDDED_FILES)) {
            problems.add(Problem.note("attachments", "PDF 带有附件，未读取", Source.NOWHERE).english("the PDF holds attachments; they were not read"));
        }
        if (LEAVE_THE_FILE.contains(opening)) {
            problems.add(Problem.note("external-link", "PDF 打开时要求转到别处（" + opening.toLowerCase(Locale.ROOT)
                    + "），未执行", Source.NOWHERE).english("the PDF asks to leave the file when it is opened; this was not done"));
        }
    }

    private static String action(COSBase action) {
        String kind = action instanceof COSDictionary dictionary ? dictionary.getNameAsString(COSName.S) : null;
        return kind == null ? "" : kind;
    }
}
