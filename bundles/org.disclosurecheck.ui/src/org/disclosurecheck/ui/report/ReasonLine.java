package org.disclosurecheck.ui.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.disclosurecheck.check.Repairs;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.ui.Shorten;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.report.page.Equation;
import org.disclosurecheck.ui.report.page.Light;
import org.disclosurecheck.ui.report.page.Proposal;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * The line above the page about the finding in hand: what is wrong, the sum with its numbers as far as it was stepped through, what
 * can be done. It always has the same height, so that the page below stands still.
 */
final class ReasonLine extends Composite {

    /** What its buttons do. */
    interface Actions {
        void step(int by);

        void counterpart();

        void apply(Proposal proposal);

        /** Several changes are possible: one is chosen. */
        void choose();
    }

    private static final int LINES = 2;
    /** In a narrow column sentences take two lines, and the sum a third. */
    private static final int NARROW = 860;

    private final Label sign;
    private final Composite middle;
    private final Label message;
    private final Label sum;
    private final ToolBar bar;
    private final ToolItem back;
    private final ToolItem on;
    private final ToolItem other;
    private final ToolItem apply;
    private final GridData both;
    private final int lineHeight;
    private int rows;
    private String words = "";
    private Proposal proposal;
    private List<Object> shown = List.of();
    private List<Object> signed = List.of();

    /** @param width how wide it will be, as far as is known */
    ReasonLine(Composite parent, Actions actions, int width) {
        super(parent, SWT.NONE);
        setData("id", "reason");
        PageColors.line(this);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = PageLayout.MARGIN;
        layout.marginHeight = 2;
        layout.verticalSpacing = 0;
        setLayout(layout);
        sign = new Label(this, SWT.CENTER);
        sign.setText(Sign.ERROR.mark());
        GridData signData = new GridData(SWT.CENTER, SWT.TOP, false, false);
        signData.widthHint = sign.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 2;
        sign.setLayoutData(signData);
        middle = new Composite(this, SWT.NONE);
        PageColors.line(middle);
        middle.addListener(SWT.Resize, e -> place());
        GC gc = new GC(this);
        lineHeight = gc.getFontMetrics().getHeight() + 2;
        gc.dispose();
        both = new GridData(SWT.FILL, SWT.TOP, true, false);
        rows = lines(width);
        both.heightHint = lineHeight * rows;
        both.widthHint = 100;
        middle.setLayoutData(both);
        message = new Label(middle, SWT.WRAP);
        message.setData("id", "message");
        sum = new Label(middle, SWT.NONE);
        sum.setData("id", "sum");
        Font bold = FontDescriptor.createFrom(sum.getFont()).setStyle(SWT.BOLD).createFont(getDisplay());
        addListener(SWT.Dispose, e -> bold.dispose());
        sum.setFont(bold);
        bar = new ToolBar(this, SWT.FLAT | SWT.HORIZONTAL);
        bar.setData("id", "reason.bar");
        back = item("◀", Messages.StepBack + " (Shift+F7)", () -> actions.step(-1));
        on = item("▶", Messages.Step + " (F7)", () -> actions.step(1));
        other = item("⇄", Messages.Counterpart + " (F4)", actions::counterpart);
        apply = item(Messages.Apply, "", () -> {
            if (proposal == null) {
                actions.choose();
            } else {
                actions.apply(proposal);
            }
        });
        bar.setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, false, false));
        addListener(SWT.Resize, e -> resized());
    }

    private static int lines(int width) {
        return width < NARROW ? LINES + 1 : LINES;
    }

    private void resized() {
        rows = lines(getSize().x);
        int height = lineHeight * rows;
        if (both.heightHint != height) {
            both.heightHint = height;
            getParent().layout(true, true);
        }
    }

    /**
     * A message without a sum may have all lines, and words for which there is no room end with “…” (the tip and the details have all of
     * them); a sum stands right below the words, and what is left over below both. By hand: a layout would measure both labels with
     * every report and every key, which takes longer than all else here.
     */
    private void place() {
        int width = middle.getSize().x;
        if (width > 0) {
            boolean withSum = sum.getVisible();
            int most = lineHeight * (withSum ? rows - 1 : rows);
            int needed = fit(width, most);
            int height = withSum && rows != LINES ? Math.min(most, needed) : most;
            put(message, new Rectangle(0, 0, width, height));
            put(sum, new Rectangle(0, height, width, lineHeight));
        }
    }

    /** A label that is put where it stands is measured for nothing. */
    private static void put(Label label, Rectangle bounds) {
        if (!bounds.equals(label.getBounds())) {
            label.setBounds(bounds);
        }
    }

    private static void set(Label label, String text, String tip) {
        if (!text.equals(label.getText())) {
            label.setText(text);
        }
        if (!Objects.equals(tip, label.getToolTipText())) {
            label.setToolTipText(tip);
        }
    }

    /** @return how high the words are by then */
    private int fit(int width, int most) {
        TextLayout layout = new TextLayout(getDisplay());
        layout.setFont(message.getFont());
        layout.setWidth(width);
        String fitting = Shorten.to(words, most, text -> {
            layout.setText(text);
            return layout.getBounds().height;
        });
        layout.setText(fitting);
        int height = layout.getBounds().height;
        layout.dispose();
        if (!fitting.equals(message.getText())) {
            message.setText(fitting);
        }
        return height;
    }

    private ToolItem item(String text, String tip, Runnable run) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(text);
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, e -> run.run());
        return item;
    }

    /** Only where it changes: a label that is given a colour is styled and drawn anew. */
    private void sign(Finding of, Sign mark, Color color, String tip) {
        List<Object> now = Arrays.asList(of == null ? null : of.fingerprint(), mark, color);
        if (!now.equals(signed)) {
            signed = now;
            set(sign, mark == null ? "" : mark.mark(), tip);
            sign.setForeground(color);
        }
    }

    /**
     * @param current the finding as the last check has it; null when it no longer does
     * @param proposals the ways to mend it
     */
    void show(Light light, Finding current, List<Proposal> proposals, boolean nothing, Language language, PageColors colors) {
        List<Object> now = Arrays.asList(light, current, proposals, nothing, colors);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        Finding finding = light.finding();
        proposal = proposals.isEmpty() ? null : proposals.get(0);
        if (finding == null) {
            sign(null, nothing ? Sign.PASS : null, colors.pass(), null);
            words = nothing ? Messages.NoFindings : Messages.HowToBegin;
        } else if (current == null) {
            sign(finding, Sign.PASS, colors.pass(), null);
            words = Messages.Settled;
        } else {
            Sign mark = Sign.of(current.severity());
            sign(finding, mark, colors.sign(current.severity()), mark.label(language));
            words = current.message();
        }
        if (!words.equals(message.getToolTipText())) {
            message.setText(words);
            message.setToolTipText(words);
        }
        Equation equation = light.equation().orElse(null);
        set(sum, equation == null ? "" : equation.text(light.step(), language), equation == null ? null : equation.text(language));
        sum.setVisible(equation != null);
        place();
        boolean steps = equation != null && equation.terms().size() > 2;
        back.setEnabled(steps);
        on.setEnabled(steps);
        other.setEnabled(finding != null && light.places().size() > 1);
        boolean choice = proposal == null && current != null && Repairs.named(current);
        apply.setEnabled(proposal != null || choice);
        apply.setToolTipText(choice ? Messages.ChooseWay : proposal == null ? Messages.NoFix : proposal.label() + " (Ctrl+1)");
    }
}
