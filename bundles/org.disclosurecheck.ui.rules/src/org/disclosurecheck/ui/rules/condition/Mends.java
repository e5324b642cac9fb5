package org.disclosurecheck.ui.rules.condition;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.disclosurecheck.rules.diagnosis.Mend;
import org.disclosurecheck.ui.rules.RuleIcons;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;

/** Ctrl+1: the ways to mend what is wrong in the line of the caret, those at the caret first. */
final class Mends implements IQuickAssistProcessor {

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof ConditionEditor.FaultAnnotation fault && !fault.fault().mends().isEmpty();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        ISourceViewer viewer = context.getSourceViewer();
        return proposals(viewer.getAnnotationModel(), viewer.getDocument(), viewer.getSelectedRange().x).toArray(ICompletionProposal[]::new);
    }

    static List<ICompletionProposal> proposals(IAnnotationModel model, IDocument document, int offset) {
        List<ICompletionProposal> here = new ArrayList<>();
        List<ICompletionProposal> inLine = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            Position position = model.getPosition(annotation);
            if (annotation instanceof ConditionEditor.FaultAnnotation fault && position != null && sameLine(document, position.offset, offset)) {
                boolean at = offset >= position.offset && offset <= position.offset + position.length;
                int moved = position.offset - fault.fault().offset();
                fault.fault().mends().forEach(mend -> (at ? here : inLine).add(proposal(mend, moved, annotation.getText())));
            }
        }
        here.addAll(inLine);
        return here;
    }

    private static boolean sameLine(IDocument document, int one, int other) {
        try {
            return document.getLineOfOffset(Math.min(one, document.getLength())) == document.getLineOfOffset(other);
        } catch (BadLocationException e) {
            return false;
        }
    }

    private static ICompletionProposal proposal(Mend mend, int moved, String fault) {
        return new CompletionProposal(mend.replacement(), mend.offset() + moved, mend.length(), mend.replacement().length(),
                RuleIcons.image("word"), mend.label(Engine.language()), null, fault);
    }

    @Override
    public String getErrorMessage() {
        return Messages.Mend_none;
    }
}
