package org.disclosurecheck.ui.rules.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.rules.pack.PackRefused;
import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.PackStore.Installed;
import org.disclosurecheck.rules.pack.RulePack;
import org.disclosurecheck.rules.pack.Trust;
import org.disclosurecheck.ui.Actions;
import org.disclosurecheck.ui.Icons;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** What can be done with installed packs; what makes no sense just now cannot be pressed. */
final class PackActions {

    private final TableViewer table;
    private final IAction install = action(Messages.Pack_install, "import", this::chooseAndInstall);
    private final IAction use = action(Messages.Pack_use, null, this::use);
    private final IAction back = action(Messages.Pack_back, null, this::back);
    private final IAction builtIn = action(Messages.Pack_builtIn, null, this::builtIn);
    private final IAction remove = action(Messages.Pack_remove, null, () -> askAndRemove(selected()));
    private boolean packInUse;

    PackActions(TableViewer table) {
        this.table = table;
        table.addSelectionChangedListener(event -> enable());
        enable();
    }

    List<IAction> all() {
        return List.of(install, use, back, builtIn, remove);
    }

    /** The one for the key that deletes. */
    IAction remove() {
        return remove;
    }

    private static IAction action(String words, String icon, Runnable done) {
        return Actions.of(words, icon == null ? null : Icons.descriptor(icon), done);
    }

    /** @param now what is installed */
    void show(List<Installed> now) {
        packInUse = now.stream().anyMatch(Installed::active);
        enable();
    }

    private void enable() {
        Installed pack = selected();
        use.setEnabled(pack != null && !pack.active());
        remove.setEnabled(pack != null && !pack.active() && !pack.shipped());
        back.setEnabled(packInUse);
        builtIn.setEnabled(packInUse);
    }

    private Installed selected() {
        return table.getStructuredSelection().getFirstElement() instanceof Installed pack ? pack : null;
    }

    private void use() {
        Installed pack = selected();
        if (pack.shipped() && pack.trust() != Trust.TRUSTED && MessageDialog.open(MessageDialog.QUESTION, shell(), Messages.Pack_use,
                NLS.bind(Messages.Pack_shippedAsk, pack.edition().name(), pack.trust().label(Engine.language())), SWT.NONE,
                Messages.Pack_useYes, Messages.Cancel) != 0) {
            return;
        }
        PackWork.begin(store -> {
            // opens it first: what cannot be opened is not taken into use
            store.open(pack.edition(), Engine.engine(), true);
            store.activate(pack.edition(), true);
            return NLS.bind(Messages.Pack_used, pack.edition().name());
        });
    }

    private void back() {
        PackWork.begin(store -> store.rollback().map(now -> NLS.bind(Messages.Pack_used, now.edition().name()))
                .orElse(Messages.Pack_usedBuiltIn));
    }

    private void builtIn() {
        PackWork.begin(store -> {
            store.useBuiltIn();
            return Messages.Pack_usedBuiltIn;
        });
    }

    private void askAndRemove(Installed pack) {
        if (MessageDialog.open(MessageDialog.QUESTION, shell(), Messages.Pack_remove.replace("…", ""),
                NLS.bind(Messages.Pack_removeAsk, pack.edition().name()), SWT.NONE, Messages.Pack_removeYes, Messages.Cancel) == 0) {
            PackWork.begin(store -> {
                store.remove(pack.edition().id(), pack.edition().version());
                return NLS.bind(Messages.Pack_removed, pack.edition().name());
            });
        }
    }

    private void chooseAndInstall() {
        FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*" + RulePack.ENDING, "*"});
        String file = dialog.open();
        if (file != null) {
            install(Path.of(file));
        }
    }

    /** Shows what is in a pack and who released it, and installs it when the user wants to. In the thread of the screen. */
    void install(Path file) {
        try {
            RulePack pack = RulePack.read(file);
            Trust trust = PackStore.ofUser().trust(pack);
            InstallDialog dialog = new InstallDialog(shell(), pack, trust);
            if (dialog.open() == Window.OK) {
                PackWork.begin(store -> {
                    if (dialog.trusting()) {
                        store.trust(pack.key());
                    }
                    store.install(file, Engine.engine(), true);
                    return NLS.bind(Messages.Pack_installed, pack.edition().name());
                });
            }
        } catch (IOException | PackRefused e) {
            MessageDialog.openError(shell(), Messages.Install_refused, Reason.of(e));
        }
    }

    private Shell shell() {
        return table.getControl().getShell();
    }
}
