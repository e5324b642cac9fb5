package org.disclosurecheck.ui.rules.release;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;

/** Whether a release also goes into an installation site, and where that lies. A line of its own in a grid of four columns. */
final class SiteField {

    private final Button wanted;
    private final Text folder;

    /** @param changed told when something was chosen or typed */
    SiteField(Composite page, Runnable changed) {
        Composite area = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(area);
        wanted = new Button(area, SWT.CHECK);
        wanted.setText(Messages.Site_wanted);
        wanted.setToolTipText(Messages.Site_tip);
        wanted.setData("id", "release.site");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(wanted);
        folder = new Text(area, SWT.BORDER);
        folder.setData("id", "release.site.folder");
        folder.setMessage(Messages.Site_none);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
        Button choose = new Button(area, SWT.PUSH);
        choose.setText(Messages.Release_choose);
        choose.addListener(SWT.Selection, event -> {
            String chosen = new DirectoryDialog(area.getShell(), SWT.OPEN).open();
            if (chosen != null) {
                folder.setText(chosen);
            }
        });
        Runnable enable = () -> {
            folder.setEnabled(wanted.getSelection());
            choose.setEnabled(wanted.getSelection());
        };
        enable.run();
        wanted.addListener(SWT.Selection, event -> {
            enable.run();
            changed.run();
        });
        folder.addModifyListener(event -> changed.run());
    }

    /** What is missing; null when nothing is. The site itself is made when it is not there. */
    String problem() {
        if (!wanted.getSelection()) {
            return null;
        }
        try {
            Path site = folder.getText().isBlank() ? null : Path.of(folder.getText().strip()).toAbsolutePath();
            return site == null ? Messages.Site_need : Files.isDirectory(site) || site.getParent() != null && Files.isDirectory(site.getParent())
                    ? null : NLS.bind(Messages.Release_need_folder, site.getParent());
        } catch (InvalidPathException e) {
            return Messages.Site_need;
        }
    }

    /** The folder of the site; null when none is wanted. */
    Path folder() {
        return wanted.getSelection() ? Path.of(folder.getText().strip()) : null;
    }
}
