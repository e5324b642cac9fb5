package org.disclosurecheck.pdf.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.disclosurecheck.pdf.page.PageContent.Marks;
import org.disclosurecheck.pdf.page.Paths.Stroke;

/**
 * Takes down glyphs and lines of a page in its own space, y growing upwards, and turns the page upright at the end: by
 * its text, since a page that lies on its side may say so by /Rotate, by its text matrix, by both or wrongly.
 */
final class PageCollector {

    /** For each glyph: where it begins, where the next one would, and from its line up to its height. */
    private static final int NUMBERS = 6;
    /** Pictures smaller than this part of the page are emblems and seals. */
    private static final float PICTURE = 0.25f;
    private static final float ASLANT = 0.1f;

    private final float left;
    private final float lower;
    private final float width;
    private final float height;
    private final int rotation;
    final Paths paths = new Paths();

    private String[] texts = new String[512];
    private float[] places = new float[512 * NUMBERS];
    private int[] runs = new int[512];
    private boolean[] vertical = new boolean[512];
    private int count;
    private int images;
    private int hidden;
    private int slanting;

    PageCollector(PDRectangle crop, int rotation) {
        left = crop.getLowerLeftX();
        lower = crop.getLowerLeftY();
        width = crop.getWidth();
        height = crop.getHeight();
        this.rotation = Math.floorMod(rotation / 90, 4);
    }

    void hidden() {
        hidden++;
    }

    void glyph(String text, int run, boolean top, float x, float y, float advanceX, float advanceY, float upX,
            float upY) {
        if (quarter(upX, upY) < 0) {
            slanting++;
            return;
        }
        if (count == texts.length) {
            texts = Arrays.copyOf(texts, 2 * count);
            places = Arrays.copyOf(places, 2 * count * NUMBERS);
            runs = Arrays.copyOf(runs, 2 * count);
            vertical = Arrays.copyOf(vertical, 2 * count);
        }
        int at = count * NUMBERS;
        places[at] = x;
        places[at + 1] = y;
        places[at + 2] = advanceX;
        places[at + 3] = advanceY;
        places[at + 4] = upX;
        places[at + 5] = upY;
        texts[count] = text;
        runs[count] = run;
        vertical[count] = top;
        count++;
    }

    void picture(float[] box) {
        paths.fill(box);
        images += (box[2] - box[0]) * (box[3] - box[1]) > PICTURE * width * height ? 1 : 0;
    }

    /** Quarter turns, counterclockwise, of text that grows in this direction above its line; -1 when it slants. */
    private static int quarter(float upX, float upY) {
        if (Math.abs(upX) <= ASLANT * Math.abs(upY)) {
            return upY > 0 ? 0 : 2;
        }
        return Math.abs(upY) <= ASLANT * Math.abs(upX) ? upX < 0 ? 1 : 3 : -1;
    }

    PageContent content(int number) {
        int turn = mostTurns();
        boolean aside = turn % 2 == 1;
        List<Glyph> glyphs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Glyph glyph = glyph(i, turn);
            if (glyph.centre() >= 0 && glyph.centre() <= (aside ? height : width) && glyph.middle() >= 0
                    && glyph.middle() <= (aside ? width : height)) {
                glyphs.add(glyph);
            }
        }
        List<Ruling> rulings = new ArrayList<>(paths.strokes().size());
        paths.strokes().forEach(stroke -> rulings.add(ruling(stroke, turn)));
        boolean crowded = rulings.size() > Paths.MOST;
        return new PageContent(number, aside ? height : width, aside ? width : height, glyphs, rulings,
                new Marks(images, paths.shapes(), hidden, slanting, crowded), turn == rotation);
    }

    /** How most of the text stands; a page without text is held as the file says. */
    private int mostTurns() {
        int[] turns = new int[4];
        for (int i = 0; i < count; i++) {
            turns[quarter(places[i * NUMBERS + 4], places[i * NUMBERS + 5])]++;
        }
        int most = rotation;
        for (int turn = 0; turn < 4; turn++) {
            most = turns[turn] > turns[most] ? turn : most;
        }
        return most;
    }

    private Glyph glyph(int i, int turn) {
        int at = i * NUMBERS;
        float x = places[at];
        float y = places[at + 1];
        float below = 1 - Glyph.ASCENT;
        float x1 = x - below * places[at + 4];
        float y1 = y - below * places[at + 5];
        float x2 = x + places[at + 2] + Glyph.ASCENT * places[at + 4];
        float y2 = y + places[at + 3] + Glyph.ASCENT * places[at + 5];
        float u1 = across(x1, y1, turn);
        float u2 = across(x2, y2, turn);
        float v1 = down(x1, y1, turn);
        float v2 = down(x2, y2, turn);
        int own = Math.floorMod(quarter(places[at + 4], places[at + 5]) - turn, 4);
        return new Glyph(texts[i], Math.min(u1, u2), Math.min(v1, v2), Math.max(u1, u2), Math.max(v1, v2), runs[i], own,
                vertical[i]);
    }

    private Ruling ruling(Stroke stroke, int turn) {
        float u1 = across(stroke.x1(), stroke.y1(), turn);
        float u2 = across(stroke.x2(), stroke.y2(), turn);
        float v1 = down(stroke.x1(), stroke.y1(), turn);
        float v2 = down(stroke.x2(), stroke.y2(), turn);
        return Math.abs(u2 - u1) >= Math.abs(v2 - v1)
                ? new Ruling(true, (v1 + v2) / 2, Math.min(u1, u2), Math.max(u1, u2))
                : new Ruling(false, (u1 + u2) / 2, Math.min(v1, v2), Math.max(v1, v2));
    }

    private float across(float x, float y, int turn) {
        return switch (turn) {
            case 1 -> y - lower;
            case 2 -> left + width - x;
            case 3 -> lower + height - y;
            default -> x - left;
        };
    }

    private float down(float x, float y, int turn) {
        return switch (turn) {
            case 1 -> x - left;
            case 2 -> y - lower;
            case 3 -> left + width - x;
            default -> lower + height - y;
        };
    }
}
