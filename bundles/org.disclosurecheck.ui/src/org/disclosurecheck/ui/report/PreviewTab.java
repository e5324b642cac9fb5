package org.disclosurecheck.ui.report;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/** Whether the tab of an editor is a preview: its title is slanted, as in other programs. */
final class PreviewTab {

    private final Composite content;
    private final Listener painted = event -> painted();
    private CTabFolder folder;
    private Font slanted;
    private boolean on;

    /** @param content what the tab shows */
    PreviewTab(Composite content) {
        this.content = content;
        content.addListener(SWT.Dispose, e -> {
            leave();
            if (slanted != null) {
                slanted.dispose();
            }
        });
    }

    private void leave() {
        if (folder != null && !folder.isDisposed()) {
            folder.removeListener(SWT.Paint, painted);
        }
    }

    boolean isOn() {
        return on;
    }

    void set(boolean preview) {
        if (on != preview) {
            on = preview;
            show();
        }
    }

    /** The theme gives the tabs its own font whenever another part comes to the front. */
    private void show() {
        CTabItem item = item();
        if (item != null) {
            if (folder != item.getParent()) {
                leave();
                folder = item.getParent();
                folder.addListener(SWT.Paint, painted);
            }
            if (on != (slanted != null && slanted.equals(item.getFont()))) {
                item.setFont(on ? slanted(item) : null);
            }
        }
    }

    private void painted() {
        CTabItem item = on ? item() : null;
        if (item != null && !slanted(item).equals(item.getFont())) {
            content.getDisplay().asyncExec(() -> {
                if (!content.isDisposed()) {
                    show();
                }
            });
        }
    }

    private Font slanted(CTabItem item) {
        if (slanted == null) {
            slanted = FontDescriptor.createFrom(item.getParent().getFont()).setStyle(SWT.ITALIC).createFont(item.getDisplay());
        }
        return slanted;
    }

    /** The tab; null when the editor stands somewhere without tabs. */
    private CTabItem item() {
        for (Control inner = content; inner != null; inner = inner.getParent()) {
            if (inner.getParent() instanceof CTabFolder folder) {
                for (CTabItem item : folder.getItems()) {
                    if (item.getControl() == inner) {
                        return item;
                    }
                }
            }
        }
        return null;
    }
}
