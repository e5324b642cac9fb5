package org.disclosurecheck.pdf.file;

import java.util.List;

import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.pdf.page.Glyph;
import org.disclosurecheck.pdf.page.PageContent;

/** Tells files with text from pictures of text, and text from numbers of glyphs that nobody can look up. */
final class TextLayer {

    /** A page with fewer glyphs than this has at most a page number. */
    private static final int FEWEST = 20;
    /** Letters drawn as shapes; a page with text has a shape or two, and lines. */
    private static final int MANY_SHAPES = 100;
    private static final int UNKNOWN_PERCENT = 10;
    private static final String INSTEAD = "，请改交有文字的 PDF 或 docx 文件";

    private TextLayer() {
    }

    static void check(List<PageContent> pages, List<Problem> problems) throws Unreadable {
        long pictures = pages.stream().filter(TextLayer::isPicture).count();
        long drawings = pages.stream().filter(TextLayer::isDrawing).count();
        long texts = pages.stream().filter(page -> glyphs(page) >= FEWEST).count();
        if (pictures > 0 && texts == 0) {
            boolean recognised = pages.stream().anyMatch(page -> page.marks().hidden() >= FEWEST);
            throw new Unreadable("scanned", recognised ? "扫描件，只有识别软件加上的文字，可能有错，不予采用" + INSTEAD
                    : "扫描件，没有文字层，无法读取" + INSTEAD, "a scan without text of its own; please submit a file with text");
        }
        if (drawings > 0 && texts == 0) {
            throw new Unreadable("no-text", "PDF 里的文字已转成图形，没有文字层，无法读取" + INSTEAD,
                    "the text of the PDF was turned into drawings; please submit a file with text");
        }
        checkCharacters(pages, problems);
        for (PageContent page : pages) {
            if (isPicture(page) || isDrawing(page)) {
                problems.add(Problem.fatal("scanned-page", "第" + page.number() + "页是图片，没有文字层，未读取", place(page))
                        .english("page " + page.number() + " is a picture without text; it was not read"));
            }
        }
    }

    private static void checkCharacters(List<PageContent> pages, List<Problem> problems) throws Unreadable {
        long all = pages.stream().mapToLong(TextLayer::glyphs).sum();
        long unknown = pages.stream().mapToLong(TextLayer::unknown).sum();
        if (unknown * 100 > all * UNKNOWN_PERCENT) {
            throw new Unreadable("no-unicode", "PDF 的字体没有文字对照表，文字会读成乱码，无法读取" + INSTEAD,
                    "the fonts of the PDF do not tell their characters; please submit a file with text");
        }
        pages.stream().filter(page -> unknown(page) > 0).findFirst().ifPresent(first -> problems.add(Problem.note(
                "unknown-glyph", "有" + unknown + "个字符在 PDF 里没有对应的文字，读不出来，以“" + Glyph.UNKNOWN + "”代替", place(first))
                .english(unknown + " characters of the PDF have no text; “" + Glyph.UNKNOWN + "” stands for them")));
    }

    private static boolean isPicture(PageContent page) {
        return page.marks().images() > 0 && glyphs(page) < FEWEST;
    }

    private static boolean isDrawing(PageContent page) {
        return page.marks().shapes() > MANY_SHAPES && glyphs(page) < FEWEST;
    }

    private static long glyphs(PageContent page) {
        return page.glyphs().stream().filter(glyph -> !glyph.isBlank()).count();
    }

    private static long unknown(PageContent page) {
        return page.glyphs().stream().filter(Glyph::isUnknown).count();
    }

    private static Source place(PageContent page) {
        return Source.page(page.number());
    }
}
