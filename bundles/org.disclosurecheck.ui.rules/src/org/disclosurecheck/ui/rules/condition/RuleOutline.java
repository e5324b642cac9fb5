package org.disclosurecheck.ui.rules.condition;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.Vocabulary;
import org.disclosurecheck.rules.diagnosis.drl.Expr;
import org.disclosurecheck.rules.diagnosis.drl.Parser;
import org.disclosurecheck.rules.diagnosis.drl.RuleFile;
import org.disclosurecheck.ui.rules.RuleIcons;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The rules of the text, what each waits for and what it says. */
final class RuleOutline extends ContentOutlinePage {

    private record Item(String label, String icon, int offset, int length, List<Item> below) {
    }

    private final ConditionEditor editor;
    private final Host host;

    RuleOutline(ConditionEditor editor, Host host) {
        this.editor = editor;
        this.host = host;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        getTreeViewer().setContentProvider(new ITreeContentProvider() {
            @Override
            public Object[] getElements(Object input) {
                return ((List<?>) input).toArray();
            }

            @Override
            public Object[] getChildren(Object parent) {
                return ((Item) parent).below.toArray();
            }

            @Override
            public Object getParent(Object element) {
                return null;
            }

            @Override
            public boolean hasChildren(Object element) {
                return !((Item) element).below.isEmpty();
            }
        });
        getTreeViewer().setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Item) element).label;
            }

            @Override
            public Image getImage(Object element) {
                return RuleIcons.image(((Item) element).icon);
            }
        });
        refresh();
    }

    void refresh() {
        if (getTreeViewer() != null && !getTreeViewer().getControl().isDisposed()) {
            getTreeViewer().setInput(items());
            getTreeViewer().expandAll();
        }
    }

    private List<Item> items() {
        String text = host.condition().get();
        RuleFile file = Parser.parse(text, new FaultList("rule.drl", text));
        List<Item> items = new ArrayList<>();
        for (RuleFile.RuleNode rule : file.rules()) {
            List<Item> below = new ArrayList<>();
            for (RuleFile.Pattern pattern : rule.patterns()) {
                String written = text.substring(pattern.start(), Math.min(pattern.end(), text.length())).replaceAll("\\s+", " ");
                String meaning = pattern.type() == null ? "" : Vocabulary.get().entry(pattern.type().text())
                        .map(entry -> "  " + entry.label(Engine.language())).orElse("");
                below.add(new Item(shorten(written) + meaning, "fact", pattern.start(), pattern.end() - pattern.start(), List.of()));
            }
            for (Expr statement : rule.statements()) {
                below.add(new Item(shorten(text.substring(statement.start(), Math.min(statement.end(), text.length())).replaceAll("\\s+", " ")),
                        "method", statement.start(), statement.end() - statement.start(), List.of()));
            }
            int start = rule.name() == null ? 0 : rule.name().start();
            items.add(new Item(rule.name() == null ? Messages.Outline_unnamed : rule.name().text(), "rule", start,
                    rule.name() == null ? 0 : rule.name().length(), below));
        }
        return items;
    }

    private static String shorten(String text) {
        return text.length() > 48 ? text.substring(0, 47) + "…" : text;
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (((StructuredSelection) event.getStructuredSelection()).getFirstElement() instanceof Item item) {
            editor.selectAndReveal(item.offset, item.length);
        }
    }

    @Override
    public void dispose() {
        editor.outlineClosed();
        super.dispose();
    }
}
