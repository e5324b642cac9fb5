package org.disclosurecheck.office.legacy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.office.legacy.WordStreams.Part;
import org.disclosurecheck.office.legacy.WordStreams.Story;

/** What hangs on positions of the body: text boxes and notes. Their texts stand behind the body. */
final class Anchors {

    /**
     * @param from its first character
     * @param to behind its last character
     */
    record Range(int from, int to) {
    }

    private static final int BOX = 22;
    private static final int SHAPE = 26;
    private static final int MARK = 2;
    private static final int MOST = 10_000;

    private final Map<Integer, Range> boxes = new HashMap<>();
    private final Map<Integer, Range> notes = new HashMap<>();
    private final List<Range> loose = new ArrayList<>();

    Anchors(WordStreams streams) {
        boxes(streams);
        notes(streams, Part.FOOTNOTE_MARKS, Part.FOOTNOTES, Story.FOOTNOTES);
        notes(streams, Part.ENDNOTE_MARKS, Part.ENDNOTES, Story.ENDNOTES);
    }

    private void boxes(WordStreams streams) {
        Map<Integer, Integer> shapes = new HashMap<>();
        int count = count(streams, Part.SHAPES, SHAPE);
        int at = streams.at(Part.SHAPES);
        for (int i = 0; i < Math.min(count, MOST); i++) {
            shapes.put(streams.table.getInt(at + 4 * (count + 1) + SHAPE * i), streams.table.getInt(at + 4 * i));
        }
        byShape(streams).forEach((shape, box) -> {
            Integer anchor = shapes.get(shape);
            if (anchor == null || boxes.putIfAbsent(anchor, box) != null) {
                loose.add(box);
            }
        });
    }

    private static Map<Integer, Range> byShape(WordStreams streams) {
        ByteBuffer table = streams.table;
        int count = count(streams, Part.TEXT_BOXES, BOX);
        int at = streams.at(Part.TEXT_BOXES);
        Map<Integer, Range> boxes = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(count, MOST); i++) {
            Range box = range(streams, Story.TEXT_BOXES, table.getInt(at + 4 * i), table.getInt(at + 4 * (i + 1)));
            int entry = at + 4 * (count + 1) + BOX * i;
            boolean spare = table.getShort(entry + 8) != 0;
            if (box != null && !spare) {
                boxes.putIfAbsent(table.getInt(entry + 14), box);
            }
        }
        return boxes;
    }

    private void notes(WordStreams streams, Part marks, Part texts, Story story) {
        ByteBuffer table = streams.table;
        int count = Math.min(count(streams, marks, MARK), streams.size(texts) / 4 - 1);
        for (int i = 0; i < Math.min(count, MOST); i++) {
            int text = streams.at(texts) + 4 * i;
            Range note = range(streams, story, table.getInt(text), table.getInt(text + 4));
            if (note != null) {
                notes.put(table.getInt(streams.at(marks) + 4 * i), note);
            }
        }
    }

    private static int count(WordStreams streams, Part part, int entry) {
        return Math.max(0, (streams.size(part) - 4) / (4 + entry));
    }

    /** Positions are counted from the start of the story; its last characters belong to nothing. */
    private static Range range(WordStreams streams, Story story, int from, int to) {
        int end = Math.min(to, streams.size(story));
        int start = streams.start(story);
        return from >= 0 && from < end ? new Range(start + from, start + end) : null;
    }

    /** True when nothing hangs anywhere. */
    boolean isEmpty() {
        return boxes.isEmpty() && notes.isEmpty();
    }

    /** The text box that hangs on a position of the body, or null. */
    Range box(int position) {
        return boxes.get(position);
    }

    /** The note that a position of the body marks, or null. */
    Range note(int position) {
        return notes.get(position);
    }

    /** Boxes that hang nowhere in the body, as those in groups of shapes. */
    List<Range> loose() {
        return loose;
    }
}
