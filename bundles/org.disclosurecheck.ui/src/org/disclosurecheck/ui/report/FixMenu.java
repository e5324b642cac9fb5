package org.disclosurecheck.ui.report;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.check.Repairs;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.report.grid.GridView;
import org.disclosurecheck.ui.report.page.Change;
import org.disclosurecheck.ui.report.page.Marks;
import org.disclosurecheck.ui.report.page.Proposal;
import org.disclosurecheck.ui.report.prose.ProseView;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Ctrl+1: what can be done at the place in hand, in a list right below it. */
final class FixMenu extends PopupDialog {

    /** Something that can be done. */
    record Choice(String label, Runnable run) {
    }

    private final Point at;
    private final List<Choice> choices;
    private TableViewer list;

    private FixMenu(Shell shell, Point at, List<Choice> choices) {
        super(shell, SWT.ON_TOP, true, false, false, false, false, null, null);
        this.at = at;
        this.choices = choices;
    }

    static void open(ReportEditor editor) {
        PageView page = editor.page();
        String place = page.parts().focusedPlace();
        editor.session().finishChecking();
        List<Finding> findings = findings(editor.session(), page, place);
        List<Choice> choices = new ArrayList<>();
        for (Finding finding : findings) {
            choices.addAll(ways(editor, finding));
            Choice missing = finding.rule().startsWith("STR-")
                    ? AddMenu.missing(page, editor.session().draft().report(), finding.location()) : null;
            if (missing != null) {
                choices.add(missing);
            }
            for (Proposal proposal : Proposal.of(editor.session().draft(), finding, page.language())) {
                choices.add(new Choice(proposal.label(), () -> editor.session().perform(
                        NLS.bind(Messages.Edit, page.place(proposal.change().place())), List.of(proposal.change()))));
                List<Proposal> all = Proposal.ofRule(editor.session().draft(), editor.session().findings(), finding.rule(),
                        page.language());
                if (all.size() > 1) {
                    choices.add(new Choice(NLS.bind(Messages.FixAllOfRule, all.size()),
                            () -> FixAllDialog.open(editor, finding.rule(), all)));
                }
            }
        }
        Change back = place == null ? null : editor.session().draft().restoring(place);
        if (back != null) {
            choices.add(new Choice(NLS.bind(Messages.RestoreValue, shorten(back.after())),
                    () -> editor.session().perform(Messages.Restore, List.of(back))));
        }
        if (choices.isEmpty()) {
            page.refuse(Messages.NoFix);
        } else {
            show(editor, distinct(choices));
        }
    }

    static void show(ReportEditor editor, List<Choice> choices) {
        new FixMenu(editor.getSite().getShell(), where(editor.page()), choices).open();
    }

    /** The equally small changes that mend a sum, each to be chosen by itself. */
    private static List<Choice> ways(ReportEditor editor, Finding finding) {
        if (!Repairs.named(finding)) {
            return List.of();
        }
        ReportSession session = editor.session();
        return session.ways().stream().map(way -> new Choice(NLS.bind(Messages.Way, way.text()), () -> session.perform(
                NLS.bind(Messages.Edit, finding.place()), way.values().entrySet().stream()
                        .map(cell -> session.draft().change(cell.getKey(), cell.getValue())).toList()))).toList();
    }

    private static List<Choice> distinct(List<Choice> choices) {
        List<Choice> found = new ArrayList<>();
        for (Choice choice : choices) {
            if (found.stream().noneMatch(other -> other.label().equals(choice.label()))) {
                found.add(choice);
            }
        }
        return found;
    }

    private static String shorten(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }

    /** The finding in hand first, then the others of the place. */
    private static List<Finding> findings(ReportSession session, PageView page, String place) {
        List<Finding> found = new ArrayList<>();
        Finding inHand = page.hand().light().finding();
        if (inHand != null) {
            session.findings().stream().filter(f -> f.fingerprint().equals(inHand.fingerprint())).forEach(found::add);
        }
        if (place != null) {
            List<Finding> here = new ArrayList<>(session.marks().at(place));
            session.marks().in(place).stream().map(Marks.InText::finding).forEach(here::add);
            here.stream().filter(finding -> !found.contains(finding)).forEach(found::add);
        }
        return found;
    }

    private static Point where(PageView page) {
        GridView grid = page.parts().focusedGrid();
        ProseView prose = page.parts().focusedProse();
        if (grid != null && grid.anchor() != null) {
            Rectangle cell = grid.bounds(grid.anchor());
            return grid.table().toDisplay(cell.x, cell.y + cell.height);
        }
        if (prose != null) {
            Rectangle caret = prose.caretBounds();
            return prose.text().toDisplay(caret.x, caret.y + caret.height);
        }
        return below(page);
    }

    /** The keys are elsewhere in the window: below what is in hand. */
    private static Point below(PageView page) {
        Finding inHand = page.hand().light().finding();
        String place = inHand == null ? null : inHand.location();
        GridView grid = place == null ? null : page.parts().grid(place);
        ProseView prose = place == null ? null : page.parts().prose(place);
        Rectangle at = grid != null ? grid.bounds(place) : prose != null ? prose.bounds(place, null) : null;
        Point beside = page.control().toDisplay(40, 80);
        if (at == null) {
            return beside;
        }
        Point found = (grid != null ? grid.table() : prose.text()).toDisplay(at.x, at.y + at.height);
        // one that was scrolled out of sight would take the menu along
        Control sight = page.scroll().control();
        Rectangle seen = sight.getDisplay().map(sight.getParent(), null, sight.getBounds());
        seen.height += at.height;
        return seen.contains(found) ? found : beside;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        list = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(choice -> ((Choice) choice).label()));
        list.setInput(choices);
        list.getTable().setData("id", "fixes");
        list.getTable().setSelection(0);
        list.getTable().addListener(SWT.DefaultSelection, e -> choose());
        list.getTable().addListener(SWT.MouseUp, e -> choose());
        return list.getControl();
    }

    private void choose() {
        Choice choice = (Choice) list.getStructuredSelection().getFirstElement();
        if (choice != null) {
            close();
            choice.run().run();
        }
    }

    @Override
    protected Control getFocusControl() {
        return list.getControl();
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle screen = getParentShell().getMonitor().getClientArea();
        return new Point(Math.max(screen.x, Math.min(at.x, screen.x + screen.width - size.x)),
                at.y + size.y > screen.y + screen.height ? Math.max(screen.y, at.y - size.y - 30) : at.y);
    }
}
