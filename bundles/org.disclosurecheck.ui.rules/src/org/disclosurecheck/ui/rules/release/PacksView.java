package org.disclosurecheck.ui.rules.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.PackStore.Installed;
import org.disclosurecheck.ui.Icons;
import org.disclosurecheck.ui.Said;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.rules.RuleIcons;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

/** 规则包: the versions that are installed, the one in use, and the way back to an earlier one. */
public final class PacksView extends ViewPart {

    /** Its id in plugin.xml. */
    public static final String ID = "org.disclosurecheck.ui.rules.packs";
    /** The family of its jobs: tests wait for it. */
    public static final Object FAMILY = new Object();

    private TableViewer table;
    private Label head;
    private PackActions actions;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).extendedMargins(4, 4, 4, 0).applyTo(area);
        head = new Label(area, SWT.NONE);
        head.setData("id", "packs.head");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE);
        table.getTable().setData("id", "packs");
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, Messages.Pack_name, 4, PacksView::called, true);
        column(layout, Messages.Pack_version, 2, pack -> pack.edition().version(), false);
        column(layout, Messages.Pack_date, 2, Installed::date, false);
        column(layout, Messages.Pack_signer, 3, PacksView::signer, false);
        column(layout, Messages.Pack_trust, 3, pack -> pack.trust().label(Engine.language()), false);
        column(layout, Messages.Pack_state, 2, PacksView::state, false);
        ColumnViewerToolTipSupport.enableFor(table);
        contribute();
        refresh();
    }

    private static String called(Installed pack) {
        return pack.edition().title().equals(pack.edition().id()) ? pack.edition().id()
                : pack.edition().id() + "  " + pack.edition().title();
    }

    private static String state(Installed pack) {
        return pack.active() ? Messages.Pack_active : pack.shipped() ? Messages.Pack_shipped : "";
    }

    private static String signer(Installed pack) {
        return pack.key().isEmpty() ? "" : pack.signer() + Engine.language().choose("（", " (") + pack.key()
                + Engine.language().choose("）", ")");
    }

    private interface Words {
        String of(Installed pack);
    }

    private void column(TableColumnLayout layout, String title, int weight, Words words, boolean sign) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return words.of((Installed) element);
            }

            @Override
            public String getToolTipText(Object element) {
                String text = words.of((Installed) element);
                return text.isEmpty() ? null : text;
            }

            @Override
            public Image getImage(Object element) {
                return !sign ? null : ((Installed) element).active() ? Icons.image(Sign.PASS.icon()) : RuleIcons.image("book");
            }
        });
    }

    private void contribute() {
        actions = new PackActions(table);
        MenuManager menu = new MenuManager();
        for (IAction action : actions.all()) {
            ActionContributionItem item = new ActionContributionItem(action);
            item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
            getViewSite().getActionBars().getToolBarManager().add(item);
            menu.add(action);
        }
        table.getControl().setMenu(menu.createContextMenu(table.getControl()));
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(), actions.remove());
    }

    /** Shows what is in a pack and who released it, and installs it when the user wants to. In the thread of the screen. */
    public void install(Path file) {
        actions.install(file);
    }

    private void refresh() {
        if (table.getControl().isDisposed()) {
            return;
        }
        List<Installed> packs = new ArrayList<>();
        try {
            packs.addAll(PackStore.ofUser().list());
        } catch (IOException e) {
            Said.inStatusLine(Reason.of(e));
        }
        int selected = table.getTable().getSelectionIndex();
        table.setInput(packs);
        if (selected >= 0 && selected < packs.size()) {
            table.getTable().setSelection(selected);
        }
        actions.show(packs);
        head.setText(packs.stream().filter(Installed::active).findFirst().map(pack -> NLS.bind(Messages.Pack_now, pack.edition().name()))
                .orElse(packs.isEmpty() ? Messages.Pack_none : Messages.Pack_nowBuiltIn));
    }

    /** Shows what there is now in every window. */
    static void refreshAll() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                for (IViewReference reference : page.getViewReferences()) {
                    IViewPart view = reference.getId().equals(ID) ? reference.getView(false) : null;
                    if (view instanceof PacksView packs) {
                        packs.refresh();
                    }
                }
            }
        }
    }

    @Override
    public void setFocus() {
        // what others installed meanwhile: the command line, an administrator
        refresh();
        table.getControl().setFocus();
    }
}
