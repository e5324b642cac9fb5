package org.disclosurecheck.ui.rules.editor;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.disclosurecheck.rules.diagnosis.Mend;
import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Icons;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.rules.book.Trial;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;

/** What stands above all pages: the rule’s title, what is wrong with it, how its cases stand, and what has to be decided. */
final class RuleHead {

    /** Something that can be done about a question. */
    record Answer(String words, Runnable done) {
    }

    private static final int MENDS = 2;

    private final Composite all;
    private final Composite below;
    private final CLabel title;
    private final CLabel cases;
    private final Composite question;
    private final Link fault;
    private List<RuleFault> shown = List.of();
    private List<String> linted = List.of();

    RuleHead(Composite parent) {
        all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(all);
        Composite line = new Composite(all, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 4).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        title = new CLabel(line, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        cases = new CLabel(line, SWT.RIGHT);
        // a label that was told nothing says null
        cases.setText("");
        cases.setData("id", "rule.state");
        GridDataFactory.fillDefaults().applyTo(cases);
        // its line is always there: a page that jumps under the mouse is worse than an empty line
        fault = new Link(all, SWT.NONE);
        fault.setText(" ");
        fault.setData("id", "rule.fault");
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).hint(100, fault.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(fault);
        question = new Composite(all, SWT.NONE);
        question.setData("id", "rule.question");
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = 12;
        row.spacing = 14;
        question.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(question);
        question.setVisible(false);
        below = new Composite(all, SWT.NONE);
        below.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
    }

    Composite below() {
        return below;
    }

    void title(String words) {
        title.setText(words);
    }

    /** Says something that needs no answer; empty takes it away. */
    void say(String words) {
        ask(words, List.of());
    }

    /** Says something, with what can be done about it; it goes when one is chosen. */
    void ask(String words, List<Answer> answers) {
        for (Control old : question.getChildren()) {
            old.dispose();
        }
        if (!words.isEmpty()) {
            new Label(question, SWT.NONE).setText(words);
            for (Answer answer : answers) {
                Link link = new Link(question, SWT.NONE);
                link.setText("<a>" + answer.words + "</a>");
                link.addListener(SWT.Selection, event -> answer.done.run());
            }
        }
        show(question, !words.isEmpty());
    }

    private void show(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
        all.layout(true, true);
    }

    /**
     * @param goTo what happens when the fault is clicked
     * @param mend what happens when a way to mend it is clicked
     */
    void faults(List<RuleFault> faults, Consumer<RuleFault> goTo, BiConsumer<RuleFault, Mend> mend) {
        List<RuleFault> errors = faults.stream().filter(RuleFault::isError).toList();
        if (errors.equals(shown)) {
            return;
        }
        shown = errors;
        for (Listener old : fault.getListeners(SWT.Selection)) {
            fault.removeListener(SWT.Selection, old);
        }
        List<Mend> mends = errors.isEmpty() ? List.of() : errors.get(0).mends().stream().limit(MENDS).toList();
        if (!errors.isEmpty()) {
            fault.addListener(SWT.Selection, event -> {
                if (event.text != null && event.text.matches("\\d")) {
                    mend.accept(errors.get(0), mends.get(Integer.parseInt(event.text)));
                } else {
                    goTo.accept(errors.get(0));
                }
            });
        }
        paint();
    }

    /** Tells what keeps the rule from being released, as long as nothing graver is wrong. */
    void lint(List<String> lines) {
        if (!lines.equals(linted)) {
            linted = lines;
            paint();
        }
    }

    private void paint() {
        String words = " ";
        String tip = null;
        if (!shown.isEmpty()) {
            tip = shown.get(0).message(Engine.language());
            StringBuilder ways = new StringBuilder();
            List<Mend> mends = shown.get(0).mends().stream().limit(MENDS).toList();
            for (int i = 0; i < mends.size(); i++) {
                ways.append("   <a href=\"").append(i).append("\">").append(plain(Engine.language().choose(mends.get(i).zh(), mends.get(i).en())))
                        .append("</a>");
            }
            words = Sign.ERROR.mark() + " <a href=\"fault\">" + plain(tip) + "</a>" + ways + more(shown.size());
        } else if (!linted.isEmpty()) {
            tip = String.join("\n", linted);
            words = Sign.WARNING.mark() + " " + NLS.bind(Messages.Head_before, plain(linted.get(0))) + more(linted.size());
        }
        fault.setText(words);
        fault.setToolTipText(tip);
    }

    private static String plain(String words) {
        return words.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }

    private static String more(int count) {
        return count > 1 ? "  " + NLS.bind(Messages.Head_more, count - 1) : "";
    }

    /** Cases are run for the first time; what was said of an earlier run stays until there is another. */
    void trying() {
        if (cases.getText().isEmpty()) {
            cases.setText(Messages.Head_first);
            all.layout(true, true);
        }
    }

    void tried(Trial trial) {
        long bad = trial.cases().stream().filter(each -> !each.good()).count();
        Sign sign = !trial.faults().isEmpty() ? Sign.UNDECIDED : bad > 0 ? Sign.ERROR : Sign.PASS;
        cases.setImage(Icons.image(sign.icon()));
        cases.setText(!trial.faults().isEmpty() ? Messages.Head_cannotRun : bad > 0 ? Counted.bind(Messages.Head_bad, bad)
                : NLS.bind(Messages.Head_good, trial.cases().size()));
        all.layout(true, true);
    }
}
