package org.disclosurecheck.ui.rules.condition;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;

/** Gives the text editor the document of the rule; the rule’s own editor saves. */
final class ConditionProvider extends AbstractDocumentProvider {

    private final Host host;

    ConditionProvider(Host host) {
        this.host = host;
    }

    @Override
    protected IDocument createDocument(Object element) {
        return host.condition();
    }

    @Override
    protected IAnnotationModel createAnnotationModel(Object element) {
        return new AnnotationModel();
    }

    @Override
    protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite) {
        // RuleDocuments has written it
    }

    @Override
    protected IRunnableContext getOperationRunner(IProgressMonitor monitor) {
        return null;
    }

    @Override
    public boolean isModifiable(Object element) {
        return host.editable();
    }

    @Override
    public boolean isReadOnly(Object element) {
        return !host.editable();
    }
}
