package org.disclosurecheck.ui.rules.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.disclosurecheck.ui.Icons;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.rules.RuleIcons;
import org.disclosurecheck.ui.rules.book.Trial;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** 用例: what is given and what the rule should say to it; each green or red as the rule stands now. */
final class CasesPage extends RulePage {

    private static final int RESULT = 84;
    private static final int KIND = 92;

    private final CaseLabels labels;
    private final RuleEditor editor;
    private Composite area;
    private TableViewer table;
    private Label state;
    private CaseDetail detail;
    private Trial trial;

    CasesPage(RuleDocuments documents, RuleEditor editor) {
        super(documents);
        labels = new CaseLabels(documents);
        this.editor = editor;
    }

    @Override
    String title() {
        return Messages.Page_cases;
    }

    @Override
    Set<String> files() {
        Set<String> files = new TreeSet<>();
        documents().files().stream().filter(file -> file.startsWith("cases/")).forEach(files::add);
        files.add("cases/");
        return files;
    }

    @Override
    Control create(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 6).applyTo(area);
        createBar();
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createTable(sash);
        detail = new CaseDetail(sash, documents());
        sash.setWeights(38, 62);
        changed("");
        if (table.getTable().getItemCount() > 0) {
            table.setSelection(new StructuredSelection(table.getElementAt(0)));
        }
        return area;
    }

    private void createBar() {
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        ToolBar bar = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
        item(bar, Messages.Cases_run, "run", "cases.run", true, editor::runCases);
        item(bar, Messages.Cases_new, null, "cases.new", documents().editable(), () -> select(making().create()));
        item(bar, Messages.Cases_copy, null, "cases.copy", documents().editable(), this::copy);
        item(bar, Messages.Cases_rename, null, "cases.rename", documents().editable(), () -> select(selected() == null ? null : making().rename(selected())));
        item(bar, Messages.Cases_delete, null, "cases.delete", documents().editable(), this::delete);
        state = new Label(line, SWT.RIGHT);
        state.setData("id", "cases.state");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
    }

    private static void item(ToolBar bar, String words, String icon, String id, boolean enabled, Runnable pressed) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(words);
        item.setData("id", id);
        item.setEnabled(enabled);
        if (icon != null) {
            item.setImage(RuleIcons.image(icon));
        }
        item.addListener(SWT.Selection, event -> pressed.run());
    }

    private void createTable(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.getTable().setData("id", "cases");
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.Cases_result, new ColumnPixelData(RESULT), this::result, true);
        column(layout, Messages.Cases_kind, new ColumnPixelData(KIND), labels::kind, false);
        column(layout, Messages.Cases_name, new ColumnWeightData(4), labels::words, false);
        column(layout, Messages.Cases_given, new ColumnWeightData(4), labels::given, false);
        column(layout, Messages.Cases_expected, new ColumnWeightData(4), labels::expected, false);
        ColumnViewerToolTipSupport.enableFor(table);
        table.addSelectionChangedListener(event -> detail.show(selected(), ofSelected()));
        table.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                delete();
            }
        });
    }

    private interface Words {
        String of(String file);
    }

    private void column(TableColumnLayout layout, String title, ColumnLayoutData width, Words words, boolean sign) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return words.of((String) element);
            }

            @Override
            public Image getImage(Object element) {
                Trial.Case run = sign ? run((String) element) : null;
                return run == null ? null : Icons.image((run.good() ? Sign.PASS : Sign.ERROR).icon());
            }

            @Override
            public String getToolTipText(Object element) {
                return words.of((String) element);
            }
        });
    }

    private Trial.Case run(String file) {
        return trial == null ? null : trial.cases().stream().filter(each -> each.name().equals(CaseLabels.name(file))).findFirst().orElse(null);
    }

    private String result(String file) {
        Trial.Case run = run(file);
        return run == null ? trial != null && !trial.faults().isEmpty() ? Messages.Cases_cannot : "…"
                : run.result() == null ? Messages.Cases_unreadable : run.good() ? Messages.Cases_good : Messages.Cases_bad;
    }

    private String selected() {
        return table == null ? null : (String) table.getStructuredSelection().getFirstElement();
    }

    private Trial.Case ofSelected() {
        return selected() == null ? null : run(selected());
    }

    @Override
    void changed(String file) {
        if (table == null) {
            return;
        }
        if (file.isEmpty()) {
            List<String> cases = documents().files().stream().filter(each -> each.startsWith("cases/")).sorted(
                    Comparator.comparingInt(CaseLabels::order).thenComparing(each -> each)).toList();
            Object old = selected();
            table.setInput(cases);
            if (old != null && cases.contains(old)) {
                table.setSelection(new StructuredSelection(old));
            }
        } else if (file.startsWith("cases/")) {
            table.refresh(file);
        }
        detail.show(selected(), ofSelected());
    }

    @Override
    void tried(Trial now) {
        trial = now;
        if (table != null && !table.getTable().isDisposed()) {
            table.refresh();
            long bad = now.cases().stream().filter(each -> !each.good()).count();
            String seconds = String.format("%.1f", now.millis() / 1000.0);
            state.setText(!now.faults().isEmpty() ? Messages.Cases_state_broken
                    : bad == 0 ? NLS.bind(Messages.Cases_state_good, now.cases().size(), seconds)
                            : NLS.bind(Messages.Cases_state_bad, new Object[] {now.cases().size() - bad, bad, seconds}));
            area.layout();
            detail.show(selected(), ofSelected());
        }
    }

    void edit(String which, int row, int column, String value) {
        detail.edit(which, row, column, value);
    }

    private CaseMaking making() {
        return new CaseMaking(area.getShell(), documents());
    }

    private void copy() {
        if (selected() != null) {
            select(making().copy(selected()));
        }
    }

    private void select(String file) {
        if (file != null) {
            table.setSelection(new StructuredSelection(file), true);
        }
    }

    /** All that are selected, in one step. */
    private void delete() {
        List<?> chosen = table.getStructuredSelection().toList();
        if (!chosen.isEmpty() && documents().editable()) {
            int first = table.getTable().getSelectionIndex();
            documents().together(() -> chosen.forEach(file -> documents().remove((String) file)));
            int left = table.getTable().getItemCount();
            if (left > 0) {
                table.setSelection(new StructuredSelection(table.getElementAt(Math.min(first, left - 1))));
            }
        }
    }

    @Override
    void reveal(String file, int offset) {
        select(documents().files().contains(file) ? file : null);
    }

    @Override
    void setFocus() {
        table.getControl().setFocus();
    }
}
