package org.disclosurecheck.ui.rules.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.rules.sentences.Completion;
import org.disclosurecheck.rules.sentences.Expansion;
import org.disclosurecheck.rules.sentences.RuleSentences;
import org.disclosurecheck.rules.sentences.table.Csv;
import org.disclosurecheck.rules.sentences.table.RuleTable;
import org.disclosurecheck.rules.source.SaidTable;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.ui.rules.book.RuleEntry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * 句子: the rule as Chinese sentences. Beside them always stands what can follow at the caret, below them the condition
 * that they become.
 */
final class SaidPage extends RulePage {

    static final String FILE = "rule.txt";

    private StyledText text;
    private Table next;
    private StyledText condition;
    private List<Completion.Proposal> proposals = List.of();
    private boolean filling;

    SaidPage(RuleDocuments documents) {
        super(documents);
    }

    @Override
    String title() {
        return Messages.Page_said;
    }

    @Override
    Set<String> files() {
        return Set.of(FILE);
    }

    @Override
    Control create(Composite parent) {
        SashForm all = new SashForm(parent, SWT.VERTICAL);
        SashForm above = new SashForm(all, SWT.HORIZONTAL);
        createText(above);
        createNext(above);
        above.setWeights(68, 32);
        Composite below = new Composite(all, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(6, 2).applyTo(below);
        new Label(below, SWT.NONE).setText(Messages.Said_becomes);
        condition = new StyledText(below, SWT.BORDER | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        condition.setFont(JFaceResources.getTextFont());
        condition.setData("id", "rule.said.condition");
        condition.setMargins(6, 4, 6, 4);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(condition);
        all.setWeights(50, 50);
        changed(FILE);
        return all;
    }

    private void createText(Composite parent) {
        Composite left = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(6, 4).applyTo(left);
        new Label(left, SWT.NONE).setText(Messages.Said_heading);
        text = new StyledText(left, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setData("id", "rule.said");
        text.setMargins(8, 6, 8, 6);
        text.setLineSpacing(4);
        text.setEditable(documents().editable());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        text.addModifyListener(event -> {
            if (!filling) {
                documents().put(FILE, text.getText());
            }
        });
        text.addCaretListener(event -> text.getDisplay().asyncExec(this::follow));
        text.addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' && (event.stateMask & SWT.MOD1) != 0) {
                next.setFocus();
                next.select(0);
                event.doit = false;
            }
        });
        text.addVerifyKeyListener(event -> {
            if (event.character == ' ' && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
            }
        });
    }

    private void createNext(Composite parent) {
        Composite right = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(4, 4).applyTo(right);
        new Label(right, SWT.NONE).setText(Messages.Said_next);
        next = new Table(right, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        next.setData("id", "rule.said.next");
        next.setEnabled(documents().editable());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(next);
        next.addListener(SWT.DefaultSelection, event -> insert());
        Label hint = new Label(right, SWT.WRAP);
        hint.setText(Messages.Said_hint);
        hint.setForeground(PageColors.of(right).pale());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(hint);
    }

    /** What can follow at the caret. */
    private void follow() {
        if (text.isDisposed()) {
            return;
        }
        RuleTable table = table(documents());
        List<Completion.Proposal> now = Completion.at(text.getText(), text.getCaretOffset(), table == null ? List.of() : table.headers());
        if (!now.equals(proposals) || next.getItemCount() != now.size()) {
            proposals = now;
            next.setRedraw(false);
            next.removeAll();
            for (Completion.Proposal proposal : now) {
                new TableItem(next, SWT.NONE).setText(proposal.label() + (proposal.doc().isEmpty() || proposal.doc().equals(proposal.label())
                        ? "" : "    " + proposal.doc()));
            }
            next.setRedraw(true);
        }
    }

    /** What the sentences of a rule become. */
    static Expansion expand(RuleDocuments documents) {
        RuleTexts texts = documents.texts();
        return RuleSentences.expand(RuleEntry.id(texts.name()), RuleSentences.packageOf(texts.family()),
                SaidTable.without(documents.text(FILE)), table(documents));
    }

    /** The table of the sentences, or null. */
    private static RuleTable table(RuleDocuments documents) {
        return documents.document(RuleDocuments.TABLE) == null ? null
                : Csv.table(RuleDocuments.TABLE, documents.text(RuleDocuments.TABLE));
    }

    private void insert() {
        if (next.getSelectionIndex() >= 0) {
            Completion.Proposal proposal = proposals.get(next.getSelectionIndex());
            String word = proposal.insert();
            text.replaceTextRange(proposal.offset(), proposal.length(), word);
            text.setSelection(proposal.offset() + word.length() - (word.equals("“”") ? 1 : 0));
            text.setFocus();
        }
    }

    @Override
    void changed(String file) {
        if (text == null || !(file.isEmpty() || file.equals(FILE) || file.equals(RuleDocuments.TABLE))) {
            return;
        }
        String now = documents().text(FILE);
        if (!text.getText().equals(now)) {
            filling = true;
            int caret = Math.min(text.getCaretOffset(), now.length());
            text.setText(now);
            text.setSelection(caret);
            filling = false;
        }
        Expansion expansion = expand(documents());
        condition.setText(expansion.holds() ? expansion.drl() : Messages.Said_notYet);
        follow();
    }

    @Override
    void faults(List<RuleFault> faults) {
        if (text == null || text.isDisposed()) {
            return;
        }
        List<RuleFault> mine = faults.stream().filter(each -> each.file().equals(FILE)).toList();
        List<StyleRange> ranges = new ArrayList<>();
        int length = text.getCharCount();
        for (RuleFault each : mine) {
            StyleRange range = new StyleRange();
            range.start = Math.min(each.offset(), Math.max(0, length - 1));
            range.length = Math.min(Math.max(1, each.length()), length - range.start);
            range.underline = true;
            range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
            range.underlineColor = PageColors.of(text).sign(Severity.ERROR);
            if (range.length > 0 && (ranges.isEmpty() || ranges.get(ranges.size() - 1).start + ranges.get(ranges.size() - 1).length <= range.start)) {
                ranges.add(range);
            }
        }
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
    }

    /** Puts the caret there. */
    @Override
    void reveal(String file, int offset) {
        text.setSelection(Math.min(offset, text.getCharCount()));
        text.setFocus();
    }

    @Override
    void setFocus() {
        text.setFocus();
    }
}
