package org.disclosurecheck.ui.paper;

import java.util.ArrayList;
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

    private final Display display;
    private final Pen pen;
    private final List<Block> blocks;
    private final String name;
    private final int high;
    private final List<Integer> cuts = new ArrayList<>();

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
        }
        cuts.add(end);
    }

    /** Where the page that begins at a height ends: above the first line that does not fit as a whole. */
    private int cut(int from, int end) {
        int least = from + high / 2;
        int cut = from + high;
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

    /** How many pages there are. */
    public int count() {
        return cuts.size() - 1;
    }

    /** The heights at which pages begin, and that at which the last one ends. */
    public List<Integer> cuts() {
        return List.copyOf(cuts);
    }

    /** A page, from 0, as it goes to paper. The caller disposes it. */
    public Image image(int page) {
        int from = cuts.get(page);
        int length = cuts.get(page + 1) - from;
        Image image = new Image(display, Math.round(WIDTH * SHARP), Math.round((high + FOOT) * SHARP));
        GC gc = new GC(image);
        Transform fine = new Transform(display);
        fine.scale(SHARP, SHARP);
        gc.setTransform(fine);
        gc.setAntialias(SWT.ON);
        gc.setBackground(pen.colors().paper());
        gc.fillRectangle(0, 0, WIDTH, high + FOOT);
        gc.setForeground(pen.colors().faint());
        String foot = name + "    " + (page + 1) + " / " + count();
        Point size = gc.textExtent(foot);
        gc.drawText(foot, (WIDTH - size.x) / 2, high + FOOT - size.y, true);
        gc.setClipping(0, 0, WIDTH, length);
        blocks.forEach(block -> block.paint(pen, gc, from, new Rectangle(0, from, WIDTH, length)));
        gc.dispose();
        fine.dispose();
        return image;
    }

    /** Prints all pages. */
    public void print(Printer printer) {
        if (printer.startJob(name)) {
            Rectangle area = printer.getClientArea();
            int margin = area.width * MARGIN_PER_CENT / 100;
            GC gc = new GC(printer);
            for (int page = 0; page < count(); page++) {
                Image image = image(page);
                Rectangle all = image.getBounds();
                double scale = Math.min((area.width - 2.0 * margin) / all.width, (area.height - 2.0 * margin) / all.height);
                printer.startPage();
                gc.drawImage(image, 0, 0, all.width, all.height, margin, margin, (int) (all.width * scale), (int) (all.height * scale));
                printer.endPage();
                image.dispose();
            }
            gc.dispose();
            printer.endJob();
        }
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
