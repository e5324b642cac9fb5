package org.disclosurecheck.ui.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.disclosurecheck.ui.report.PageColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Display;

/** Blocks in black on white, over as many pages as they need; no line is cut in two, and each page has its number. */
public final class PrintedPages {

    /** How wide the paper is, in the measure of the screen: letters come out about as large as in a printed report. */
    private static final int WIDTH = 820;
    /** How much finer a page is drawn than it would be on the screen. */
    private static final float SHARP = 2.5f;
    private static final int FOOT = 24;
    private static final int MARGIN_PER_CENT = 8;
    /** Of an inch. */
    private static final float POINTS = 72;

    private final Display display;
    private final Pen pen;
    private final List<Block> blocks;
    private final String name;
    private final int high;
    private final List<Integer> cuts = new ArrayList<>();
    /** For each page the part of the paper that is repeated at its top; null for none. */
    private final List<Rectangle> heads = new ArrayList<>();

    /**
     * @param name what stands at the foot of each page
     * @param ratio how high a page is by its width
     */
    public PrintedPages(Display display, List<Block> blocks, String name, double ratio) {
        this.display = display;
        this.pen = new Pen(display, new PageColors(false, false));
        this.blocks = blocks;
        this.name = name;
        this.high = (int) (WIDTH * ratio) - FOOT;
        int end = 0;
        for (Block block : blocks) {
            end += block.layout(pen, 0, end, WIDTH - 1);
        }
        for (int at = 0; at < end; at = cut(at, end)) {
            cuts.add(at);
            heads.add(head(at));
        }
        cuts.add(end);
    }

    /** Where the page that begins at a height ends: above the first line that does not fit as a whole. */
    private int cut(int from, int end) {
        int least = from + high / 2;
        int cut = from + high - room(heads.get(heads.size() - 1));
        boolean moved = cut < end;
        while (moved) {
            moved = false;
            for (Block block : blocks) {
                for (Spot spot : block.spots()) {
                    Rectangle at = spot.bounds();
                    // a label beside many rows may go on on the next page
                    if (at.height < high / 2 && at.y > least && at.y < cut && at.y + at.height > cut) {
                        cut = at.y;
                        moved = true;
                    }
                }
            }
        }
        return cut;
    }

    /** The heads of columns of a table that goes on where a page begins. */
    private Rectangle head(int at) {
        for (Block block : blocks) {
            Rectangle head = block.head(at);
            if (head != null && head.height < high / 4) {
                return new Rectangle(0, head.y, WIDTH, head.height);
            }
        }
        return null;
    }

    private static int room(Rectangle head) {
        return head == null ? 0 : head.height;
    }

    /** For each page the part of the paper that stands at its top once more; null for none. */
    public List<Rectangle> heads() {
        return Collections.unmodifiableList(heads);
    }

    /** How many pages there are. */
    public int count() {
        return cuts.size() - 1;
    }

    /** The heights at which pages begin, and that at which the last one ends. */
    public List<Integer> cuts() {
        return List.copyOf(cuts);
    }

    /** A page, from 0, as a picture of what goes to paper. The caller disposes it. */
    public Image image(int page) {
        Image image = new Image(display, Math.round(WIDTH * SHARP), Math.round((high + FOOT) * SHARP));
        GC gc = new GC(image);
        Transform fine = new Transform(display);
        fine.scale(SHARP, SHARP);
        gc.setBackground(pen.colors().paper());
        gc.fillRectangle(image.getBounds());
        draw(gc, page, fine, image.getBounds());
        gc.dispose();
        fine.dispose();
        return image;
    }

    /**
     * @param scaled from the measure of the screen to that of the device
     * @param area what the page fills there
     */
    private void draw(GC gc, int page, Transform scaled, Rectangle area) {
        int from = cuts.get(page);
        int length = cuts.get(page + 1) - from;
        gc.setTransform(scaled);
        gc.setAntialias(SWT.ON);
        gc.setFont(display.getSystemFont());
        gc.setForeground(pen.colors().faint());
        String foot = name + "    " + (page + 1) + " / " + count();
        Point size = gc.textExtent(foot);
        gc.drawText(foot, (WIDTH - size.x) / 2, high + FOOT - size.y, true);
        Rectangle head = heads.get(page);
        if (head != null) {
            draw(gc, head, 0, scaled, area);
        }
        draw(gc, new Rectangle(0, from, WIDTH, length), room(head), scaled, area);
    }

    /** Draws a part of the paper at a height of the page. */
    private void draw(GC gc, Rectangle part, int at, Transform scaled, Rectangle area) {
        // on paper only a part that is told in its own measure lies where it should
        float measure = (float) area.height / (high + FOOT);
        gc.setTransform(null);
        gc.setClipping(area.x, area.y + Math.round(measure * at), area.width, Math.round(measure * part.height));
        gc.setTransform(scaled);
        blocks.forEach(block -> block.paint(pen, gc, part.y - at, part));
        gc.setTransform(null);
        gc.setClipping((Rectangle) null);
    }

    /** Prints all pages: as text where that was tried, elsewhere as pictures. */
    public void print(Printer printer) {
        if (printer.startJob(name)) {
            Rectangle area = printer.getClientArea();
            int margin = area.width * MARGIN_PER_CENT / 100;
            double scale = Math.min((area.width - 2.0 * margin) / WIDTH, (area.height - 2.0 * margin) / (high + FOOT));
            Rectangle part = new Rectangle(margin, margin, (int) (WIDTH * scale), (int) ((high + FOOT) * scale));
            Transform onPaper = onPaper(printer, margin, (float) scale);
            GC gc = new GC(printer);
            for (int page = 0; page < count(); page++) {
                printer.startPage();
                if (SWT.getPlatform().equals("gtk")) {
                    draw(gc, page, onPaper, part);
                } else {
                    picture(gc, page, part);
                }
                printer.endPage();
            }
            gc.dispose();
            onPaper.dispose();
            printer.endJob();
        }
    }

    /** SWT for GTK applies the measure and the edge of the paper once more to what is transformed: here they are taken back. */
    private static Transform onPaper(Printer printer, int margin, float scale) {
        float inch = printer.getDPI().x / POINTS;
        Rectangle edge = printer.computeTrim(0, 0, 0, 0);
        Transform onPaper = new Transform(printer);
        onPaper.translate(margin * inch + edge.x, margin * inch + edge.y);
        onPaper.scale(scale * inch, scale * inch);
        return onPaper;
    }

    private void picture(GC gc, int page, Rectangle part) {
        Image image = image(page);
        Rectangle all = image.getBounds();
        gc.drawImage(image, 0, 0, all.width, all.height, part.x, part.y, part.width, part.height);
        image.dispose();
    }

    /** How high the paper is by its width, without its margins. */
    public static double ratio(Printer printer) {
        Rectangle area = printer.getClientArea();
        double margins = area.width * 2.0 * MARGIN_PER_CENT / 100;
        return (area.height - margins) / (area.width - margins);
    }

    public void dispose() {
        pen.dispose();
    }
}
