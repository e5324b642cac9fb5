package org.disclosurecheck.office.legacy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.office.legacy.WordStreams.Part;

/** Where the text boxes of the body hang. Their texts stand behind the body, one after the other. */
final class TextBoxes {

    /**
     * @param from its first character
     * @param to behind its last character
     */
    record Box(int from, int to) {
    }

    private static final int BOX = 22;
    private static final int ANCHOR = 26;
    private static final int MOST = 10_000;

    private final Map<Integer, Box> byAnchor = new HashMap<>();
    private final List<Box> loose = new ArrayList<>();

    TextBoxes(WordStreams streams) {
        int count = Math.min((streams.size(Part.TEXT_BOXES) - 4) / (4 + BOX), MOST);
        if (streams.textBoxesSize() <= 0 || count <= 0) {
            return;
        }
        Map<Integer, Integer> anchors = anchors(streams);
        boxes(streams, count).forEach((shape, box) -> {
            Integer anchor = anchors.get(shape);
            if (anchor == null || byAnchor.putIfAbsent(anchor, box) != null) {
                loose.add(box);
            }
        });
    }

    /** Boxes by the number of their shape. */
    private static Map<Integer, Box> boxes(WordStreams streams, int count) {
        ByteBuffer table = streams.table;
        int at = streams.at(Part.TEXT_BOXES);
        int all = (streams.size(Part.TEXT_BOXES) - 4) / (4 + BOX);
        int start = streams.textBoxesStart();
        Map<Integer, Box> boxes = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int from = table.getInt(at + 4 * i);
            // the last characters belong to no box
            int to = Math.min(table.getInt(at + 4 * (i + 1)), streams.textBoxesSize());
            int entry = at + 4 * (all + 1) + BOX * i;
            boolean reusable = table.getShort(entry + 8) != 0;
            if (from >= 0 && from < to && !reusable) {
                boxes.putIfAbsent(table.getInt(entry + 14), new Box(start + from, start + to));
            }
        }
        return boxes;
    }

    /** Positions in the body by the number of the shape that hangs there. */
    private static Map<Integer, Integer> anchors(WordStreams streams) {
        int count = (streams.size(Part.DRAWINGS) - 4) / (4 + ANCHOR);
        int at = streams.at(Part.DRAWINGS);
        Map<Integer, Integer> anchors = new HashMap<>();
        for (int i = 0; i < Math.min(count, MOST); i++) {
            anchors.put(streams.table.getInt(at + 4 * (count + 1) + ANCHOR * i), streams.table.getInt(at + 4 * i));
        }
        return anchors;
    }

    /** The box that hangs on a position of the body, or null. */
    Box at(int position) {
        return byAnchor.get(position);
    }

    /** Boxes that hang nowhere in the body, as those in groups of shapes. */
    List<Box> loose() {
        return loose;
    }
}
