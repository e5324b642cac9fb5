package org.disclosurecheck.office.write;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLayout;
import org.disclosurecheck.model.form.ReportTemplate;
import org.disclosurecheck.model.form.SectionForm;
import org.disclosurecheck.model.form.TemplateWriter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Writes an empty report as a Word document in the layout of official documents. */
public final class DocxTemplate implements TemplateWriter {

    private static final int LINE = 560;
    private static final int TITLE_LINE = 700;
    private static final int ABOVE_HEADINGS = 160;
    /** In hundredths of a character; programs that do not count in characters take the twips. */
    private static final BigInteger TWO_CHARACTERS = BigInteger.valueOf(200);
    private static final BigInteger TWO_IN_TWIPS = BigInteger.valueOf(640);
    private static final BigInteger FOUR_CHARACTERS = BigInteger.valueOf(400);
    private static final BigInteger FOUR_IN_TWIPS = BigInteger.valueOf(1280);
    /** So many characters of the title fit on a line; digits take half a place. */
    private static final int TITLE_WIDTH = 20;
    private static final List<String> ASPECTS = List.of("（一）主动公开", "（二）依申请公开", "（三）政府信息管理", "（四）政府信息公开平台建设",
            "（五）监督保障");
    private static final List<String> PROBLEMS = List.of("（一）存在的主要问题", "（二）改进情况");
    private static final int ROW = Paper.twips(7);
    /** Table 3 must go on one page with its heading. */
    private static final int LOW_ROW = Paper.twips(6);
    /** The label columns of table 3: all results, their class, the result. */
    private static final int[] LABELS = {Paper.twips(11), Paper.twips(17), Paper.twips(55)};

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void write(ReportTemplate template, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles().setDefaultFonts(Face.BODY.fonts(CTFonts.Factory.newInstance()));
            document.getStyles().setEastAsia("zh-CN");
            document.getProperties().getCoreProperties().setTitle(template.title());
            FontTable.add(document);
            title(document, template);
            body(document, template.preamble());
            for (SectionForm section : template.form().sections()) {
                section(document, template.form(), section);
            }
            body(document, "");
            right(document, template.organisation());
            right(document, template.year() + 1 + "年　月　日");
            Paper.set(document);
            document.write(out);
        }
    }

    private static void section(XWPFDocument document, Form form, SectionForm section) {
        CTP heading = indented(document, section.ordinal() + "、" + section.heading(), Face.HEADING, true);
        heading.getPPr().getSpacing().setBefore(BigInteger.valueOf(ABOVE_HEADINGS));
        switch (section.number()) {
            case 2 -> table(document, new FormTable(FormLayout.disclosures(form, row -> true), even(0, 4), ROW, 0));
            case 3 -> table(document, new FormTable(FormLayout.applications(form, row -> true), applicants(form),
                    LOW_ROW, 3));
            case 4 -> table(document, new FormTable(FormLayout.reviews(form, group -> true),
                    even(0, form.reviewGroups().size() * form.reviewColumns().size()), ROW, 3));
            default -> text(document, form, section.number());
        }
    }

    /** The aspects of section one are those of the form of 2021; the earlier one names none. */
    private static void text(XWPFDocument document, Form form, int section) {
        List<String> subheadings = section == 5 ? PROBLEMS
                : section == 1 && form.fromYear() >= 2021 ? ASPECTS : List.of();
        for (String subheading : subheadings) {
            indented(document, subheading, Face.SUBHEADING, true);
            body(document, "");
        }
        if (subheadings.isEmpty()) {
            body(document, "");
        }
    }

    private static void table(XWPFDocument document, FormTable table) {
        table.write(document.getDocument().getBody().addNewTbl());
    }

    private static int[] applicants(Form form) {
        int left = Arrays.stream(LABELS).sum();
        return IntStream.concat(Arrays.stream(LABELS), Arrays.stream(even(left, form.applicationColumns().size())))
                .toArray();
    }

    /** What is left of the width, in equal parts. */
    private static int[] even(int taken, int columns) {
        return IntStream.range(0, columns).map(column -> (Paper.WIDTH - taken) / columns).toArray();
    }

    /** A long title is broken behind the name. */
    private static void title(XWPFDocument document, ReportTemplate template) {
        CTP paragraph = paragraph(document, TITLE_LINE);
        paragraph.getPPr().addNewJc().setVal(STJc.CENTER);
        if (template.title().length() - 2 > TITLE_WIDTH) {
            run(paragraph, template.organisation(), Face.TITLE);
            paragraph.addNewR().addNewBr();
            run(paragraph, template.title().substring(template.organisation().length()), Face.TITLE);
        } else {
            run(paragraph, template.title(), Face.TITLE);
        }
        paragraph.getPPr().getSpacing().setAfter(BigInteger.valueOf(LINE));
    }

    private static void body(XWPFDocument document, String text) {
        indented(document, text, Face.BODY, false);
    }

    private static CTP indented(XWPFDocument document, String text, Face face, boolean keepNext) {
        CTP paragraph = paragraph(document, LINE);
        if (keepNext) {
            paragraph.getPPr().addNewKeepNext();
        }
        CTInd indent = paragraph.getPPr().addNewInd();
        indent.setFirstLineChars(TWO_CHARACTERS);
        indent.setFirstLine(TWO_IN_TWIPS);
        run(paragraph, text, face);
        return paragraph;
    }

    private static void right(XWPFDocument document, String text) {
        CTP paragraph = paragraph(document, LINE);
        CTInd indent = paragraph.getPPr().addNewInd();
        indent.setRightChars(FOUR_CHARACTERS);
        indent.setRight(FOUR_IN_TWIPS);
        paragraph.getPPr().addNewJc().setVal(STJc.RIGHT);
        run(paragraph, text, Face.BODY);
    }

    private static CTP paragraph(XWPFDocument document, int line) {
        CTP paragraph = document.getDocument().getBody().addNewP();
        CTPPr properties = paragraph.addNewPPr();
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(line));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        return paragraph;
    }

    /** An empty paragraph keeps the typeface for what will be typed into it. */
    private static void run(CTP paragraph, String text, Face face) {
        if (!paragraph.getPPr().isSetRPr()) {
            face.set(paragraph.getPPr().addNewRPr());
        }
        if (!text.isEmpty()) {
            CTR run = paragraph.addNewR();
            face.set(run.addNewRPr());
            run.addNewT().setStringValue(text);
        }
    }
}
