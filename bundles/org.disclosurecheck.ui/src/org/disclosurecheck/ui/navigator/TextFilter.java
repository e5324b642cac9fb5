package org.disclosurecheck.ui.navigator;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.Summary;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Reports in which all the words that were typed occur. */
final class TextFilter extends ViewerFilter {

    private List<String> words = List.of();

    void words(String typed) {
        words = Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("[\\s　]+")).filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether anything is typed. */
    boolean holds() {
        return !words.isEmpty();
    }

    boolean takes(SubmittedReport report) {
        String text = text(report);
        return words.stream().allMatch(text::contains);
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        if (words.isEmpty() || element instanceof Inspection) {
            return true;
        }
        if (element instanceof Group group) {
            return group.children().stream().anyMatch(child -> select(viewer, group, child));
        }
        String text = element instanceof SubmittedReport report ? text(report) : String.valueOf(element);
        return words.stream().allMatch(text::contains);
    }

    private static String text(SubmittedReport report) {
        Summary summary = report.summary();
        return (report.file().getProjectRelativePath() + " " + summary.organisation() + " " + summary.year())
                .toLowerCase(Locale.ROOT);
    }
}
