package org.disclosurecheck.ui.original;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.DrawnPages;
import org.disclosurecheck.extract.DrawnPages.Area;
import org.disclosurecheck.extract.DrawnPages.Size;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.ui.paper.Block;
import org.disclosurecheck.ui.paper.Pen;
import org.disclosurecheck.ui.paper.PictureBlock;
import org.disclosurecheck.ui.paper.PictureBlock.Part;
import org.disclosurecheck.ui.paper.Spot;
import org.disclosurecheck.ui.paper.Tone;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** The pages of a file as pictures, with the places of the report that are known to stand on them. */
final class PageBlocks {

    /** Dots in an inch on the screen, and in the measures of a page. */
    private static final double SCREEN = 96;
    private static final double PAPER = 72;

    private final SourcePlaces places;
    private final Form form;
    private final DrawnPages pages;
    private final PageImages images;

    PageBlocks(SourcePlaces places, Form form, DrawnPages pages, Runnable redraw) {
        this.places = places;
        this.form = form;
        this.pages = pages;
        this.images = new PageImages(pages, Display.getDefault(), redraw);
    }

    List<Block> blocks() {
        Map<Integer, Map<Spot, Part>> parts = parts();
        List<Block> blocks = new ArrayList<>();
        for (int page = 1; page <= pages.count(); page++) {
            int number = page;
            Size size = pages.size(page);
            Spot whole = new Spot(NLS.bind(Messages.Page, page, pages.count()), Source.page(page), Tone.PLAIN).onPicture();
            blocks.add(new PictureBlock(size.height() / size.width(), (int) Math.round(size.width() * SCREEN / PAPER), whole,
                    parts.getOrDefault(page, Map.of()),
                    new PictureBlock.Supply() {
                        @Override
                        public Image image(int width) {
                            return images.image(number, width);
                        }

                        @Override
                        public String instead() {
                            return images.instead(number);
                        }
                    }));
        }
        blocks.add(new Closing(images));
        return blocks;
    }

    /** What stands on each page, from top to bottom. */
    private Map<Integer, Map<Spot, Part>> parts() {
        record Found(Source source, Area area) {
        }
        List<Found> found = new ArrayList<>();
        pages.areas().forEach((source, areas) -> areas.forEach(area -> found.add(new Found(source, area))));
        found.sort(Comparator.<Found>comparingInt(one -> one.area().page()).thenComparingDouble(one -> one.area().top())
                .thenComparingDouble(one -> one.area().left()));
        Map<Integer, Map<Spot, Part>> parts = new LinkedHashMap<>();
        for (Found one : found) {
            String place = places.place(one.source());
            if (place != null) {
                String words = form == null ? place : form.place(place, Engine.language());
                Size size = pages.size(one.area().page());
                parts.computeIfAbsent(one.area().page(), key -> new LinkedHashMap<>()).put(
                        new Spot(places.text(place), one.source(), Tone.PLAIN).onPicture().spoken(words + ", " + places.text(place)),
                        new Part(one.area().left() / size.width(), one.area().top() / size.height(),
                                one.area().right() / size.width(), one.area().bottom() / size.height()));
            }
        }
        return parts;
    }

    /** Closes the file when the paper shows something else. */
    private record Closing(PageImages images) implements Block {
        @Override
        public List<Spot> spots() {
            return List.of();
        }

        @Override
        public int layout(Pen pen, int left, int top, int width) {
            return 0;
        }

        @Override
        public void paint(Pen pen, GC gc, int up, Rectangle seen) {
            // nothing to see
        }

        @Override
        public void dispose() {
            images.dispose();
        }
    }
}
