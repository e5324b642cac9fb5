package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.pdf.page.PageContent;

/** Puts the pages of a file together: paragraphs and tables that run over lines and pages become one again. */
public final class Flow {

    /** “续表”, “（接上页）” above the rest of a table. */
    private static final Pattern CONTINUED = Pattern.compile("[（(]?(续表?|接上页|转下页)[^。，]{0,12}[）)]?");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Problem> problems;
    private final List<TextLine> paragraph = new ArrayList<>();
    private PageLayout paragraphEnds;
    private int paragraphPage;
    private TableDraft table;
    private int paragraphs;
    private int tables;

    private Flow(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * The lines and tables of a file.
     *
     * @param problems where to say what could not be read
     */
    public static List<Block> of(List<PageContent> contents, List<Problem> problems) {
        List<PageLayout> pages = contents.stream().map(PageLayout::of).toList();
        RunningLines.remove(pages);
        Flow flow = new Flow(problems);
        Paragraphs joining = new Paragraphs(new Margins(pages));
        for (PageLayout page : pages) {
            flow.add(page, UnruledTables.in(page), joining);
        }
        flow.closeParagraph();
        flow.closeTable();
        return List.copyOf(flow.blocks);
    }

    private void add(PageLayout page, List<Item> items, Paragraphs joining) {
        if (page.drawing) {
            problems.add(Problem.fatal("crowded-page", "第" + page.page.number() + "页的线条过多，未按表格读取",
                    Source.page(page.page.number())));
        }
        for (Item item : items) {
            if (item instanceof UnruledTable unruled) {
                add(unruled);
            } else if (item instanceof PageTable next) {
                closeParagraph();
                if (table != null && table.goesOnIn(next)) {
                    table.goOn(next);
                } else if (!next.isBlank()) {
                    closeTable();
                    table = new TableDraft(next);
                }
            } else if (item instanceof TextLine line && !(table != null && CONTINUED.matcher(line.text()).matches())) {
                closeTable();
                if (!paragraph.isEmpty() && !joining.goesOn(paragraph, paragraphEnds, line, page)) {
                    closeParagraph();
                }
                paragraphPage = paragraph.isEmpty() ? page.page.number() : paragraphPage;
                paragraph.add(line);
                paragraphEnds = page;
            }
        }
    }

    private void add(UnruledTable unruled) {
        closeParagraph();
        closeTable();
        Source start = Source.cell(tables + 1, 1, 1).onPage(unruled.page);
        String where = "第" + unruled.page + "页的表格没有表格线，";
        if (unruled.isCertain()) {
            blocks.add(GridMaker.ragged(unruled, ++tables));
            problems.add(Problem.note("unruled-table", where + "按文字对齐的位置分列，请核对", start));
        } else {
            unruled.lines().forEach(line -> blocks.add(new Block.Line(line.text(),
                    Source.paragraph(++paragraphs).onPage(unruled.page), false)));
            problems.add(Problem.fatal("unruled-table", where + "各格属于哪一列不能确定，未按表格读取", start));
        }
    }

    private void closeParagraph() {
        if (!paragraph.isEmpty()) {
            Passage passage = new Passage();
            for (TextLine line : paragraph) {
                LineText.add(line, passage);
                passage.joint();
            }
            paragraph.clear();
            String text = passage.take();
            if (!text.isEmpty()) {
                blocks.add(new Block.Line(text, Source.paragraph(++paragraphs).onPage(paragraphPage), false));
            }
        }
    }

    private void closeTable() {
        if (table != null) {
            blocks.add(GridMaker.grid(table, ++tables, problems));
            table = null;
        }
    }
}
