package org.disclosurecheck.ui.original;

import java.util.List;
import java.util.function.Consumer;

import org.disclosurecheck.ui.Actions;
import org.disclosurecheck.ui.CurrentInspection;
import org.disclosurecheck.ui.paper.Block;
import org.disclosurecheck.ui.paper.Paper;
import org.disclosurecheck.ui.paper.Spot;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.osgi.service.event.EventHandler;

/** 对照: the submitted document as it looks, at the place that is in hand, scrolling with the report. */
public final class OriginalView extends ViewPart {

    /** The family of the jobs that read a file for this view: tests wait for it. */
    public static final Object FAMILY = OriginalView.class;

    private static final String TOGETHER = "together";
    private static final String SCALE = "scale";
    private static final int INDENT = 8;

    private final Consumer<FindingSelection.Current> inHand = this::selected;
    private final EventHandler theme = event -> later(this::colorsChanged);
    private Label heading;
    private Composite stack;
    private Paper paper;
    private Label message;
    private SubmittedReport report;
    private Original original;
    private PaperPlaces places;
    private Together together;
    private boolean scrollsAlong = true;
    private double scale;
    private ZoomActions zooms;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        scrollsAlong = memento == null || !Boolean.FALSE.equals(memento.getBoolean(TOGETHER));
        scale = memento == null || memento.getFloat(SCALE) == null ? 0 : memento.getFloat(SCALE);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(TOGETHER, together == null ? scrollsAlong : together.isOn());
        memento.putFloat(SCALE, (float) scale);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        heading = new Label(parent, SWT.NONE);
        heading.setData("id", "original.heading");
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 2).applyTo(heading);
        stack = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        stack.setLayout(new StackLayout());
        paper = new Paper(stack);
        paper.setData("id", "original");
        paper.onChosen(this::chosen);
        together = new Together(paper, place -> isReady() ? places.spots(place) : List.of(), spot -> isReady() ? places.place(spot) : null);
        together.on(scrollsAlong);
        paper.zoom().addListener(this::zoomed);
        paper.addListener(SWT.Resize, event -> zoomed());
        Composite box = new Composite(stack, SWT.NONE);
        box.setLayout(new GridLayout());
        message = new Label(box, SWT.WRAP);
        message.setData("id", "original.message");
        message.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        actions();
        FindingSelection.get().addListener(inHand);
        getSite().getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED, theme);
        FindingSelection.Current current = FindingSelection.get().current();
        SubmittedReport first = current.report() != null ? current.report() : CurrentInspection.openReport().orElse(null);
        say(Messages.Choose);
        if (first != null) {
            open(first);
        }
    }

    private void actions() {
        IAction toggle = Actions.toggle(Messages.Together, null, scrollsAlong, together::on);
        toggle.setToolTipText(Messages.Together_tip);
        getViewSite().getActionBars().getToolBarManager().add(toggle);
        getViewSite().getActionBars().getMenuManager().add(toggle);
        zooms = new ZoomActions(paper.zoom(), getViewSite().getActionBars());
        zoomed();
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), Actions.of(Messages.Copy, null, paper::copy));
    }

    /** What is shown and how large stands above it. */
    private void zoomed() {
        boolean matters = isReady() && paper.zoom().matters();
        zooms.enable(matters);
        if (matters) {
            scale = paper.zoom().scale();
            heading(NLS.bind(Messages.Of, report.name()) + "  " + Math.round(100 * paper.zoom().shown()) + " %");
        }
    }

    private void heading(String words) {
        heading.setText(words);
        heading.setToolTipText(words);
    }

    @Override
    public void dispose() {
        FindingSelection.get().removeListener(inHand);
        getSite().getService(IEventBroker.class).unsubscribe(theme);
        if (together != null) {
            together.end();
        }
        IWorkbenchPage page = getSite().getPage();
        if (!PlatformUI.getWorkbench().isClosing()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (page.getWorkbenchWindow().getShell() != null) {
                    ShowOriginal.roomAgain(page);
                }
            });
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        if (((StackLayout) stack.getLayout()).topControl == paper) {
            paper.setFocus();
        } else {
            stack.setFocus();
        }
    }

    /** True when the file is shown. */
    public boolean isReady() {
        return original != null && original.reason() == null;
    }

    private void say(String words) {
        message.setText(words);
        StackLayout layout = (StackLayout) stack.getLayout();
        layout.topControl = message.getParent();
        stack.layout(true, true);
    }

    private void open(SubmittedReport now) {
        report = now;
        original = null;
        heading(NLS.bind(Messages.Of, now.name()));
        say(Messages.Loading);
        Job job = new Job(Messages.Loading) {
            @Override
            protected org.eclipse.core.runtime.IStatus run(org.eclipse.core.runtime.IProgressMonitor monitor) {
                Original read = Original.of(now, () -> later(paper::redraw));
                later(() -> show(now, read));
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private void show(SubmittedReport of, Original read) {
        if (!of.equals(report)) {
            read.blocks().forEach(Block::dispose);
            return;
        }
        original = read;
        places = new PaperPlaces(paper, read.places());
        if (read.reason() != null) {
            say(read.reason());
            return;
        }
        paper.setData("name", NLS.bind(Messages.Of, of.name()));
        paper.show(read.blocks());
        paper.zoom().to(scale);
        zoomed();
        ((StackLayout) stack.getLayout()).topControl = paper;
        stack.layout(true, true);
        together.with(getSite().getPage(), of);
        mark(FindingSelection.get().current());
    }

    private void selected(FindingSelection.Current current) {
        if (current.report() == null || stack.isDisposed()) {
            return;
        }
        if (!current.report().equals(report)) {
            open(current.report());
        } else if (isReady()) {
            together.with(getSite().getPage(), report);
            if (current.origin() != this) {
                mark(current);
            }
        }
    }

    private void mark(FindingSelection.Current current) {
        String place = current.place() != null ? current.place() : current.finding() == null ? null : current.finding().location();
        if (!report.equals(current.report()) || place == null) {
            return;
        }
        List<Spot> found = places.spots(place);
        paper.mark(found);
        getViewSite().getActionBars().getStatusLineManager().setMessage(found.isEmpty() ? Messages.Not_in_file : null);
    }

    private void chosen(Spot spot) {
        String place = places.place(spot);
        paper.mark(List.of(spot));
        if (place != null) {
            FindingSelection.get().set(report, place, this);
        }
    }

    private void colorsChanged() {
        paper.colorsChanged();
    }

    private void later(Runnable run) {
        if (!stack.isDisposed()) {
            stack.getDisplay().asyncExec(() -> {
                if (!stack.isDisposed()) {
                    run.run();
                }
            });
        }
    }
}
