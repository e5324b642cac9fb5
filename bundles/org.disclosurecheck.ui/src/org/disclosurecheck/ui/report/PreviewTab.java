package org.disclosurecheck.ui.report;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Whether the tab of an editor is a preview: its title is slanted, as in other programs. */
final class PreviewTab {

    private final Composite content;
    private Font slanted;
    private boolean on;

    /** @param content what the tab shows */
    PreviewTab(Composite content) {
        this.content = content;
        content.addListener(SWT.Dispose, e -> {
            if (slanted != null) {
                slanted.dispose();
            }
        });
    }

    boolean isOn() {
        return on;
    }

    void set(boolean preview) {
        if (on != preview) {
            on = preview;
            CTabItem item = item();
            if (item != null) {
                item.setFont(preview ? slanted(item) : null);
            }
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
