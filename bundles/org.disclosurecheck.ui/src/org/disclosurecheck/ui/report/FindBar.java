package org.disclosurecheck.ui.report;

import java.util.List;

import org.disclosurecheck.ui.Icons;
import org.disclosurecheck.ui.report.page.PageOutline;
import org.disclosurecheck.ui.report.page.Search;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** 查找: a line below the report. Enter goes on, Shift+Enter goes back, Escape gives the keys back to the report. */
final class FindBar {

    private static final int WIDTH = 220;

    private final ReportEditor editor;
    private final Composite parent;
    private Composite bar;
    private Text words;
    private Label count;
    private int at = -1;

    /** @param parent has a grid of one column; nothing stands there until somebody wants to find something */
    FindBar(Composite parent, ReportEditor editor) {
        this.parent = parent;
        this.editor = editor;
    }

    /** The keys go to the words. */
    void open() {
        if (!editor.isReady()) {
            return;
        }
        if (bar == null) {
            create();
        }
        show(true);
        words.setFocus();
        words.selectAll();
        changed();
    }

    private void create() {
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 3).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.Find);
        words.setData("id", "report.find");
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(words);
        ToolBar tools = new ToolBar(bar, SWT.FLAT);
        tool(tools, "previous", Messages.Find_previous, () -> go(-1));
        tool(tools, "next", Messages.Find_next, () -> go(1));
        count = new Label(bar, SWT.NONE);
        count.setData("id", "report.find.count");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
        words.addModifyListener(event -> {
            at = -1;
            changed();
        });
        words.addListener(SWT.KeyDown, this::key);
        words.addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_ESCAPE);
    }

    private static void tool(ToolBar tools, String icon, String says, Runnable does) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setImage(Icons.image(icon));
        item.setToolTipText(says);
        item.addListener(SWT.Selection, event -> does.run());
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            show(false);
            editor.setFocus();
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            go((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
        }
    }

    private void show(boolean visible) {
        bar.setVisible(visible);
        ((GridData) bar.getLayoutData()).exclude = !visible;
        parent.layout(true);
    }

    private List<Search.Hit> hits() {
        ReportSession session = editor.session();
        return session == null ? List.of() : Search.of(words.getText(), PageOutline.of(session.draft().report()), session::grid,
                session.draft()::text);
    }

    private void changed() {
        List<Search.Hit> hits = hits();
        if (at >= hits.size()) {
            at = -1;
        }
        count.setText(words.getText().isBlank() ? "" : hits.isEmpty() ? Messages.Find_nothing
                : at < 0 ? NLS.bind(Messages.Find_count, hits.size()) : NLS.bind(Messages.Find_at, at + 1, hits.size()));
    }

    private void go(int by) {
        List<Search.Hit> hits = hits();
        if (!hits.isEmpty() && editor.isReady()) {
            at = at < 0 ? by > 0 ? 0 : hits.size() - 1 : Math.floorMod(at + by, hits.size());
            editor.page().hand().goTo(hits.get(at));
        }
        changed();
    }
}
