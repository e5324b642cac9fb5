package org.disclosurecheck.ui.original;

import java.util.List;
import java.util.function.Function;

import org.disclosurecheck.ui.paper.Paper;
import org.disclosurecheck.ui.paper.Spot;
import org.disclosurecheck.ui.report.ReportEditor;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;

/** The original and the report scroll together: whichever is scrolled, the other comes along. */
final class Together {

    private final Paper paper;
    private final Function<String, List<Spot>> spots;
    private final Function<Spot, String> place;
    private final Runnable editorScrolled = this::follow;
    private ReportEditor editor;
    private boolean on;
    private boolean scrolling;

    /**
     * @param spots where a place of the report stands on the paper; nowhere while nothing is shown
     * @param place the place of the report that stands there, or null
     */
    Together(Paper paper, Function<String, List<Spot>> spots, Function<Spot, String> place) {
        this.paper = paper;
        this.spots = spots;
        this.place = place;
        paper.onScrolled(this::lead);
    }

    boolean isOn() {
        return on;
    }

    void on(boolean together) {
        on = together;
        follow();
    }

    /** Goes along with the editor of that report, where there is one. */
    void with(IWorkbenchPage page, SubmittedReport report) {
        ReportEditor found = null;
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart part = reference.getEditor(false);
            if (part instanceof ReportEditor open && report.equals(open.report())) {
                found = open;
            }
        }
        attach(found);
    }

    /** Goes along with nobody any more. */
    void end() {
        attach(null);
    }

    private void attach(ReportEditor to) {
        if (editor != to) {
            if (editor != null) {
                editor.removeScrollListener(editorScrolled);
            }
            editor = to;
            if (editor != null) {
                editor.addScrollListener(editorScrolled);
            }
        }
    }

    /** The report was scrolled: the original comes along. */
    private void follow() {
        if (on && !scrolling && editor != null && !paper.isDisposed()) {
            String top = editor.topPlace();
            List<Spot> found = top == null ? List.of() : spots.apply(top);
            if (!found.isEmpty()) {
                paper.toTop(found.get(0));
            }
        }
    }

    /** The original was scrolled: the report comes along. */
    private void lead() {
        if (on && editor != null && editor.isReady() && !scrolling) {
            int from = paper.spots().indexOf(paper.top());
            for (int i = Math.max(0, from); i < paper.spots().size(); i++) {
                String found = place.apply(paper.spots().get(i));
                if (found != null) {
                    scrolling = true;
                    try {
                        editor.scrollTo(found);
                    } finally {
                        scrolling = false;
                    }
                    return;
                }
            }
        }
    }
}
