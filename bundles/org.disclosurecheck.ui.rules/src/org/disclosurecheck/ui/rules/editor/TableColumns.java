package org.disclosurecheck.ui.rules.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.disclosurecheck.rules.sentences.table.Csv;
import org.disclosurecheck.rules.sentences.table.RuleTable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The columns of a rule’s table: added, called otherwise, taken away; each can be undone. */
final class TableColumns {

    private static final Pattern NAMED = Pattern.compile("〔([^〔〕]+)〕");
    private static final List<String> USUAL = List.of("单位类别", "从年度", "到年度", "说明");

    private final RuleDocuments documents;
    private final Supplier<RuleTable> table;
    private final IntSupplier focused;
    private final ToolBar bar;

    /**
     * @param table the table as it stands
     * @param focused the column that is in hand; -1 when none is
     */
    TableColumns(Composite parent, RuleDocuments documents, Supplier<RuleTable> table, IntSupplier focused) {
        this.documents = documents;
        this.table = table;
        this.focused = focused;
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        item(Messages.Column_add, "rule.table.column.add", this::add);
        new ToolItem(bar, SWT.SEPARATOR);
        item(Messages.Column_rename, "rule.table.column.rename", this::rename);
        new ToolItem(bar, SWT.SEPARATOR);
        item(Messages.Column_remove, "rule.table.column.remove", this::remove);
    }

    private void item(String words, String id, Runnable pressed) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(words);
        item.setData("id", id);
        item.setEnabled(documents.editable());
        item.addListener(SWT.Selection, event -> pressed.run());
    }

    private int inHand() {
        return Math.min(Math.max(0, focused.getAsInt()), table.get().headers().size() - 1);
    }

    /** Columns that the sentences ask for come first. */
    private void add() {
        List<String> headers = table.get().headers();
        List<String> proposals = Stream.concat(NAMED.matcher(documents.text(SaidPage.FILE)).results().map(found -> found.group(1).strip()),
                USUAL.stream()).distinct().filter(name -> !headers.contains(name)).toList();
        ColumnDialog dialog = new ColumnDialog(bar.getShell(), Messages.Column_add_title, headers, -1, proposals);
        if (dialog.open() == Window.OK) {
            change(line -> line.add(""), dialog.header(), headers.size());
        }
    }

    /** The sentences follow the new name. */
    private void rename() {
        List<String> headers = table.get().headers();
        ColumnDialog dialog = new ColumnDialog(bar.getShell(), Messages.Column_rename_title, headers, inHand(), USUAL.stream()
                .filter(name -> !headers.contains(name)).toList());
        if (dialog.open() == Window.OK) {
            String old = headers.get(dialog.column());
            String said = documents.text(SaidPage.FILE);
            documents.together(() -> {
                change(line -> true, dialog.header(), dialog.column());
                documents.put(SaidPage.FILE, said.replaceAll("〔\\s*" + Pattern.quote(old) + "\\s*〕",
                        Matcher.quoteReplacement("〔" + dialog.header() + "〕")));
            });
        }
    }

    private void remove() {
        List<String> headers = table.get().headers();
        ColumnDialog dialog = new ColumnDialog(bar.getShell(), Messages.Column_remove_title, headers, inHand(), null);
        if (headers.size() > 1 && dialog.open() == Window.OK) {
            change(line -> line.remove(dialog.column()) != null, null, dialog.column());
        }
    }

    /** @param header the new header of the column; null when it went */
    private void change(Function<List<String>, Boolean> each, String header, int column) {
        List<List<String>> lines = new ArrayList<>();
        int width = table.get().headers().size();
        for (List<String> line : table.get().lines()) {
            List<String> now = new ArrayList<>(line);
            while (!now.isEmpty() && now.size() < width) {
                now.add("");
            }
            if (!now.isEmpty()) {
                each.apply(now);
            }
            lines.add(now);
        }
        if (header != null) {
            lines.get(0).set(column, header);
        }
        write(documents, lines);
    }

    /** The lines as the text of the table; its first line names the workbook that it stands for. */
    static void write(RuleDocuments documents, List<List<String>> lines) {
        String text = documents.text(RuleDocuments.TABLE);
        String first = text.startsWith("#file:") ? text.substring(0, text.indexOf('\n') + 1) : "";
        documents.put(RuleDocuments.TABLE, first + Csv.text(lines));
    }
}
