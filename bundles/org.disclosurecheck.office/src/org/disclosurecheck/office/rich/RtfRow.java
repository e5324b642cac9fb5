package org.disclosurecheck.office.rich;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.office.marks.CellMark;

/** The definition of a row, which holds until the next one. */
final class RtfRow {

    private static final int MOST_CELLS = 1_000;

    private final List<CellMark> cells = new ArrayList<>();
    private int left;
    private boolean begins;
    private boolean continuesAbove;
    private boolean continuesLeft;

    /** Takes the word if it is one of a definition. */
    void define(String word, int number) {
        switch (word) {
            case "trowd" -> {
                cells.clear();
                left = 0;
                endCell();
            }
            case "trleft" -> left = number;
            case "clvmgf" -> begins = true;
            case "clvmrg" -> continuesAbove = true;
            case "clmrg" -> continuesLeft = true;
            case "cellx" -> {
                if (cells.size() < MOST_CELLS) {
                    int from = cells.isEmpty() ? left : cells.get(cells.size() - 1).right();
                    cells.add(new CellMark(from, number, begins || continuesAbove, continuesAbove, continuesLeft));
                }
                endCell();
            }
            default -> { }
        }
    }

    private void endCell() {
        begins = false;
        continuesAbove = false;
        continuesLeft = false;
    }

    List<CellMark> cells() {
        return List.copyOf(cells);
    }
}
