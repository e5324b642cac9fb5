package org.disclosurecheck.ui.rules.editor;

import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.resources.IMarker;

/** The way from a fault to its place on a page of the editor. */
final class FaultPlaces {

    private final RuleEditor editor;

    FaultPlaces(RuleEditor editor) {
        this.editor = editor;
    }

    void goTo(RuleFault fault) {
        goTo(fault.file(), fault.offset(), fault.length());
    }

    void goTo(IMarker marker) {
        String file = marker.getResource().getFullPath().makeRelativeTo(editor.documents().folder().getFullPath()).toString();
        int start = marker.getAttribute(IMarker.CHAR_START, 0);
        goTo(file, start, marker.getAttribute(IMarker.CHAR_END, start) - start);
    }

    private void goTo(String file, int offset, int length) {
        if (file.equals("rule.drl") && editor.conditionPage() != null) {
            editor.show(Messages.Page_condition);
            editor.conditionPage().selectAndReveal(offset, length);
        } else {
            editor.show(page(file));
            editor.reveal(file, offset);
        }
    }

    /** “rule.md: what is wrong” by the name of the page. */
    static String named(String line) {
        int end = line.indexOf(": ");
        return end < 0 ? line : HistoryPage.called(line.substring(0, end)) + Engine.language().choose("：", ": ") + line.substring(end + 2);
    }

    private static String page(String file) {
        return file.equals(SaidPage.FILE) ? Messages.Page_said : file.startsWith("table.") || file.endsWith(".xlsx") ? Messages.Page_table
                : file.startsWith("messages") ? Messages.Page_sentences : file.startsWith("cases/") ? Messages.Page_cases : Messages.Page_rule;
    }
}
