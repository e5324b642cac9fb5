package org.disclosurecheck.ui.rules.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/**
 * What was changed in the files of a rule, step by step, and the way back: typing in a file, files that came and went, and
 * several of these done at once.
 */
final class RuleUndo {

    private static final int STEPS = 100;

    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
    private final Object client = new Object();
    private final Map<String, IDocument> connected = new TreeMap<>();
    private final IUndoContext cases = new ObjectUndoContext(this, "cases");
    private final List<List<IUndoableOperation>> groups = new ArrayList<>();
    private final IUndoContext others = new ObjectUndoContext(this, "files");

    RuleUndo() {
        history.setLimit(cases, STEPS);
        history.setLimit(others, STEPS);
    }

    /** Follows what is typed in a file from now on. */
    void follow(String file, IDocument document) {
        IDocument old = connected.put(file, document);
        if (old != document) {
            DocumentUndoManagerRegistry.connect(document);
            manager(document).connect(client);
        }
    }

    private static IDocumentUndoManager manager(IDocument document) {
        return DocumentUndoManagerRegistry.getDocumentUndoManager(document);
    }

    private IUndoContext files(String file) {
        return file.startsWith("cases/") ? cases : others;
    }

    /** What is still being typed is a step of its own. */
    private void commit() {
        connected.values().forEach(document -> manager(document).commit());
    }

    /** Files that came or went; done already. */
    void came(String file, Runnable back, Runnable again) {
        commit();
        Step step = new Step(back, again);
        step.addContext(files(file));
        history.add(step);
    }

    /** Does several changes that are undone as one. */
    void together(Runnable changes) {
        commit();
        List<IUndoableOperation> steps = new ArrayList<>();
        IOperationHistoryListener listener = event -> {
            if (event.getEventType() == OperationHistoryEvent.OPERATION_ADDED) {
                steps.add(event.getOperation());
            }
        };
        history.addOperationHistoryListener(listener);
        try {
            changes.run();
            commit();
        } finally {
            history.removeOperationHistoryListener(listener);
        }
        groups.add(List.copyOf(steps));
    }

    /**
     * Undoes, or does again, the last step in these files.
     *
     * @return false when there is none
     */
    boolean step(Set<String> files, boolean back) throws ExecutionException {
        commit();
        List<IUndoContext> contexts = new ArrayList<>();
        files.stream().filter(connected::containsKey).forEach(file -> contexts.add(manager(connected.get(file)).getUndoContext()));
        files.forEach(file -> {
            if (!contexts.contains(files(file))) {
                contexts.add(files(file));
            }
        });
        IUndoableOperation[] all = back ? history.getUndoHistory(IOperationHistory.GLOBAL_UNDO_CONTEXT)
                : history.getRedoHistory(IOperationHistory.GLOBAL_UNDO_CONTEXT);
        IUndoableOperation last = Arrays.stream(all).filter(one -> contexts.stream().anyMatch(one::hasContext)).reduce((a, b) -> b).orElse(null);
        if (last == null) {
            return false;
        }
        List<IUndoableOperation> steps = new ArrayList<>(groups.stream().filter(group -> group.contains(last)).findFirst().orElse(List.of(last)));
        if (back) {
            Collections.reverse(steps);
        }
        for (IUndoableOperation step : steps) {
            // each by itself: a file then knows that it is not typed in
            if (back) {
                history.undoOperation(step, null, null);
            } else {
                history.redoOperation(step, null, null);
            }
        }
        return true;
    }

    void dispose() {
        connected.values().forEach(document -> {
            manager(document).disconnect(client);
            DocumentUndoManagerRegistry.disconnect(document);
        });
        history.dispose(cases, true, true, true);
        history.dispose(others, true, true, true);
    }

    private static final class Step extends AbstractOperation {

        private final Runnable back;
        private final Runnable again;

        Step(Runnable back, Runnable again) {
            super("");
            this.back = back;
            this.again = again;
        }

        @Override
        public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
            return Status.OK_STATUS;
        }

        @Override
        public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
            again.run();
            return Status.OK_STATUS;
        }

        @Override
        public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
            back.run();
            return Status.OK_STATUS;
        }
    }
}
