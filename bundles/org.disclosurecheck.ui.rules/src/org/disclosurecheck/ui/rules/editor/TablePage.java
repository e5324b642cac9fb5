package org.disclosurecheck.ui.rules.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.rules.sentences.table.Csv;
import org.disclosurecheck.rules.sentences.table.RuleTable;
import org.disclosurecheck.rules.sentences.table.TableKind;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.ui.rules.book.RuleWords;
import org.disclosurecheck.ui.rules.book.SaidText;
import org.disclosurecheck.ui.rules.book.Shelves;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** 表格: the rows for which the sentences hold, a rule a row: deadlines, limits, words. A workbook keeps its look. */
final class TablePage extends RulePage {

    private Composite all;
    private StackLayout stack;
    private Composite empty;
    private Label none;
    private final List<Link> begin = new ArrayList<>();
    private Composite full;
    private Composite grid;
    private Label head;
    private Label faults;
    private EditTable table;
    private List<String> headers = List.of();

    TablePage(RuleDocuments documents) {
        super(documents);
    }

    @Override
    String title() {
        return Messages.Page_table;
    }

    @Override
    Set<String> files() {
        return Set.of(RuleDocuments.TABLE);
    }

    @Override
    Control create(Composite parent) {
        all = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        all.setLayout(stack);
        createEmpty();
        full = new Composite(all, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 6).numColumns(3).applyTo(full);
        head = new Label(full, SWT.WRAP);
        head.setData("id", "rule.table.head");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(head);
        new TableColumns(full, documents(), this::table, () -> table == null ? -1 : table.column() - 1);
        Link open = new Link(full, SWT.NONE);
        open.setText("<a>" + Messages.Table_open + "</a>");
        open.addListener(SWT.Selection, event -> open());
        grid = new Composite(full, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(grid);
        faults = new Label(full, SWT.WRAP);
        faults.setData("id", "rule.table.faults");
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(100, 36).applyTo(faults);
        changed(RuleDocuments.TABLE);
        return all;
    }

    private void createEmpty() {
        empty = new Composite(all, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(16, 16).spacing(0, 10).applyTo(empty);
        none = new Label(empty, SWT.WRAP);
        none.setData("id", "rule.table.none");
        none.setText(Messages.Table_none);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(none);
        for (TableKind kind : TableKind.values()) {
            Link link = new Link(empty, SWT.NONE);
            link.setText("<a>" + NLS.bind(Messages.Table_begin, name(kind)) + "</a>");
            link.setData("id", "rule.table." + kind.id());
            link.setEnabled(documents().editable());
            link.addListener(SWT.Selection, event -> begin(kind));
            begin.add(link);
        }
    }

    private static String name(TableKind kind) {
        return switch (kind) {
            case DEADLINES -> Messages.Table_deadlines;
            case THRESHOLDS -> Messages.Table_thresholds;
            case PHRASES -> Messages.Table_phrases;
        };
    }

    /** A table to begin with, and the sentence that it is for. */
    private void begin(TableKind kind) {
        String said = documents().text(SaidPage.FILE);
        documents().add(RuleDocuments.TABLE, Csv.standIn(RuleTable.of("table.xlsx", kind.example())));
        documents().put(SaidPage.FILE, SaidText.asLoudAs(RuleWords.data(documents().text(RuleWords.FILE)).word("severity"),
                (Shelves.isBeginning(said) ? "" : said) + kind.sentence().strip() + "\n"));
    }

    private void open() {
        if (documents().dirty(RuleDocuments.TABLE)) {
            faults.setText(Messages.Table_saveFirst);
        } else if (documents().tableFile() != null) {
            Program.launch(documents().tableFile().toString());
        }
    }

    private RuleTable table() {
        return documents().document(RuleDocuments.TABLE) == null ? null
                : Csv.table(RuleDocuments.TABLE, documents().text(RuleDocuments.TABLE));
    }

    @Override
    void changed(String file) {
        if (all == null || !(file.isEmpty() || file.equals(RuleDocuments.TABLE))) {
            return;
        }
        RuleTable now = table();
        boolean unreadable = now == null && documents().tableFile() != null;
        none.setText(unreadable ? NLS.bind(Messages.Table_unreadable, documents().tableFile().getFileName()) : Messages.Table_none);
        begin.forEach(link -> link.setVisible(!unreadable));
        stack.topControl = now == null ? empty : full;
        if (now != null) {
            head.setText(NLS.bind(Messages.Table_head, now.file()));
            if (!now.headers().equals(headers) || table == null) {
                build(now.headers());
            }
            table.show(now.rows().stream().map(row -> {
                List<String> cells = new ArrayList<>();
                cells.add(String.valueOf(row.number()));
                cells.addAll(row.cells());
                return List.copyOf(cells);
            }).toList());
        }
        all.layout(true, true);
    }

    private void build(List<String> now) {
        headers = now;
        for (Control old : grid.getChildren()) {
            old.dispose();
        }
        List<String> titles = new ArrayList<>();
        titles.add(Messages.Table_row);
        titles.addAll(now);
        int[] widths = new int[titles.size()];
        List<Boolean> open = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == 0 ? 1 : 3;
            open.add(i > 0);
        }
        Composite frame = new Composite(grid, SWT.NONE);
        frame.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        table = new EditTable(frame, Messages.Table_rows, documents(), "rule.table", this::edit, this::blank, titles, widths, open);
    }

    private List<String> blank() {
        RuleTable now = table();
        List<String> row = new ArrayList<>();
        row.add(String.valueOf(now.lines().size() + 1));
        now.headers().forEach(header -> row.add(""));
        return row;
    }

    private void edit(List<String> old, List<String> row) {
        RuleTable now = table();
        List<List<String>> lines = new ArrayList<>(now.lines());
        int at = Integer.parseInt((row == null ? old : row).get(0)) - 1;
        if (row == null) {
            lines.remove(at);
        } else {
            while (lines.size() <= at) {
                lines.add(List.of());
            }
            // an empty row would be left out: the first cell waits for its words
            List<String> cells = row.subList(1, row.size());
            lines.set(at, cells.stream().allMatch(String::isBlank) ? filled(cells) : cells);
        }
        TableColumns.write(documents(), lines);
    }

    private static List<String> filled(List<String> cells) {
        List<String> row = new ArrayList<>(cells);
        row.set(row.size() - 1, "…");
        return row;
    }

    /** Puts a value into a cell, as typing it does. */
    void edit(int row, int column, String value) {
        table.edit(row, column, value);
    }

    @Override
    void faults(List<RuleFault> all) {
        if (faults == null || faults.isDisposed()) {
            return;
        }
        List<RuleFault> mine = all.stream().filter(fault -> fault.file().startsWith("table.") || fault.file().endsWith(".xlsx")).toList();
        faults.setText(mine.isEmpty() ? "" : Sign.ERROR.mark() + " " + mine.get(0).message(Engine.language())
                + (mine.size() > 1 ? "  " + NLS.bind(Messages.Head_more, mine.size() - 1) : ""));
        faults.setForeground(PageColors.of(faults).sign(Severity.ERROR));
    }

    @Override
    void setFocus() {
        all.setFocus();
    }
}
