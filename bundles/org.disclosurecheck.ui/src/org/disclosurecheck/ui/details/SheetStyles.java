package org.disclosurecheck.ui.details;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/**
 * How the lines of a sheet look, told to the widget line by line when it lays them out: setting them afterwards means that every line
 * is laid out once more.
 */
final class SheetStyles implements LineStyleListener {

    private static final String KEY = SheetStyles.class.getName();

    private final int indent;
    private List<StyleRange> ranges = List.of();
    private Set<Integer> indented = Set.of();

    private SheetStyles(int indent) {
        this.indent = indent;
    }

    /** The styles of a widget; there are none at first. */
    static SheetStyles of(StyledText widget, int indent) {
        if (widget.getData(KEY) instanceof SheetStyles known) {
            return known;
        }
        SheetStyles styles = new SheetStyles(indent);
        widget.setData(KEY, styles);
        widget.setWrapIndent(indent);
        widget.addLineStyleListener(styles);
        return styles;
    }

    /**
     * The styles of the text that comes.
     *
     * @param now in the order of the text
     * @param beginnings where indented lines begin
     */
    void take(List<StyleRange> now, Set<Integer> beginnings) {
        ranges = now;
        indented = beginnings;
    }

    @Override
    public void lineGetStyle(LineStyleEvent event) {
        int end = event.lineOffset + event.lineText.length();
        event.styles = ranges.stream().filter(range -> range.start < end && range.start + range.length > event.lineOffset)
                .toArray(StyleRange[]::new);
        event.indent = indented.contains(event.lineOffset) ? indent : 0;
    }
}
