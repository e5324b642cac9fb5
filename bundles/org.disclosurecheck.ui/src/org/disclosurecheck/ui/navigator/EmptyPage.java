package org.disclosurecheck.ui.navigator;

import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What stands in the navigator as long as there is no inspection: what to do. */
final class EmptyPage {

    private static final int WIDTH = 180;
    private final Composite control;

    EmptyPage(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        control.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.swtDefaults().margins(16, 24).spacing(0, 12).applyTo(control);
        Label title = new Label(control, SWT.WRAP);
        title.setText(Messages.Empty_title);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        Label text = new Label(control, SWT.WRAP);
        text.setText(Messages.Empty_text);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        link(Messages.Empty_new, Ids.COMMAND_NEW, "reports.empty.new");
        link(Messages.Empty_sample, Ids.COMMAND_SAMPLE, "reports.empty.sample");
    }

    Composite control() {
        return control;
    }

    private void link(String text, String command, String id) {
        Link link = new Link(control, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.setData("id", id);
        link.addListener(SWT.Selection, event -> Commands.run(command));
    }
}
