package org.disclosurecheck.extract;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Source;

/** The pages of an open file. Pages count from 1, lengths are in points. One thread at a time. */
public interface DrawnPages extends AutoCloseable {

    /** The size of a page as it is shown. */
    record Size(double width, double height) {
    }

    /** Pixels from left to right and top to bottom, red, green and blue in the lower 24 bits. */
    record Picture(int width, int height, int[] pixels) {
    }

    /** Where something stands on a page, from its upper left corner. */
    record Area(int page, double left, double top, double right, double bottom) {
    }

    int count();

    Size size(int page);

    /** @param scale pixels a point */
    Picture draw(int page, double scale) throws IOException;

    /** Where the lines and cells that a reader makes of the file stand; those of which that is not known are missing. */
    Map<Source, List<Area>> areas();

    @Override
    void close();
}
