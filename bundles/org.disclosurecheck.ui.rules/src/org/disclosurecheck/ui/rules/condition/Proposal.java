package org.disclosurecheck.ui.rules.condition;

import org.disclosurecheck.rules.diagnosis.Vocabulary.Entry;
import org.disclosurecheck.ui.rules.RuleIcons;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Something that can be written, with what it is in words; what needs an import brings it. */
final class Proposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {

    private final String label;
    private final String written;
    private final String meaning;
    private final String icon;
    private final int back;
    private final Entry imported;
    private int offset;
    private int length;
    private int caret = -1;

    private Proposal(String label, String written, String meaning, String icon, int back, Entry imported) {
        this.label = label;
        this.written = written;
        this.meaning = meaning;
        this.icon = icon;
        this.back = back;
        this.imported = imported;
    }

    /** @param back where the caret goes, counted back from the end */
    static Proposal of(String label, String written, String meaning, String icon, int back, Entry imported) {
        return new Proposal(label, written, meaning, icon, back, imported);
    }

    Proposal at(int from, int typed) {
        offset = from;
        length = typed;
        return this;
    }

    /** By its beginning, by any part of its name, or by the Chinese words. */
    boolean fits(String prefix) {
        String typed = ConditionCompletion.lower(prefix);
        return typed.isEmpty() || ConditionCompletion.lower(label).contains(typed) || meaning.contains(prefix);
    }

    boolean begins(String prefix) {
        return ConditionCompletion.lower(label).startsWith(ConditionCompletion.lower(prefix));
    }

    String written() {
        return written;
    }

    String meaning() {
        return meaning;
    }

    @Override
    public void apply(IDocument document) {
        try {
            document.replace(offset, length, written);
            int added = 0;
            if (imported != null && !imported.importLine().isEmpty() && !written.startsWith("import") && !document.get().contains(imported.importLine())) {
                int at = importPlace(document.get());
                document.replace(at, 0, imported.importLine() + "\n");
                added = at <= offset ? imported.importLine().length() + 1 : 0;
            }
            caret = offset + added + written.length() + back;
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Behind the last import, or behind the package. */
    private static int importPlace(String text) {
        int at = text.lastIndexOf("\nimport ");
        if (at < 0) {
            int end = text.indexOf(';');
            int line = end < 0 ? -1 : text.indexOf('\n', end);
            return line < 0 ? 0 : line + 1;
        }
        int line = text.indexOf('\n', at + 1);
        return line < 0 ? text.length() : line + 1;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int now) {
        length = Math.max(0, now - offset);
        apply(viewer.getDocument());
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing is shown beforehand
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing was shown
    }

    @Override
    public boolean validate(IDocument document, int now, DocumentEvent event) {
        try {
            return now >= offset && fits(document.get(offset, now - offset)) && document.get(offset, now - offset).matches("[$\\w\\p{L}]*");
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return caret < 0 ? null : new Point(caret, 0);
    }

    @Override
    public String getAdditionalProposalInfo() {
        return meaning.isEmpty() ? null : "<b>" + html(label) + "</b><p>" + html(meaning) + "</p>";
    }

    static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
    }

    @Override
    public String getDisplayString() {
        return label + (meaning.isEmpty() ? "" : "  " + meaning);
    }

    @Override
    public StyledString getStyledDisplayString() {
        return new StyledString(label).append(meaning.isEmpty() ? "" : "  " + meaning, StyledString.QUALIFIER_STYLER);
    }

    @Override
    public Image getImage() {
        return RuleIcons.image(icon);
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
