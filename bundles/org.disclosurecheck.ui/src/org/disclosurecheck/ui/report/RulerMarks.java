package org.disclosurecheck.ui.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.report.grid.GridView;
import org.disclosurecheck.ui.report.page.Block;
import org.disclosurecheck.ui.report.page.Marks;
import org.disclosurecheck.ui.report.prose.ProseView;

/** How far down the page findings stand, also in parts that are not built yet. */
final class RulerMarks {

    private final PageScroll scroll;
    private final PageParts parts;
    private final PartMaker maker;
    private List<PageRuler.Mark> known;
    private List<Finding> knownOf = List.of();

    RulerMarks(PageScroll scroll, PageParts parts, PartMaker maker) {
        this.scroll = scroll;
        this.parts = parts;
        this.maker = maker;
    }

    /** Parts of the page have other places. */
    void moved() {
        known = null;
    }

    /** Whether the marks are those of these findings. */
    boolean areOf(List<Finding> findings) {
        return findings.equals(knownOf);
    }

    /** The gravest first; none without a report. */
    List<PageRuler.Mark> of(ReportSession session) {
        if (session == null) {
            return List.of();
        }
        if (known == null) {
            knownOf = session.findings();
            known = of(knownOf, session.marks());
        }
        return known;
    }

    private List<PageRuler.Mark> of(List<Finding> findings, Marks marks) {
        double height = Math.max(1, scroll.page().getSize().y);
        List<PageRuler.Mark> found = new ArrayList<>();
        for (Finding finding : findings) {
            found.add(new PageRuler.Mark(finding, y(finding, marks) / height));
        }
        found.sort(Comparator.comparing(mark -> mark.finding().severity()));
        return found;
    }

    private int y(Finding finding, Marks marks) {
        Marks.InText mark = parts.hasCell(finding.location()) ? null : marks.inText(finding);
        String place = mark == null ? finding.location() : mark.key();
        PagePart part = parts.partOf(place);
        if (part == null || mark == null && !(part.block() instanceof Block.Grid)) {
            return 0;
        }
        GridView grid = parts.gridOf(part);
        ProseView view = parts.proseOf(part);
        return grid != null ? scroll.inPage(grid.table(), grid.bounds(place)).y
                : view != null ? scroll.inPage(view.text(), view.bounds(place, mark)).y
                : part.top() + maker.estimatedY(part, place, mark, scroll.page().getSize().x);
    }
}
