package org.disclosurecheck.ui.why;

import java.util.List;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.why.Why;
import org.disclosurecheck.ui.Books;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.details.Asking;
import org.disclosurecheck.ui.details.Sheet;
import org.disclosurecheck.ui.details.WhySheet;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.ui.why.Candidates.Candidate;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** 为什么没报: a rule is chosen, and says which of its conditions did not hold at the place. The report stays usable beside it. */
public final class WhyNotDialog extends TrayDialog {

    private static final Point SIZE = new Point(680, 600);
    private static final int MARGIN = 8;
    private static final int HERE = 96;

    private final SubmittedReport report;
    private final String place;
    private final Candidates candidates;
    private Text filter;
    private TableViewer rules;
    private StyledText text;
    private String asked;

    private WhyNotDialog(Shell shell, SubmittedReport report, String place) {
        super(shell);
        this.report = report;
        this.place = place;
        this.candidates = new Candidates(Books.of(report), place, report.summary().form(), Engine.language());
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    /**
     * Opens it; the user goes on beside it.
     *
     * @param place canonical address; null for the whole report
     */
    public static void open(Shell shell, SubmittedReport report, String place) {
        new WhyNotDialog(shell, report, place).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Title);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label where = new Label(area, SWT.NONE);
        String form = report.summary().form();
        where.setText(place == null ? Messages.Whole : NLS.bind(Messages.Place,
                form == null ? place : Books.of(report).form(form).place(place, Engine.language())));
        where.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(where);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Filter);
        filter.setData("id", "why.filter");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createRules(sash);
        text = new StyledText(sash, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI | SWT.BORDER);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setData("id", "why.text");
        sash.setWeights(45, 55);
        filter.addModifyListener(event -> fill());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                rules.getTable().setFocus();
            }
        });
        fill();
        say(Messages.Choose);
        filter.setFocus();
        return area;
    }

    private void createRules(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        rules = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        rules.getTable().setData("id", "why.rules");
        rules.setContentProvider(ArrayContentProvider.getInstance());
        TableViewerColumn title = new TableViewerColumn(rules, SWT.LEFT);
        layout.setColumnData(title.getColumn(), new ColumnWeightData(1));
        title.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object one) {
                return ((Candidate) one).rule().id() + "  " + ((Candidate) one).rule().title(Engine.language());
            }

            @Override
            public Image getImage(Object one) {
                return Sign.of(((Candidate) one).rule().severity()).image();
            }
        });
        TableViewerColumn here = new TableViewerColumn(rules, SWT.LEFT);
        layout.setColumnData(here.getColumn(), new ColumnPixelData(HERE));
        here.setLabelProvider(ColumnLabelProvider.createTextProvider(one -> ((Candidate) one).here() ? Messages.Here : Messages.Elsewhere));
        rules.addSelectionChangedListener(event -> ask((Candidate) event.getStructuredSelection().getFirstElement()));
    }

    private void fill() {
        List<Candidate> found = candidates.with(filter.getText());
        Object selected = rules.getStructuredSelection().getFirstElement();
        rules.setInput(found);
        if (found.isEmpty()) {
            say(Messages.None);
        } else if (!filter.getText().isBlank() && !found.contains(selected)) {
            // whoever typed on until one is left need not choose it
            rules.setSelection(new StructuredSelection(found.get(0)), true);
        }
    }

    private void ask(Candidate one) {
        if (one == null) {
            return;
        }
        asked = one.rule().id();
        new Sheet().paragraph(Messages.Asking).show(text);
        Asking.why(report, asked, place, why -> {
            if (!text.isDisposed() && why.rule().equals(asked)) {
                show(one, why);
            }
        });
    }

    private void show(Candidate one, Why why) {
        PageColors colors = PageColors.of(text);
        WhySheet words = new WhySheet(colors.pass(), colors.sign(Severity.ERROR), PageColors.quiet(text.getDisplay()));
        Sheet sheet = new Sheet().heading(one.rule().id() + "  " + one.rule().title(Engine.language()));
        words.answer(sheet, why);
        if (!why.attempts().isEmpty()) {
            sheet.blank();
            words.conditions(sheet, why);
        }
        sheet.show(text);
    }

    private void say(String words) {
        asked = null;
        new Sheet().paragraph(words).show(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
