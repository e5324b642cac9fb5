package org.disclosurecheck.ui.rules.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.pack.PackRefused;
import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.PackStore.Installed;
import org.disclosurecheck.rules.pack.RulePack;
import org.disclosurecheck.rules.pack.Trust;
import org.disclosurecheck.ui.Icons;
import org.disclosurecheck.ui.Said;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.rules.RuleIcons;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** 规则包: the versions that are installed, the one in use, and the way back to an earlier one. */
public final class PacksView extends ViewPart {

    /** Its id in plugin.xml. */
    public static final String ID = "org.disclosurecheck.ui.rules.packs";
    /** The family of its jobs: tests wait for it. */
    public static final Object FAMILY = new Object();

    /** What is done with the store; not in the thread of the screen. */
    private interface Work {
        String run(PackStore store) throws IOException, PackRefused, RuleBookException;
    }

    private TableViewer table;
    private Label head;

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
        column(layout, Messages.Pack_name, 4, pack -> pack.edition().title().equals(pack.edition().id()) ? pack.edition().id()
                : pack.edition().id() + "  " + pack.edition().title(), true);
        column(layout, Messages.Pack_version, 2, pack -> pack.edition().version(), false);
        column(layout, Messages.Pack_date, 2, Installed::date, false);
        column(layout, Messages.Pack_signer, 3, pack -> pack.signer().isEmpty() ? "" : pack.signer(), false);
        column(layout, Messages.Pack_trust, 3, pack -> pack.trust().label(Engine.language()), false);
        column(layout, Messages.Pack_state, 2, pack -> pack.active() ? Messages.Pack_active : "", false);
        contribute();
        refresh();
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
            public Image getImage(Object element) {
                return !sign ? null : ((Installed) element).active() ? Icons.image(Sign.PASS.icon()) : RuleIcons.image("book");
            }
        });
    }

    private void contribute() {
        IAction install = action(Messages.Pack_install, "import", this::install);
        IAction use = action(Messages.Pack_use, null, () -> selected(pack -> store -> {
            // opens it first: what cannot be opened is not taken into use
            store.open(pack.edition(), Engine.engine(), true);
            store.activate(pack.edition());
            return NLS.bind(Messages.Pack_used, pack.edition().name());
        }));
        IAction back = action(Messages.Pack_back, null, () -> change(store -> store.rollback()
                .map(now -> NLS.bind(Messages.Pack_used, now.edition().name())).orElse(Messages.Pack_usedBuiltIn)));
        IAction builtIn = action(Messages.Pack_builtIn, null, () -> change(store -> {
            store.useBuiltIn();
            return Messages.Pack_usedBuiltIn;
        }));
        IAction remove = action(Messages.Pack_remove, null, this::remove);
        MenuManager menu = new MenuManager();
        for (IAction action : List.of(install, use, back, builtIn, remove)) {
            ActionContributionItem item = new ActionContributionItem(action);
            item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
            getViewSite().getActionBars().getToolBarManager().add(item);
            menu.add(action);
        }
        table.getControl().setMenu(menu.createContextMenu(table.getControl()));
    }

    private static IAction action(String words, String icon, Runnable done) {
        Action action = new Action(words) {
            @Override
            public void run() {
                done.run();
            }
        };
        if (icon != null) {
            action.setImageDescriptor(Icons.descriptor(icon));
        }
        return action;
    }

    private interface OfPack {
        Work work(Installed pack);
    }

    private void selected(OfPack of) {
        if (table.getStructuredSelection().getFirstElement() instanceof Installed pack) {
            change(of.work(pack));
        } else {
            Said.inStatusLine(Messages.Pack_choose);
        }
    }

    private void remove() {
        if (table.getStructuredSelection().getFirstElement() instanceof Installed pack
                && MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), Messages.Pack_remove,
                        NLS.bind(Messages.Pack_removeAsk, pack.edition().name()), SWT.NONE, Messages.Pack_removeYes, Messages.Cancel) == 0) {
            change(store -> {
                store.remove(pack.edition().id(), pack.edition().version());
                return NLS.bind(Messages.Pack_removed, pack.edition().name());
            });
        }
    }

    private void install() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*" + RulePack.ENDING, "*"});
        String file = dialog.open();
        if (file != null) {
            install(Path.of(file));
        }
    }

    /** Shows what is in a pack and who released it, and installs it when the user wants to. In the thread of the screen. */
    public void install(Path file) {
        try {
            RulePack pack = RulePack.read(file);
            Trust trust = PackStore.ofUser().trust(pack);
            InstallDialog dialog = new InstallDialog(getSite().getShell(), pack, trust);
            if (dialog.open() == Window.OK) {
                change(store -> {
                    if (dialog.trusting()) {
                        store.trust(pack.key());
                    }
                    store.install(file, Engine.engine(), true);
                    return NLS.bind(Messages.Pack_installed, pack.edition().name());
                });
            }
        } catch (IOException | PackRefused e) {
            MessageDialog.openError(getSite().getShell(), Messages.Install_refused, ReleaseWizard.why(e));
        }
    }

    private void change(Work work) {
        Display display = table.getControl().getDisplay();
        Job job = new Job(Messages.Pack_job) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                PackStore store = PackStore.ofUser();
                try {
                    Edition before = inUse(store);
                    Said.inStatusLine(work.run(store));
                    Edition now = inUse(store);
                    display.asyncExec(() -> finished(null));
                    if (!PackWords.same(before, now)) {
                        display.asyncExec(() -> RecheckDialog.ask(shell(), now));
                    }
                } catch (IOException | PackRefused | RuleBookException e) {
                    display.asyncExec(() -> finished(ReleaseWizard.why(e)));
                }
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == FAMILY;
            }
        };
        job.schedule();
    }

    private static Edition inUse(PackStore store) throws IOException, PackRefused {
        return store.inUse().map(Installed::edition).orElse(null);
    }

    private Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    /** What could not be done is said where it cannot be overlooked. */
    private void finished(String trouble) {
        refresh();
        if (trouble != null) {
            MessageDialog.openError(shell(), Messages.Pack_refused, trouble);
        }
    }

    private void refresh() {
        if (table.getControl().isDisposed()) {
            return;
        }
        List<Installed> packs = new ArrayList<>();
        try {
            packs.addAll(PackStore.ofUser().list());
        } catch (IOException e) {
            Said.inStatusLine(e.getMessage());
        }
        table.setInput(packs);
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
        table.getControl().setFocus();
    }
}
