package org.disclosurecheck.ui.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.disclosurecheck.ui.Actions;
import org.disclosurecheck.ui.Clips;
import org.disclosurecheck.ui.report.grid.GridSelection;
import org.disclosurecheck.ui.report.grid.GridView;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
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
    private final Map<String, IAction> actions = new LinkedHashMap<>();
    private final UndoActionHandler undo;
    private final RedoActionHandler redo;

    EditorActions(ReportEditor editor) {
        this.editor = editor;
        this.bars = editor.getEditorSite().getActionBars();
        // there is nothing to undo until a report is open
        IUndoContext none = new ObjectUndoContext(this);
        undo = new UndoActionHandler(editor.getEditorSite(), none);
        redo = new RedoActionHandler(editor.getEditorSite(), none);
        actions.put(ActionFactory.UNDO.getId(), undo);
        actions.put(ActionFactory.REDO.getId(), redo);
        set(ActionFactory.COPY, Messages.Copy, grid -> Clips.copy(grid.selection().copy()), StyledText::copy, Text::copy);
        set(ActionFactory.CUT, Messages.Cut, grid -> {
            Clips.copy(grid.selection().copy());
            grid.selection().clear();
        }, StyledText::cut, Text::cut);
        set(ActionFactory.PASTE, Messages.Paste, this::paste, StyledText::paste, Text::paste);
        set(ActionFactory.DELETE, Messages.Delete, grid -> grid.selection().clear(),
                text -> text.invokeAction(org.eclipse.swt.custom.ST.DELETE_NEXT), EditorActions::deleteNext);
        actions.put(ActionFactory.PRINT.getId(), Actions.of(Messages.Print, null, () -> PaperReport.print(editor)));
        actions.put(ActionFactory.FIND.getId(), Actions.of(Messages.Find, null, editor::find));
        set(ActionFactory.SELECT_ALL, Messages.SelectAll, grid -> grid.selection().all(), StyledText::selectAll, Text::selectAll);
    }

    /** The bars are one for all reports that are open: they act on the one that has the keys. */
    void take() {
        boolean mine = actions.entrySet().stream().allMatch(entry -> bars.getGlobalActionHandler(entry.getKey()) == entry.getValue());
        if (!mine) {
            actions.forEach(bars::setGlobalActionHandler);
            bars.updateActionBars();
        }
    }

    private static void deleteNext(Text text) {
        if (text.getSelectionCount() == 0) {
            int caret = text.getCaretPosition();
            text.setSelection(caret, Math.min(caret + 1, text.getCharCount()));
        }
        text.insert("");
    }

    /** Undo and redo are those of the report that is open. */
    void open(ReportSession session) {
        undo.setContext(session.undoContext());
        redo.setContext(session.undoContext());
        take();
    }

    void dispose() {
        undo.dispose();
        redo.dispose();
    }

    private void set(ActionFactory factory, String label, Consumer<GridView> onGrid, Consumer<StyledText> onProse,
            Consumer<Text> onField) {
        actions.put(factory.getId(), new Action(label) {
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
