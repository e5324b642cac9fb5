package org.disclosurecheck.ui.rules.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.compare.rangedifferencer.IRangeComparator;
import org.eclipse.compare.rangedifferencer.RangeDifference;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;

/** Two texts line by line: what went, what came, what stayed. */
final class LineDifference {

    /** What became of a line. */
    enum Kind {
        SAME, GONE, NEW
    }

    /** A line of either text. */
    record Line(Kind kind, String text) {
    }

    private record Lines(List<String> lines) implements IRangeComparator {
        @Override
        public int getRangeCount() {
            return lines.size();
        }

        @Override
        public boolean rangesEqual(int mine, IRangeComparator other, int theirs) {
            return lines.get(mine).equals(((Lines) other).lines.get(theirs));
        }

        @Override
        public boolean skipRangeComparison(int length, int most, IRangeComparator other) {
            return false;
        }
    }

    private LineDifference() {
    }

    static List<Line> of(String old, String now) {
        Lines before = new Lines(old.lines().toList());
        Lines after = new Lines(now.lines().toList());
        List<Line> found = new ArrayList<>();
        for (RangeDifference range : RangeDifferencer.findRanges(before, after)) {
            if (range.kind() == RangeDifference.NOCHANGE) {
                before.lines.subList(range.leftStart(), range.leftEnd()).forEach(line -> found.add(new Line(Kind.SAME, line)));
            } else {
                before.lines.subList(range.leftStart(), range.leftEnd()).forEach(line -> found.add(new Line(Kind.GONE, line)));
                after.lines.subList(range.rightStart(), range.rightEnd()).forEach(line -> found.add(new Line(Kind.NEW, line)));
            }
        }
        return found;
    }
}
