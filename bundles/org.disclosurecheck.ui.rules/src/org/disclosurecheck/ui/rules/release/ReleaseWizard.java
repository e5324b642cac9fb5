package org.disclosurecheck.ui.rules.release;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Map;

import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.pack.InstallSite;
import org.disclosurecheck.rules.pack.PackRefused;
import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.RulePack;
import org.disclosurecheck.ui.Said;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/** 发布规则: the book as one file, with what changed and a signature; installed here at once when that is wanted. */
public final class ReleaseWizard extends Wizard {

    private final RuleProject book;
    private final ReleasePage page;
    private final ChangesPage changes;

    public ReleaseWizard(RuleProject book) {
        this.book = book;
        setWindowTitle(NLS.bind(Messages.Release_title, book.name()));
        setNeedsProgressMonitor(true);
        changes = new ChangesPage(book);
        page = new ReleasePage(book);
    }

    @Override
    public void addPages() {
        addPage(changes);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path file = page.file();
        var words = page.words();
        Path key = page.sign().key();
        char[] passphrase = page.sign().passphrase();
        boolean base = page.withBase();
        boolean install = page.install();
        Path site = page.site();
        Map<String, String> own = changes.own();
        try {
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(Messages.Release_writing, -1);
                try {
                    new Draft(book).write(words, own, key == null ? null : KeyFile.seal(key, passphrase), base, file);
                    if (site != null) {
                        new InstallSite(site).add(file);
                    }
                    if (install) {
                        install(file);
                    }
                } catch (RuleBookException | IOException | PackRefused e) {
                    throw new InvocationTargetException(e);
                }
            });
            Said.inStatusLine(site != null ? NLS.bind(Messages.Site_written, file, InstallSite.unit(RulePack.read(file)))
                    : NLS.bind(install ? Messages.Release_installed : Messages.Release_written, file));
            PacksView.refreshAll();
            if (install) {
                Edition now = RulePack.read(file).edition();
                getShell().getDisplay().asyncExec(() -> RecheckDialog.ask(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), now));
            }
            return true;
        } catch (IOException | PackRefused e) {
            page.setErrorMessage(Reason.of(e));
            return false;
        } catch (InvocationTargetException e) {
            page.setErrorMessage(Reason.of(e.getCause()));
            page.sign().again();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whoever signs trusts his own signature. */
    private static void install(Path file) throws IOException, PackRefused, RuleBookException {
        PackStore store = PackStore.ofUser();
        RulePack pack = RulePack.read(file);
        if (pack.key() != null) {
            store.trust(pack.key());
        }
        store.install(file, Engine.engine(), true);
    }
}
