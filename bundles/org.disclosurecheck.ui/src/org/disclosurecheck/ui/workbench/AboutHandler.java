package org.disclosurecheck.ui.workbench;

import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.ui.Clips;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.HandlerUtil;

/** 关于: what this is, and which versions of program and rule book are at work; it can be copied for a question. */
public final class AboutHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        new AboutDialog(HandlerUtil.getActiveShell(event)).open();
        return null;
    }

    private static String text() {
        RuleBook book = Engine.book();
        return String.join("\n", NLS.bind(Messages.About_version, HelpPages.version()),
                Counted.bind(Messages.About_rules,
                        new Object[] { book.rules().size(), book.forms().size(), book.hash().substring(0, 12) }),
                NLS.bind(Messages.About_system, new Object[] { Runtime.version().toString(), System.getProperty("os.name"),
                    System.getProperty("os.arch") }),
                NLS.bind(Messages.About_workspace, Platform.getInstanceLocation().getURL().getPath()),
                Messages.About_licence);
    }

    private static final class AboutDialog extends Dialog {

        AboutDialog(Shell shell) {
            super(shell);
        }

        @Override
        protected void configureShell(Shell shell) {
            super.configureShell(shell);
            shell.setText(Messages.About_title);
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            Composite area = (Composite) super.createDialogArea(parent);
            LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), area);
            GridLayoutFactory.swtDefaults().numColumns(2).margins(24, 24).spacing(24, 12).applyTo(area);
            Label image = new Label(area, SWT.NONE);
            image.setImage(resources.create(ResourceLocator.imageDescriptorFromBundle("org.disclosurecheck.branding",
                    "icons/margent64.png").orElseGet(ImageDescriptor::getMissingImageDescriptor)));
            GridDataFactory.fillDefaults().span(1, 3).align(SWT.CENTER, SWT.TOP).applyTo(image);
            Label title = new Label(area, SWT.NONE);
            title.setText(Messages.Welcome_title);
            title.setFont(resources.create(FontDescriptor.createFrom(area.getFont()).setHeight(16).setStyle(SWT.BOLD)));
            Label what = new Label(area, SWT.WRAP);
            what.setText(Messages.About_text);
            GridDataFactory.fillDefaults().hint(420, SWT.DEFAULT).applyTo(what);
            Text versions = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
            versions.setText(text());
            versions.setBackground(area.getBackground());
            GridDataFactory.fillDefaults().hint(420, SWT.DEFAULT).applyTo(versions);
            return area;
        }

        @Override
        protected void createButtonsForButtonBar(Composite parent) {
            createButton(parent, IDialogConstants.DETAILS_ID, Messages.About_copy, false);
            createButton(parent, IDialogConstants.OK_ID, Messages.About_close, true);
        }

        @Override
        protected void buttonPressed(int id) {
            if (id == IDialogConstants.DETAILS_ID) {
                Clips.copy(Messages.Welcome_title + "\n" + text());
            } else {
                super.buttonPressed(id);
            }
        }
    }
}
