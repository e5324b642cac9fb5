package org.disclosurecheck.ui.report;

import java.util.List;
import java.util.function.Consumer;

import org.disclosurecheck.ui.report.grid.GridView;
import org.disclosurecheck.ui.report.page.Block;
import org.disclosurecheck.ui.report.page.FormGrid;
import org.disclosurecheck.ui.report.page.Marks;
import org.disclosurecheck.ui.report.page.TextLine;
import org.disclosurecheck.ui.report.prose.ProseView;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Makes the parts of a page of what the report has there, and tells of those not made yet how high they will be. */
final class PartMaker {

    private final PageView view;
    private final PageHost host;
    private final PageScroll scroll;
    private final Consumer<Control> menu;
    private final TextEstimate estimate;

    /** @param menu puts the menu of the right button onto a part */
    PartMaker(PageView view, PageHost host, PageScroll scroll, Consumer<Control> menu) {
        this.view = view;
        this.host = host;
        this.scroll = scroll;
        this.menu = menu;
        this.estimate = new TextEstimate(scroll.page(), ProseView.BESIDES, ProseView.SPACING);
    }

    PagePart plan(Block block) {
        return new PagePart(block, width -> {
            if (block instanceof Block.Text text) {
                return estimate.height(text.lines(), width);
            }
            return block instanceof Block.Grid ? GridView.height(grid(block), width, scroll.page()) : missing(block, width);
        });
    }

    private int missing(Block block, int width) {
        return estimate.height(List.of(new TextLine(null, sentence(block), TextLine.Role.PARAGRAPH)), width);
    }

    private FormGrid grid(Block block) {
        return view.session().grid(block.id());
    }

    /** Whether a cell or a line is in a part. */
    boolean has(PagePart part, String place) {
        if (part.block() instanceof Block.Text text) {
            return text.lines().stream().anyMatch(line -> place.equals(line.key()));
        }
        return part.block() instanceof Block.Grid && grid(part.block()).cell(place) != null;
    }

    /** About how far down a part a place stands that is not built yet. */
    int estimatedY(PagePart part, String place, Marks.InText mark, int width) {
        int inner = PageLayout.inner(width);
        return part.block() instanceof Block.Text text ? estimate.y(text.lines(), place, mark == null ? 0 : mark.offset(), inner)
                : GridView.y(grid(part.block()), place, inner, scroll.page());
    }

    /** Builds the part, of what the pool has where that fits; a {@link GridView}, a {@link ProseView}, or something without places. */
    Object build(PagePart part, PartPool pool) {
        if (part.block() instanceof Block.Text text) {
            return prose(part, text, pool);
        }
        return part.block() instanceof Block.Grid ? grid(part, pool) : missing(part);
    }

    private ProseView prose(PagePart part, Block.Text text, PartPool pool) {
        ProseView kept = pool.prose(text.id());
        ProseView prose = kept == null ? new ProseView(scroll.page(), host, PageLayout.inner(scroll.control().getClientArea().width)) : kept;
        prose.take(now(text));
        part.built(prose.control(), prose::height);
        prose.onTyped(() -> {
            part.changed();
            scroll.fitSoon();
        });
        if (kept == null) {
            scroll.wheel(prose.text());
            menu.accept(prose.text());
        }
        return prose;
    }

    private GridView grid(PagePart part, PartPool pool) {
        GridView kept = pool.grid(grid(part.block()));
        GridView grid = kept == null ? new GridView(scroll.page(), grid(part.block()), host) : kept;
        part.built(grid.table(), width -> grid.size(width).y);
        grid.marksChanged();
        if (kept == null) {
            scroll.wheel(grid.table());
            menu.accept(grid.table());
        }
        return grid;
    }

    private Label missing(PagePart part) {
        Label label = new Label(scroll.page(), SWT.WRAP);
        label.setText(sentence(part.block()));
        PageColors.paper(label);
        label.setBackground(host.colors().paper());
        label.setForeground(host.colors().pale());
        part.built(label, width -> label.computeSize(width, SWT.DEFAULT).y);
        return label;
    }

    /** The lines as they read by now: they may have been corrected before they were seen. */
    private Block.Text now(Block.Text text) {
        return new Block.Text(text.id(), text.lines().stream()
                .map(line -> line.key() == null || host.value(line.key()) == null ? line : line.with(host.value(line.key()))).toList());
    }

    private String sentence(Block missing) {
        int number = missing.id().charAt(1) - '0';
        return NLS.bind(Messages.MissingTable, view.session().language().choose("零一二三四".substring(number, number + 1), Integer.toString(number)));
    }
}
