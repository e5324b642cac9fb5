package org.disclosurecheck.ui.workbench;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.disclosurecheck.ui.Icons;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** 帮助: the handbook, the keys and the rules, found by typing. */
public final class HelpView extends ViewPart {

    private static final int MARGIN = 12;
    private static final int NARROW = 560;

    private final HelpPages pages = new HelpPages();
    private TreeViewer tree;
    private StyledText text;
    private Markdown markdown;
    private String filter = "";
    private String wanted;
    private List<HelpPages.Page> all = List.of();
    private final Map<Object, Object> parents = new IdentityHashMap<>();

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
        createSearch(left);
        createTree(left);
        text = new StyledText(sash, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(3);
        text.setData("id", "help.text");
        text.addListener(SWT.MouseUp, event -> follow(event.x, event.y));
        markdown = new Markdown(text);
        sash.setWeights(3, 7);
        // side by side where there is room, one above the other in a narrow column
        sash.addListener(SWT.Resize, event -> sash.setOrientation(sash.getSize().x < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL));
        // the rule book may not be open yet
        ICoreRunnable open = monitor -> {
            Engine.book();
            parent.getDisplay().asyncExec(this::fill);
        };
        Job job = Job.create("help", open);
        job.setSystem(true);
        job.schedule();
    }

    private void createSearch(Composite left) {
        Text search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Help_filter);
        search.setData("id", "help.filter");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addModifyListener(event -> {
            filter = search.getText().strip().toLowerCase(Locale.ROOT);
            tree.refresh();
            if (!filter.isEmpty()) {
                tree.expandAll();
            }
        });
    }

    private void createTree(Composite left) {
        tree = new TreeViewer(left, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.getTree().setData("id", "help.pages");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
        tree.setContentProvider(new Contents());
        tree.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((HelpPages.Page) element).title();
            }

            @Override
            public Image getImage(Object element) {
                String id = ((HelpPages.Page) element).id();
                return id == null ? null : Icons.image(id.startsWith("rule:") ? "rule" : "help");
            }
        });
        tree.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parent, Object element) {
                return matches((HelpPages.Page) element);
            }
        });
        tree.addSelectionChangedListener(event -> {
            if (tree.getStructuredSelection().getFirstElement() instanceof HelpPages.Page page && page.id() != null) {
                markdown.show(pages.text(page.id()));
            }
        });
    }

    private boolean matches(HelpPages.Page page) {
        return filter.isEmpty() || page.title().toLowerCase(Locale.ROOT).contains(filter)
                || page.id() != null && pages.text(page.id()).toLowerCase(Locale.ROOT).contains(filter)
                || page.below().stream().anyMatch(this::matches);
    }

    private void fill() {
        if (text.isDisposed()) {
            return;
        }
        all = pages.all();
        all.forEach(this::settle);
        tree.setInput(all);
        tree.setExpandedState(all.get(0), true);
        show(wanted == null ? first() : wanted);
    }

    private void settle(HelpPages.Page page) {
        page.below().forEach(child -> {
            parents.put(child, page);
            settle(child);
        });
    }

    private String first() {
        return all.get(0).below().isEmpty() ? "keys" : all.get(0).below().get(0).id();
    }

    /** Shows the page of that id, as soon as the pages are there. */
    public void show(String id) {
        wanted = id;
        HelpPages.Page found = find(all, id);
        if (found != null) {
            tree.setSelection(new StructuredSelection(found), true);
        }
    }

    private static HelpPages.Page find(List<HelpPages.Page> pages, String id) {
        for (HelpPages.Page page : pages) {
            HelpPages.Page found = id.equals(page.id()) ? page : find(page.below(), id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void follow(int x, int y) {
        int offset = text.getOffsetAtPoint(new Point(x, y));
        String target = offset < 0 ? null : markdown.linkAt(offset);
        if (target != null && target.startsWith("http")) {
            Program.launch(target);
        } else if (target != null && target.matches("[A-Z]{3}-\\d{3}")) {
            show("rule:" + target);
        }
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    private final class Contents implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((HelpPages.Page) parent).below().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return parents.get(element);
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((HelpPages.Page) element).below().isEmpty();
        }
    }
}
