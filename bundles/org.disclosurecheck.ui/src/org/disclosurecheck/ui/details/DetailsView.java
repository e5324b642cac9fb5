package org.disclosurecheck.ui.details;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.ui.Actions;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Handling;
import org.disclosurecheck.workspace.Handlings;
import org.disclosurecheck.workspace.Live;
import org.disclosurecheck.workspace.Live.Standing;
import org.disclosurecheck.workspace.Results;
import org.disclosurecheck.workspace.ResultsChange;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.osgi.service.event.EventHandler;

/** 详情: the one finding in hand with everything that is to be said of it, or the report as a whole. */
public final class DetailsView extends ViewPart {

    private static final int MARGIN = 10;
    private static final int LINE_SPACING = 3;
    private static final int CHOSEN_MILLIS = 250;

    private final Consumer<FindingSelection.Current> inHand = this::show;
    private final Consumer<ResultsChange> results = this::changed;
    private final ISelectionListener selected = this::selected;
    private final EventHandler theme = event -> themeChanged();
    private final Runnable show = this::showChosen;
    private StyledText text;
    private FixAction fix;
    private Sheet sheet = new Sheet();
    private Optional<Handling> decided = Optional.empty();
    private Standing standing = Standing.STANDS;
    private FindingSelection.Current shown = FindingSelection.get().current();
    /** Selected somewhere and not shown yet, or null. */
    private SubmittedReport chosen;
    private final Question question = new Question();

    @Override
    public void createPartControl(Composite parent) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        text.setData("id", "details");
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(LINE_SPACING);
        text.addListener(SWT.MouseUp, event -> follow(text.getOffsetAtPoint(new org.eclipse.swt.graphics.Point(event.x,
                event.y))));
        text.addListener(SWT.KeyDown, this::key);
        FindingSelection.get().addListener(inHand);
        Results.addListener(results);
        getSite().getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED, theme);
        getSite().getPage().addSelectionListener(selected);
        fix = new FixAction(getSite().getPage());
        getSite().getService(IContextService.class).activateContext(Ids.REPORT_CONTEXT);
        getViewSite().getActionBars().getToolBarManager().add(fix);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), Actions.of(Messages.Copy, null, text::copy));
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(),
                Actions.of(Messages.SelectAll, null, text::selectAll));
        menu();
        show(FindingSelection.get().current());
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        for (ActionFactory factory : List.of(ActionFactory.COPY, ActionFactory.SELECT_ALL)) {
            menu.add(Actions.command(getSite(), factory.getCommandId()));
        }
        menu.add(new Separator());
        menu.add(Actions.command(getSite(), Ids.COMMAND_FIX));
        text.setMenu(menu.createContextMenu(text));
        text.addDisposeListener(event -> menu.dispose());
    }

    @Override
    public void dispose() {
        FindingSelection.get().removeListener(inHand);
        Results.removeListener(results);
        getSite().getService(IEventBroker.class).unsubscribe(theme);
        getSite().getPage().removeSelectionListener(selected);
        fix.end();
        super.dispose();
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    /** A place is followed by click, or by Enter where the caret stands. */
    private void key(Event event) {
        if (event.character == SWT.CR) {
            follow(text.getCaretOffset());
        }
    }

    private void follow(int offset) {
        Runnable target = offset < 0 || text.getSelectionCount() > 0 ? null : sheet.target(offset);
        if (target != null) {
            target.run();
        }
    }

    private void changed(ResultsChange change) {
        SubmittedReport report = shown.report();
        if (report != null && change.changed().contains(report)) {
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed() && (shown.finding() == null || !decided().equals(decided) || standing() != standing)) {
                    show(shown);
                }
            });
        }
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part != this && selection instanceof IStructuredSelection structured) {
            Object first = structured.getFirstElement();
            SubmittedReport report = first instanceof SubmittedReport chosen ? chosen
                    : SubmittedReport.of(Adapters.adapt(first, IFile.class)).orElse(null);
            if (report != null && !report.equals(shown.report())) {
                // mostly it opens beside the list, and its first finding comes: a page for a moment would only flicker
                chosen = report;
                text.getDisplay().timerExec(CHOSEN_MILLIS, show);
            }
        }
    }

    private void showChosen() {
        if (chosen != null) {
            show(new FindingSelection.Current(chosen, null, null, this));
        }
    }

    /** The same finding at another place, while somebody follows its cells, leaves the page as it is. */
    private void show(FindingSelection.Current current) {
        if (text.isDisposed() || current.finding() != null && current.origin() instanceof FindingSheet) {
            return;
        }
        shown = current;
        fix.update();
        chosen = null;
        question.keepIf(current.finding());
        if (held(current) && current.finding() != null && !current.finding().related().isEmpty()) {
            load(current);
        } else {
            write(current, null);
        }
    }

    /** A report whose inspection was deleted meanwhile is not in hand any more. */
    private static boolean held(FindingSelection.Current current) {
        return current.report() != null && current.report().file().exists();
    }

    /** @param checked the report with its cells, where they are to be told */
    private void write(FindingSelection.Current current, CheckReport checked) {
        PageColors colors = PageColors.of(text);
        // taken before it is written down: what changes meanwhile is told, and then differs from what stands here
        decided = decided();
        standing = standing();
        if (!held(current)) {
            sheet = new Sheet().faint(Messages.Nothing, colors.faint());
        } else if (current.finding() == null) {
            sheet = ReportSheet.of(current.report(), colors.words(Sign.of(current.report())), colors.faint());
        } else {
            sheet = new FindingSheet(current.report(), current.finding(), standing, colors.faint())
                    .why(this::ask, question.isAsked() ? part -> question.write(part, colors) : null)
                    .sheet(checked, colors.words(Sign.of(current.finding().severity())));
        }
        int top = text.getTopPixel();
        sheet.show(text);
        if (question.isAnswered()) {
            text.setTopIndex(Math.max(0, text.getLineAtOffset(question.place()) - 1));
        } else if (question.isAsked()) {
            text.setTopPixel(top);
        }
    }

    /** Somebody wants to know why: the answer is written into the page where he clicked. */
    private void ask() {
        FindingSelection.Current current = shown;
        question.ask(current.report(), current.finding(), () -> !text.isDisposed() && current.same(shown), () -> redraw(current));
        redraw(current);
    }

    private void redraw(FindingSelection.Current current) {
        if (current.finding().related().isEmpty()) {
            write(current, null);
        } else {
            load(current);
        }
    }

    /** What is decided on the finding that is shown. */
    private Optional<Handling> decided() {
        return held(shown) && shown.finding() != null ? Handlings.of(shown.report()).of(shown.finding()) : Optional.empty();
    }

    private Standing standing() {
        return held(shown) && shown.finding() != null ? Live.standing(shown.report(), shown.finding()) : Standing.STANDS;
    }

    /** The values of the other cells are in the report, which is read first: the text is laid out once. */
    private void load(FindingSelection.Current current) {
        CheckReport live = Live.of(current.report()).orElse(null);
        if (live != null) {
            write(current, live);
            return;
        }
        Job job = Job.createSystem(Messages.Concerned, (ICoreRunnable) monitor -> {
            CheckReport checked = read(current.report());
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed() && current.same(shown)) {
                    write(current, checked);
                }
            });
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static CheckReport read(SubmittedReport report) {
        try {
            return report.load();
        } catch (CoreException e) {
            ILog.of(DetailsView.class).log(e.getStatus());
            return null;
        }
    }

    private void themeChanged() {
        text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed()) {
                show(shown);
            }
        });
    }
}
