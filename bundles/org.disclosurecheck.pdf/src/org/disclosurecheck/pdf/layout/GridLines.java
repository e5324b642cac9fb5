package org.disclosurecheck.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.disclosurecheck.pdf.page.Glyph;
import org.disclosurecheck.pdf.page.Ruling;

/**
 * Where the lines of a table lie: those that are drawn, and those left out at an open side. The side to the left or right
 * is open where several lines reach beyond the outermost line across; the foot, where text stands there, because programs
 * draw the lines of merged cells down to the end of the page.
 *
 * @param xs from left to right
 * @param ys from top to bottom
 */
record GridLines(float[] xs, float[] ys) {

    /** Lines that reach less far beyond the outermost line only overshoot it. */
    private static final float OPEN = 8f;

    static GridLines of(Mesh mesh, List<Glyph> glyphs) {
        List<Float> xs = places(mesh.standing());
        List<Float> ys = places(mesh.lying());
        float left = from(mesh.lying());
        float right = to(mesh.lying());
        float top = from(mesh.standing());
        float bottom = to(mesh.standing());
        if (left < xs.get(0) - OPEN && several(mesh.lying(), line -> line.from() <= left + Rulings.SAME)) {
            xs.add(0, left);
        }
        if (right > last(xs) + OPEN && several(mesh.lying(), line -> line.to() >= right - Rulings.SAME)) {
            xs.add(right);
        }
        if (top < ys.get(0) - OPEN && hasText(glyphs, xs.get(0), top, last(xs), ys.get(0))) {
            ys.add(0, top);
        }
        if (bottom > last(ys) + OPEN && hasText(glyphs, xs.get(0), last(ys), last(xs), bottom)) {
            ys.add(bottom);
        }
        return new GridLines(array(xs), array(ys));
    }

    private static boolean several(List<Ruling> lines, Predicate<Ruling> reaching) {
        return lines.stream().filter(reaching).limit(2).count() == 2;
    }

    private static float from(List<Ruling> lines) {
        return lines.stream().map(Ruling::from).min(Float::compare).orElseThrow();
    }

    private static float to(List<Ruling> lines) {
        return lines.stream().map(Ruling::to).max(Float::compare).orElseThrow();
    }

    private static float last(List<Float> places) {
        return places.get(places.size() - 1);
    }

    /** Lines that lie close together are one. */
    private static List<Float> places(List<Ruling> lines) {
        List<Float> at = lines.stream().map(Ruling::at).sorted().toList();
        List<Float> places = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= at.size(); i++) {
            if (i == at.size() || at.get(i) - at.get(first) > Rulings.SAME) {
                places.add((at.get(first) + at.get(i - 1)) / 2);
                first = i;
            }
        }
        return places;
    }

    private static boolean hasText(List<Glyph> glyphs, float left, float top, float right, float bottom) {
        return glyphs.stream().anyMatch(glyph -> !glyph.isBlank() && glyph.centre() > left && glyph.centre() < right
                && glyph.middle() > top && glyph.middle() < bottom);
    }

    private static float[] array(List<Float> places) {
        float[] array = new float[places.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = places.get(i);
        }
        return array;
    }
}
