package org.disclosurecheck.ui.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.disclosurecheck.ui.Clips;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** A sheet of paper that scrolls. A click or the arrow keys choose a place, with Ctrl the next one that changed; Ctrl+C copies its text. */
public final class Paper extends Canvas {

    private static final int MARGIN = 14;
    static final int LINE = 24;
    private static final int ABOVE = 40;

    private final Pen pen;
    private final PaperPainter painter;
    private final Zoom zoom = new Zoom(this::zoomed);
    private final List<Runnable> scrolled = new ArrayList<>();
    private final List<Consumer<Spot>> chosen = new ArrayList<>();
    private final List<Consumer<Spot>> opened = new ArrayList<>();
    private List<Block> blocks = List.of();
    private List<int[]> extents = List.of();
    private List<Spot> spots = List.of();
    private Set<Spot> marked = Set.of();
    private Spot focus;
    private int height;
    private int wide;
    private int laidOut = -1;

    public Paper(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        pen = new Pen(this);
        painter = new PaperPainter(this, pen);
        addListener(SWT.Paint, event -> painter.paint(event.gc, blocks, extents));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.Dispose, event -> {
            blocks.forEach(Block::dispose);
            pen.dispose();
        });
        addListener(SWT.MouseDown, event -> click(event));
        addListener(SWT.MouseDoubleClick, event -> open());
        addListener(SWT.KeyDown, new PaperKeys(this)::press);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        getVerticalBar().addListener(SWT.Selection, event -> {
            redraw();
            tellScrolled();
        });
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        getHorizontalBar().setVisible(false);
        addListener(SWT.MouseVerticalWheel, event -> {
            event.doit = false;
            if ((event.stateMask & SWT.MOD1) != 0) {
                zoom.by(Integer.signum(event.count));
            } else {
                scrollTo(getVerticalBar().getSelection() - event.count * LINE);
            }
        });
        addListener(SWT.MouseHorizontalWheel, event -> {
            getHorizontalBar().setSelection(getHorizontalBar().getSelection() - event.count * LINE);
            redraw();
        });
        new PaperAccessible(this);
    }

    /** Shows these, from the top. */
    public void show(List<Block> now) {
        blocks.forEach(Block::dispose);
        blocks = List.copyOf(now);
        zoom.of(blocks);
        spots = blocks.stream().flatMap(block -> block.spots().stream()).toList();
        marked = Set.of();
        focus = null;
        laidOut = -1;
        getVerticalBar().setSelection(0);
        resized();
    }

    /** How large it is shown. */
    public Zoom zoom() {
        return zoom;
    }

    private void zoomed() {
        laidOut = Math.min(laidOut, 0);
        resized();
    }

    public List<Spot> spots() {
        return spots;
    }

    /** The place that has the keyboard; null for none. */
    public Spot focus() {
        return focus;
    }

    public Set<Spot> marked() {
        return marked;
    }

    /** Told of the place that a click or a key has chosen. */
    public void onChosen(Consumer<Spot> listener) {
        chosen.add(listener);
    }

    /** Told of the place that a double click or Enter is about. */
    public void onOpened(Consumer<Spot> listener) {
        opened.add(listener);
    }

    /** Told whenever another part is seen. */
    public void onScrolled(Runnable listener) {
        scrolled.add(listener);
    }

    /** Marks these places and brings the first of them into view. */
    public void mark(Collection<Spot> places) {
        marked = Set.copyOf(places);
        Spot first = spots.stream().filter(marked::contains).findFirst().orElse(null);
        if (first != null) {
            focus = first;
            reveal(first);
            getAccessible().setFocus(spots.indexOf(first));
        }
        redraw();
    }

    private void reveal(Spot spot) {
        Rectangle at = spot.bounds();
        ScrollBar across = getHorizontalBar();
        int left = across.getSelection();
        int wide = getClientArea().width;
        if (across.getVisible() && (at.x < left || at.x + Math.min(at.width, wide) > left + wide)) {
            across.setSelection(Math.max(0, at.x - wide / 3));
        }
        int top = getVerticalBar().getSelection();
        int seen = getClientArea().height;
        if (at.y < top || at.y + Math.min(at.height, seen) > top + seen) {
            scrollTo(at.y - Math.max(ABOVE, (seen - at.height) / 3));
        }
    }

    /** The first place that is seen; null on an empty paper. */
    public Spot top() {
        int top = getVerticalBar().getSelection();
        return spots.stream().filter(spot -> spot.bounds().y >= top).findFirst().orElse(null);
    }

    /** Scrolls until the place is the first that is seen. Nobody is told: who scrolls, knows. */
    public void toTop(Spot spot) {
        getVerticalBar().setSelection(Math.max(0, spot.bounds().y - 1));
        redraw();
    }

    /** The colours of the window have changed. */
    public void colorsChanged() {
        redraw();
    }

    void scrollTo(int y) {
        int before = getVerticalBar().getSelection();
        getVerticalBar().setSelection(Math.max(0, y));
        redraw();
        if (getVerticalBar().getSelection() != before) {
            tellScrolled();
        }
    }

    private void tellScrolled() {
        scrolled.forEach(Runnable::run);
    }

    private void resized() {
        int width = getClientArea().width;
        if (width != laidOut && width > 2 * MARGIN) {
            Spot keep = laidOut < 0 ? null : top();
            laidOut = width;
            List<int[]> lines = new ArrayList<>();
            int y = MARGIN;
            wide = Math.max(width, zoom.width() + 2 * MARGIN);
            for (Block block : blocks) {
                int high = block.layout(pen, MARGIN, y, wide - 2 * MARGIN);
                lines.add(new int[] {y, y + high});
                y += high;
            }
            extents = lines;
            height = y + MARGIN;
            bar();
            if (keep != null) {
                toTop(keep);
            }
        } else {
            bar();
        }
        redraw();
    }

    private void bar() {
        ScrollBar bar = getVerticalBar();
        int seen = Math.max(1, getClientArea().height);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, height - seen)), 0, Math.max(height, seen), seen, LINE,
                Math.max(LINE, seen - LINE));
        ScrollBar across = getHorizontalBar();
        int room = Math.max(1, getClientArea().width);
        across.setVisible(wide > room);
        across.setValues(wide > room ? Math.min(across.getSelection(), wide - room) : 0, 0, Math.max(wide, room), room, LINE,
                Math.max(LINE, room - LINE));
    }

    private void click(Event event) {
        setFocus();
        Spot spot = at(event.x + getHorizontalBar().getSelection(), event.y + getVerticalBar().getSelection());
        if (event.button == 1 && spot != null) {
            choose(spot);
        }
    }

    /** The place there, or null. */
    Spot at(int x, int y) {
        return spots.stream().filter(spot -> spot.bounds().contains(x, y))
                .min(Comparator.comparingLong(spot -> (long) spot.bounds().width * spot.bounds().height)).orElse(null);
    }

    /** Takes a place in hand, and tells so. */
    void choose(Spot spot) {
        focus = spot;
        reveal(spot);
        getAccessible().setFocus(spots.indexOf(spot));
        redraw();
        List.copyOf(chosen).forEach(listener -> listener.accept(spot));
    }

    /** Puts the text of the place in hand on the clipboard. */
    public void copy() {
        if (focus != null) {
            Clips.copy(focus.text());
        }
    }

    /** Tells that more is wanted of the place in hand. */
    void open() {
        if (focus != null) {
            List.copyOf(opened).forEach(listener -> listener.accept(focus));
        }
    }
}
