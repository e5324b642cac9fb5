package org.disclosurecheck.ui.compare;

import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.ui.Folders;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

/** What stands above two years: what is compared with what, and the buttons that take another file or another year. */
final class CompareHead {

    /** Told what was pressed. */
    interface Asked {

        /** Whether last year’s report can be received into the inspection now. */
        boolean mayReceive();

        void receive(Path lastYear);

        void compareWith(Path file);

        void compareWith(int year);

        void open();
    }

    private final Composite body;
    private final Asked asked;
    private final Label head;
    private final Label from;
    private final Button receive;
    private final Button choose;
    private final Combo year;
    private List<Integer> years = List.of();

    CompareHead(Composite body, Asked asked) {
        this.body = body;
        this.asked = asked;
        head = label("compare.head");
        from = label("compare.from");
        Composite row = new Composite(body, SWT.NONE);
        row.setLayout(new RowLayout());
        receive = button(row, Messages.Receive, "compare.receive", this::receive);
        choose = button(row, Messages.Choose_file, "compare.choose", this::choose);
        button(row, Messages.Open_report, "compare.open", asked::open);
        year = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
        year.setData("id", "compare.year");
        year.setToolTipText(Messages.Choose_year);
        year.setVisible(false);
        year.addListener(SWT.Selection, event -> asked.compareWith(years.get(year.getSelectionIndex())));
    }

    private Label label(String id) {
        Label label = new Label(body, SWT.WRAP);
        label.setData("id", id);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = 10;
        data.verticalIndent = 4;
        label.setLayoutData(data);
        return label;
    }

    private static Button button(Composite row, String text, String id, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void receive() {
        Path file = asked.mayReceive() ? ask() : null;
        if (file != null) {
            asked.receive(file);
        }
    }

    private void choose() {
        Path file = ask();
        if (file != null) {
            asked.compareWith(file);
        }
    }

    private Path ask() {
        FileDialog dialog = new FileDialog(body.getShell(), SWT.OPEN);
        dialog.setText(choose.getText().replace("…", ""));
        String file = Folders.open(dialog);
        return file == null ? null : Path.of(file);
    }

    void tell(String words, String more) {
        head.setText(words);
        from.setText(more);
        body.layout(true, true);
    }

    /**
     * Offers the years that can be compared with; a choice only where there are several.
     *
     * @param now the one that is compared with; null when it is a file, or none
     */
    void offer(List<Integer> known, Integer now) {
        years = known;
        year.setItems(known.stream().map(each -> NLS.bind(Messages.Compared_with, each.toString())).toArray(String[]::new));
        year.select(now == null ? -1 : known.indexOf(now));
        year.setVisible(known.size() > 1);
    }

    /** @param something whether something is compared already */
    void offerFile(boolean something) {
        choose.setText(something ? Messages.Choose_other : Messages.Choose_file);
        receive.getParent().layout(true);
        body.layout(true, true);
    }

    void setFocus() {
        receive.setFocus();
    }
}
