package org.disclosurecheck.ui.report.grid;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.form.PrintedCell;
import org.disclosurecheck.ui.report.page.FormGrid;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;

/** Widths of columns and heights of rows, so that the whole form fits the page and no word is cut. */
final class GridSizes {

    static final int PAD = 4;
    /** Room for the sign to the left of a value. */
    static final int SIGN = 12;
    private static final int MOST_LABEL_EMS = 17;
    private static final int MOST_VALUE_EMS = 8;
    /** So wide most reasons need no more than two lines. */
    private static final int REASON_EMS = 13;
    /** From this width on there is room for two characters in the narrowest column. */
    private static final int ROOMY = 45;

    final int[] widths;
    final int[] heights;

    private GridSizes(int columns, int rows) {
        widths = new int[columns];
        heights = new int[rows];
    }

    /** Reports of one form have the same tables: what was worked out for one holds for the next. */
    private record Key(List<String> cells, int width, FontData font) {
    }

    private static final int MOST_KNOWN = 24;
    private static final Map<Key, GridSizes> KNOWN = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, GridSizes> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    /** @param width what the page has room for; in the thread of the screen only */
    static GridSizes of(FormGrid grid, int width, Font font, Display display) {
        return KNOWN.computeIfAbsent(new Key(grid.addresses(), width, font.getFontData()[0]), key -> measured(grid, width, font, display));
    }

    private static GridSizes measured(FormGrid grid, int width, Font font, Display display) {
        GridSizes sizes = new GridSizes(grid.columns(), grid.rows());
        GC gc = new GC(display);
        gc.setFont(font);
        Point em = gc.textExtent("国");
        gc.dispose();
        sizes.widths(grid, width, em.x);
        sizes.heights(grid, font, display, em.y + 2 * PAD);
        return sizes;
    }

    private void widths(FormGrid grid, int width, int em) {
        int labels = grid.labelColumns();
        int values = widths.length - labels;
        if (labels == 0) {
            share(0, values, Math.min(width, values * MOST_VALUE_EMS * em));
            return;
        }
        if (labels == 1) {
            int label = Math.min(width * 2 / 5, MOST_LABEL_EMS * em);
            widths[0] = label;
            share(1, values, Math.min(width - label, values * 2 * MOST_VALUE_EMS * em));
            return;
        }
        // 三、 over one character or two, （三） over four, the reasons what is left
        widths[0] = (width > ROOMY * em ? 2 : 1) * em + 2 * PAD + 2;
        int outer = widths[0];
        for (int c = 1; c < labels - 1; c++) {
            widths[c] = 4 * em + 2 * PAD + 2;
            outer += widths[c];
        }
        // two digits stay whole on a narrow page: labels give way, down to two characters
        int least = 13 * em / 10 + PAD + 2;
        int tight = 2 * em + 2 * PAD + 2;
        for (int c = labels - 2; c > 0; c--) {
            int less = Math.max(0, Math.min(widths[c] - tight, values * least + tight - (width - outer)));
            widths[c] -= less;
            outer -= less;
        }
        int value = Math.min(6 * em, Math.max(2 * em + 2 * PAD + SIGN, (width - outer - REASON_EMS * em) / values));
        int reason = Math.min(MOST_LABEL_EMS * 2 * em, Math.max(Math.max(tight, Math.min(7 * em, width - outer - values * least)),
                width - outer - value * values));
        widths[labels - 1] = reason;
        share(labels, values, Math.min(width - outer - reason, value * values));
    }

    private void share(int from, int count, int width) {
        for (int i = 0; i < count; i++) {
            widths[from + i] = (width * (i + 1)) / count - (width * i) / count;
        }
    }

    private void heights(FormGrid grid, Font font, Display display, int least) {
        Arrays.fill(heights, least);
        TextLayout layout = new TextLayout(display);
        layout.setFont(font);
        layout.setAlignment(SWT.LEFT);
        for (int rounds = 0; rounds < 2; rounds++) {
            for (PrintedCell cell : grid.printed()) {
                // cells over one row first; those over several only where these leave too little
                if (!cell.isValue() && (rounds == 0) == (cell.rowSpan() == 1)) {
                    int top = cell.row() - 1;
                    layout.setWidth(Math.max(1, span(widths, cell.column() - 1, cell.columnSpan()) - 2 * PAD));
                    layout.setText(cell.text());
                    int lacking = layout.getBounds().height + 2 * PAD - span(heights, top, cell.rowSpan());
                    for (int i = 0; lacking > 0 && i < cell.rowSpan(); i++) {
                        heights[top + i] += lacking / cell.rowSpan() + (i < lacking % cell.rowSpan() ? 1 : 0);
                    }
                }
            }
        }
        layout.dispose();
    }

    private static int span(int[] sizes, int from, int count) {
        int sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += sizes[i];
        }
        return sum;
    }
}
