package org.disclosurecheck.ui.report;

import java.util.function.Consumer;

import org.disclosurecheck.ui.report.grid.GridSelection;
import org.disclosurecheck.ui.report.grid.GridView;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;

/** Undo, redo, copy, cut, paste, clear and select all, for whatever has the keys: a grid, its field, or prose. */
final class EditorActions {

    private final ReportEditor editor;
    private final IActionBars bars;

    EditorActions(ReportEditor editor) {
        this.editor = editor;
        this.bars = editor.getEditorSite().getActionBars();
        set(ActionFactory.COPY, Messages.Copy, this::copy, StyledText::copy, Text::copy);
        set(ActionFactory.CUT, Messages.Cut, grid -> {
            copy(grid);
            grid.selection().clear();
        }, StyledText::cut, Text::cut);
        set(ActionFactory.PASTE, Messages.Paste, this::paste, StyledText::paste, Text::paste);
        set(ActionFactory.DELETE, Messages.Delete, grid -> grid.selection().clear(),
                text -> text.invokeAction(org.eclipse.swt.custom.ST.DELETE_NEXT), EditorActions::deleteNext);
        set(ActionFactory.SELECT_ALL, Messages.SelectAll, grid -> grid.selection().all(), StyledText::selectAll, Text::selectAll);
    }

    private static void deleteNext(Text text) {
        if (text.getSelectionCount() == 0) {
            int caret = text.getCaretPosition();
            text.setSelection(caret, Math.min(caret + 1, text.getCharCount()));
        }
        text.insert("");
    }

    /** Undo and redo of the report that is open. */
    void open(ReportSession session) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), new UndoActionHandler(editor.getEditorSite(), session.undoContext()));
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), new RedoActionHandler(editor.getEditorSite(), session.undoContext()));
        bars.updateActionBars();
    }

    private void set(ActionFactory factory, String label, Consumer<GridView> onGrid, Consumer<StyledText> onProse,
            Consumer<Text> onField) {
        bars.setGlobalActionHandler(factory.getId(), new Action(label) {
            @Override
            public void run() {
                Control focus = Display.getCurrent().getFocusControl();
                GridView grid = editor.page() == null ? null : editor.page().parts().focusedGrid();
                if (grid != null) {
                    onGrid.accept(grid);
                } else if (focus instanceof StyledText text) {
                    onProse.accept(text);
                } else if (focus instanceof Text text) {
                    onField.accept(text);
                }
            }
        });
    }

    private void copy(GridView grid) {
        String text = grid.selection().copy();
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    private void paste(GridView grid) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        GridSelection selection = grid.selection();
        if (text instanceof String block) {
            selection.paste(block);
        }
    }
}
