package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.DrawnPages.Area;
import org.disclosurecheck.extract.Passage;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.pdf.page.Glyph;
import org.disclosurecheck.pdf.page.PageContent;

/** Puts the pages of a file together: paragraphs and tables that run over lines and pages become one again. */
public final class Flow {

    /** “续表”, “（接上页）” above the rest of a table. */
    private static final Pattern CONTINUED = Pattern.compile("[（(]?(续表?|接上页|转下页)[^。，]{0,12}[）)]?");

    private final List<Block> blocks = new ArrayList<>();
    /** Told where a line or cell stands. */
    interface Places {

        void add(Source source, int page, List<TextLine> lines);
    }

    private final List<Problem> problems;
    private final Places places;
    private final List<TextLine> paragraph = new ArrayList<>();
    private PageLayout paragraphEnds;
    private int paragraphPage;
    private final List<Integer> linePages = new ArrayList<>();
    private TableDraft table;
    private int paragraphs;
    private int tables;

    private Flow(List<Problem> problems, Places places) {
        this.problems = problems;
        this.places = places;
    }

    /**
     * The lines and tables of a file.
     *
     * @param problems where to say what could not be read
     */
    public static List<Block> of(List<PageContent> contents, List<Problem> problems) {
        return of(contents, problems, (source, page, lines) -> { });
    }

    /** Where the lines and cells of {@link #of} stand on the pages. */
    public static Map<Source, List<Area>> areas(List<PageContent> contents) {
        Map<Source, List<Area>> areas = new HashMap<>();
        of(contents, new ArrayList<>(), (source, page, lines) -> {
            if (!lines.isEmpty()) {
                areas.computeIfAbsent(source, key -> new ArrayList<>()).add(area(page, lines));
            }
        });
        return areas;
    }

    private static Area area(int page, List<TextLine> lines) {
        double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        double top = lines.stream().mapToDouble(TextLine::top).min().orElse(0);
        double bottom = lines.stream().flatMap(line -> line.glyphs().stream()).mapToDouble(Glyph::bottom).max().orElse(0);
        return new Area(page, left, top, right, bottom);
    }

    private static List<Block> of(List<PageContent> contents, List<Problem> problems, Places places) {
        List<PageLayout> pages = contents.stream().map(PageLayout::of).toList();
        RunningLines.remove(pages);
        Flow flow = new Flow(problems, places);
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
                    Source.page(page.page.number()))
                    .english("page " + page.page.number() + " has too many lines drawn; it was not read as tables"));
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
                linePages.add(page.page.number());
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
            problems.add(Problem.note("unruled-table", where + "按文字对齐的位置分列，请核对", start)
                    .english("the table on page " + unruled.page + " has no lines; its columns follow the text; please check"));
        } else {
            unruled.lines().forEach(line -> blocks.add(new Block.Line(line.text(),
                    Source.paragraph(++paragraphs).onPage(unruled.page), false)));
            problems.add(Problem.fatal("unruled-table", where + "各格属于哪一列不能确定，未按表格读取", start).english("the table on page " + unruled.page
                    + " has no lines, and nobody can tell which column a value belongs to; it was not read as a table"));
        }
    }

    private void closeParagraph() {
        if (!paragraph.isEmpty()) {
            Passage passage = new Passage();
            for (TextLine line : paragraph) {
                LineText.add(line, passage);
                passage.joint();
            }
            String text = passage.take();
            if (!text.isEmpty()) {
                Source source = Source.paragraph(++paragraphs).onPage(paragraphPage);
                blocks.add(new Block.Line(text, source, false));
                for (int page : linePages.stream().distinct().toList()) {
                    places.add(source, page, IntStream.range(0, paragraph.size()).filter(i -> linePages.get(i) == page)
                            .mapToObj(paragraph::get).toList());
                }
            }
            paragraph.clear();
            linePages.clear();
        }
    }

    private void closeTable() {
        if (table != null) {
            blocks.add(GridMaker.grid(table, ++tables, problems, places));
            table = null;
        }
    }
}
