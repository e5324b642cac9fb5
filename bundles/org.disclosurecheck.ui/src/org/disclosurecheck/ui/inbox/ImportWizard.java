package org.disclosurecheck.ui.inbox;

import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Intake;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** 收件: files, folders and zips into an inspection, which is made when it is not there yet. */
public final class ImportWizard extends Wizard implements IImportWizard, INewWizard {

    private final ImportPage page;

    public ImportWizard() {
        this(null, List.of(), false);
    }

    ImportWizard(Inspection inspection, List<Path> files, boolean makeNew) {
        setWindowTitle(makeNew ? Messages.Wizard_new : Messages.Wizard_title);
        page = new ImportPage(inspection, files, makeNew);
    }

    /** Opens the wizard. */
    static void open(Shell shell, Inspection inspection, List<Path> files, boolean makeNew) {
        WizardDialog dialog = new WizardDialog(shell, new ImportWizard(inspection, files, makeNew));
        dialog.setPageSize(620, 360);
        dialog.open();
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // the page looks for itself
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        try {
            Inspection inspection = inspection();
            if (!page.files().isEmpty()) {
                if (page.lastYear()) {
                    Receive.lastYear(inspection, page.files());
                } else {
                    Receive.submitted(inspection, page.files(),
                            page.replace() ? Intake.SameName.REPLACE : Intake.SameName.BESIDE);
                }
            }
            return true;
        } catch (CoreException e) {
            page.setErrorMessage(NLS.bind(Messages.Failed, e.getStatus().getMessage()));
            return false;
        }
    }

    private Inspection inspection() throws CoreException {
        Inspection there = Inspection.of(ResourcesPlugin.getWorkspace().getRoot().getProject(page.name())).orElse(null);
        return there != null ? there : Inspection.create(page.name(), new NullProgressMonitor());
    }
}
