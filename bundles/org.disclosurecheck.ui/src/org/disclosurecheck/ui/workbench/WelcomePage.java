package org.disclosurecheck.ui.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Icons;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.ShowingEditor;
import org.disclosurecheck.ui.inbox.DropReports;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Results;
import org.disclosurecheck.workspace.ResultsChange;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.SubmittedReport.State;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.keys.IBindingService;

/** 欢迎: three steps from the first file to the return slip, each ticked off when it was done once. */
public final class WelcomePage extends ShowingEditor {

    private static final int WIDTH = 560;
    private static final int TITLE = 20;
    private static final int STEP = 13;

    private final Consumer<ResultsChange> listener = change -> changed();
    private FormToolkit toolkit;
    private ScrolledForm form;
    private LocalResourceManager resources;
    private boolean[] done = new boolean[0];
    private List<Inspection> shown = List.of();
    private boolean offered;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        resources = new LocalResourceManager(JFaceResources.getResources(), form);
        GridLayoutFactory.swtDefaults().margins(32, 24).spacing(0, 12).applyTo(form.getBody());
        fill();
        DropReports.on(form, event -> null);
        Results.addListener(listener);
    }

    private void changed() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            // only what changes the page lays it out anew
            if (!form.isDisposed() && (!java.util.Arrays.equals(done, steps()) || !shown.equals(Inspection.all())
                    || offered != worst().isPresent())) {
                for (Control child : form.getBody().getChildren()) {
                    child.dispose();
                }
                fill();
                form.reflow(true);
            }
        });
    }

    private static boolean[] steps() {
        List<SubmittedReport> reports = Inspection.all().stream().flatMap(i -> i.reports().stream()).toList();
        return new boolean[] { !reports.isEmpty(), reports.stream().anyMatch(report -> !report.unread()),
                reports.stream().anyMatch(report -> report.corrected() > 0) };
    }

    private void fill() {
        done = steps();
        shown = Inspection.all();
        offered = worst().isPresent();
        Composite body = form.getBody();
        label(body, Messages.Welcome_title, font(TITLE, SWT.BOLD), WIDTH);
        label(body, Messages.Welcome_intro, null, WIDTH);
        Composite one = step(body, 0, Messages.Welcome_step1, Messages.Welcome_step1_text);
        link(one, "inspection", Messages.Welcome_step1_new, () -> Commands.run(Ids.COMMAND_NEW));
        link(one, "reports", Messages.Welcome_step1_sample, () -> Commands.run(Ids.COMMAND_SAMPLE));
        Composite two = step(body, 1, Messages.Welcome_step2,
                NLS.bind(Messages.Welcome_step2_text, key(Ids.COMMAND_NEXT, "F8"), key(Ids.COMMAND_PREVIOUS, "Shift+F8")));
        // the worst at the time of the click: more may be checked by then
        worst().ifPresent(report -> link(two, "report", Messages.Welcome_step2_open, () -> worst().ifPresent(Reports::open)));
        Composite three = step(body, 2, Messages.Welcome_step3, Messages.Welcome_step3_text);
        if (!shown.isEmpty()) {
            link(three, "overview", Messages.Welcome_step3_overview, () -> show(Ids.OVERVIEW));
        }
        label(body, Messages.Welcome_more, font(STEP, SWT.BOLD), WIDTH);
        Composite more = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 8).applyTo(more);
        link(more, "help", Messages.Welcome_help, () -> Commands.run(Ids.COMMAND_HELP));
        link(more, "help", Messages.Welcome_keys, () -> Commands.run(Ids.COMMAND_KEYS));
    }

    private static String key(String command, String otherwise) {
        String key = PlatformUI.getWorkbench().getService(IBindingService.class)
                .getBestActiveBindingFormattedFor(command);
        return key == null ? otherwise : key;
    }

    private static Optional<SubmittedReport> worst() {
        return Inspection.all().stream().flatMap(inspection -> inspection.reports().stream())
                .filter(report -> report.state() == State.CHECKED)
                .max(Comparator.comparingInt((SubmittedReport report) -> report.summary().errors())
                        .thenComparingInt(report -> report.summary().warnings())
                        .thenComparingInt(report -> report.summary().infos()));
    }

    private void show(String view) {
        try {
            getSite().getPage().showView(view);
        } catch (PartInitException e) {
            ILog.of(WelcomePage.class).log(e.getStatus());
        }
    }

    private Font font(int points, int style) {
        return resources.create(FontDescriptor.createFrom(form.getFont()).setHeight(points).setStyle(style));
    }

    private void label(Composite parent, String text, Font font, int width) {
        Label label = toolkit.createLabel(parent, text, SWT.WRAP);
        if (font != null) {
            label.setFont(font);
        }
        GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(label);
    }

    private Composite step(Composite body, int number, String title, String text) {
        Composite row = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 4).applyTo(row);
        Label sign = toolkit.createLabel(row, done[number] ? "✓" : String.valueOf(number + 1));
        sign.setFont(font(TITLE, SWT.BOLD));
        sign.setToolTipText(done[number] ? Messages.Welcome_done : null);
        sign.setForeground(sign.getDisplay().getSystemColor(done[number] ? SWT.COLOR_DARK_GREEN
                : SWT.COLOR_WIDGET_NORMAL_SHADOW));
        GridDataFactory.fillDefaults().span(1, 3).hint(28, SWT.DEFAULT).align(SWT.CENTER, SWT.TOP).applyTo(sign);
        label(row, title, font(STEP, SWT.BOLD), WIDTH - 48);
        label(row, text, null, WIDTH - 48);
        Composite links = toolkit.createComposite(row);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 8).applyTo(links);
        return links;
    }

    private void link(Composite parent, String icon, String text, Runnable action) {
        Label image = toolkit.createLabel(parent, "");
        image.setImage(Icons.image(icon));
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        toolkit.adapt(link, true, true);
        link.setData("id", "welcome." + icon);
        link.addListener(SWT.Selection, event -> action.run());
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        Results.removeListener(listener);
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
