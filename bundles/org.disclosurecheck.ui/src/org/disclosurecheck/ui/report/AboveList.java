package org.disclosurecheck.ui.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.report.page.Light;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Findings that stand nowhere in particular, above the text: the report lacks something, or is wrong as a whole. */
final class AboveList extends Composite {

    private final Consumer<Finding> chosen;
    private List<Finding> shown = List.of();
    private List<Object> looks = List.of();

    AboveList(Composite parent, Consumer<Finding> chosen) {
        super(parent, SWT.NONE);
        this.chosen = chosen;
        setData("id", "above");
        PageColors.paper(this);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 0;
        layout.marginWidth = 2;
        layout.verticalSpacing = 2;
        setLayout(layout);
    }

    /** True when its height may have changed. */
    boolean show(List<Finding> findings, Light light, PageColors colors) {
        boolean other = !findings.equals(shown);
        if (other) {
            shown = findings;
            for (Control child : getChildren()) {
                child.dispose();
            }
            findings.forEach(this::line);
        }
        List<Object> now = Arrays.asList(findings, light.finding(), colors);
        if (now.equals(looks)) {
            // with most keys: to give a label the colour that it has makes GTK read its style anew
            return false;
        }
        looks = now;
        setBackground(colors.paper());
        Control[] children = getChildren();
        for (int i = 0; i < children.length; i++) {
            Finding finding = shown.get(i / 2);
            boolean lit = light.finding() != null && light.finding().fingerprint().equals(finding.fingerprint());
            children[i].setBackground(lit ? colors.lit() : colors.paper());
            children[i].setForeground(i % 2 == 0 ? colors.sign(finding.severity()) : colors.ink());
        }
        return other;
    }

    private void line(Finding finding) {
        Label sign = new Label(this, SWT.NONE);
        sign.setText(Sign.of(finding.severity()).mark());
        sign.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
        Label text = new Label(this, SWT.WRAP);
        text.setText(finding.message());
        text.setToolTipText(finding.basis());
        text.setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 200;
        text.setLayoutData(data);
        text.addListener(SWT.MouseUp, e -> chosen.accept(finding));
        sign.addListener(SWT.MouseUp, e -> chosen.accept(finding));
    }

    /** How high it is at a width: labels that wrap do not tell by themselves. */
    int height(int width) {
        if (shown.isEmpty()) {
            return 0;
        }
        GC gc = new GC(this);
        int sign = gc.textExtent(Sign.ERROR.mark()).x + 2 * 2 + 8;
        gc.dispose();
        int height = 2;
        for (int i = 1; i < getChildren().length; i += 2) {
            height += getChildren()[i].computeSize(width - sign, SWT.DEFAULT).y + 2;
        }
        return height;
    }
}
