package org.disclosurecheck.ui.rules.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.ui.rules.book.CaseWords;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** 历史: every saved version of the rule’s files, what changed since, and the way back. */
final class HistoryPage extends RulePage {

    private static final int WHEN = 150;
    private static final int WHAT = 260;

    private record Version(IFile file, String name, IFileState state) {
    }

    private final List<Version> versions = new ArrayList<>();
    private Table table;
    private StyledText difference;
    private Label head;
    private Button back;

    HistoryPage(RuleDocuments documents) {
        super(documents);
    }

    @Override
    String title() {
        return Messages.Page_history;
    }

    @Override
    Set<String> files() {
        return documents().files();
    }

    @Override
    Control create(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        table = new Table(sash, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setData("id", "history");
        table.setHeaderVisible(true);
        column(Messages.History_when, WHEN);
        column(Messages.History_what, WHAT);
        table.addListener(SWT.Selection, event -> show());
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(6, 4).numColumns(2).applyTo(right);
        head = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(head);
        back = new Button(right, SWT.PUSH);
        back.setText(Messages.History_back);
        back.setData("id", "history.back");
        back.setEnabled(false);
        back.addListener(SWT.Selection, event -> restore());
        difference = new StyledText(right, SWT.BORDER | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
        difference.setData("id", "history.difference");
        difference.setMargins(6, 4, 6, 4);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(difference);
        sash.setWeights(40, 60);
        activated();
        return sash;
    }

    private void column(String words, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(words);
        column.setWidth(width);
    }

    @Override
    void activated() {
        if (table == null || table.isDisposed()) {
            return;
        }
        versions.clear();
        if (documents().folder() != null) {
            read();
        }
        table.removeAll();
        for (Version version : versions) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {new SimpleDateFormat("yyyy-MM-dd HH:mm:ss").format(new Date(version.state.getModificationTime())),
                called(version.name)});
        }
        head.setText(versions.isEmpty() ? documents().editable() ? Messages.History_none : Messages.History_builtIn : Messages.History_choose);
        difference.setText("");
        back.setEnabled(false);
        if (!versions.isEmpty()) {
            table.select(0);
            show();
        }
    }

    private void read() {
        try {
            for (String name : documents().files()) {
                read(documents().folder().getFile(name), name);
            }
            for (IFile deleted : documents().folder().findDeletedMembersWithHistory(IResource.DEPTH_INFINITE, null)) {
                read(deleted, deleted.getFullPath().makeRelativeTo(documents().folder().getFullPath()).toString());
            }
            versions.sort(Comparator.comparingLong((Version version) -> version.state.getModificationTime()).reversed());
        } catch (CoreException e) {
            ILog.of(HistoryPage.class).log(e.getStatus());
        }
    }

    private void read(IFile file, String name) throws CoreException {
        for (IFileState state : file.getHistory(null)) {
            versions.add(new Version(file, name, state));
        }
    }

    /** What a file is called on the pages of the editor. */
    static String called(String file) {
        if (file.startsWith("cases/")) {
            String name = file.substring("cases/".length()).replaceFirst("\\.yaml$", "");
            return Messages.Page_cases + "  " + CaseWords.kind(name, Engine.language()) + " " + CaseWords.words(name);
        }
        return switch (file) {
            case "rule.md" -> Messages.Page_rule;
            case SaidPage.FILE -> Messages.Page_said;
            case RuleDocuments.TABLE -> Messages.Page_table;
            case "rule.drl" -> Messages.Page_condition;
            case "messages.properties" -> Messages.Page_sentences + " " + Messages.Sentences_zh;
            case "messages_en.properties" -> Messages.Page_sentences + " " + Messages.Sentences_en;
            default -> file;
        };
    }

    private Version selected() {
        return table.getSelectionIndex() < 0 ? null : versions.get(table.getSelectionIndex());
    }

    private static String text(Version version) {
        try (var in = version.state.getContents()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | CoreException e) {
            ILog.of(HistoryPage.class).warn(version.name, e);
            return "";
        }
    }

    private void show() {
        Version version = selected();
        if (version == null) {
            return;
        }
        head.setText(NLS.bind(Messages.History_head, called(version.name)));
        back.setEnabled(documents().editable());
        StringBuilder words = new StringBuilder();
        List<StyleRange> ranges = new ArrayList<>();
        PageColors colors = PageColors.of(difference);
        for (LineDifference.Line line : LineDifference.of(text(version), documents().text(version.name))) {
            StyleRange range = new StyleRange();
            range.start = words.length();
            words.append(line.kind() == LineDifference.Kind.GONE ? "− " : line.kind() == LineDifference.Kind.NEW ? "+ " : "  ")
                    .append(line.text()).append('\n');
            range.length = words.length() - range.start;
            if (line.kind() == LineDifference.Kind.GONE) {
                range.background = colors.tint(Severity.ERROR);
                range.strikeout = colors.contrast();
                ranges.add(range);
            } else if (line.kind() == LineDifference.Kind.NEW) {
                range.background = colors.tint(Severity.INFO);
                range.fontStyle = colors.contrast() ? SWT.BOLD : SWT.NORMAL;
                ranges.add(range);
            }
        }
        difference.setText(words.toString());
        difference.setStyleRanges(ranges.toArray(StyleRange[]::new));
    }

    /** Puts the version into the editor; it can be undone, and is only written when the rule is saved. */
    private void restore() {
        Version version = selected();
        if (version != null) {
            if (documents().document(version.name) == null) {
                documents().add(version.name, text(version));
            } else {
                documents().put(version.name, text(version));
            }
            show();
        }
    }

    @Override
    void changed(String file) {
        if (difference != null && !difference.isDisposed() && selected() != null && selected().name.equals(file)) {
            show();
        }
    }

    @Override
    void setFocus() {
        table.setFocus();
    }
}
