package org.disclosurecheck.ui.rules.editor;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Another program, or git, changed the files of a rule that is open: they are read again, or the user is asked which to keep. */
final class Outside {

    private final RuleEditor editor;
    private final RuleDocuments documents;
    private final RuleHead head;
    private final IResourceChangeListener listener = this::changed;
    private boolean saving;
    private boolean asking;

    Outside(RuleEditor editor, RuleHead head) {
        this.editor = editor;
        this.head = head;
        documents = editor.documents();
    }

    void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
    }

    void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
    }

    /** What the editor writes itself is no news. */
    void saving(boolean now) {
        saving = now;
    }

    private void changed(IResourceChangeEvent event) {
        IResourceDelta delta = event.getDelta() == null || documents.folder() == null ? null
                : event.getDelta().findMember(documents.folder().getFullPath());
        if (delta != null && !saving && (delta.getKind() == IResourceDelta.REMOVED || content(delta))) {
            Display display = editor.getSite().getShell().getDisplay();
            display.asyncExec(this::look);
        }
    }

    private static boolean content(IResourceDelta delta) {
        if (delta.getResource().getType() == IResource.FILE) {
            return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
        }
        for (IResourceDelta child : delta.getAffectedChildren()) {
            if (content(child)) {
                return true;
            }
        }
        return false;
    }

    /** Looks whether the disk has something that the editor has not seen. In the thread of the screen. */
    void look() {
        if (editor.isGone() || documents.folder() == null || saving || asking) {
            return;
        }
        if (!documents.folder().exists()) {
            editor.getSite().getPage().closeEditor(editor, false);
            return;
        }
        try {
            RuleTexts disk = documents.elsewhere();
            if (disk == null) {
                return;
            }
            // what only one of the two has changed goes together by itself
            Set<String> contested = documents.contested(disk);
            documents.take(disk, contested);
            if (contested.isEmpty()) {
                head.say(documents.dirty() ? Messages.Head_joined : Messages.Head_reread);
            } else {
                asking = true;
                String where = contested.stream().map(HistoryPage::called).distinct().collect(Collectors.joining(Engine.language().choose("、", ", ")));
                head.ask(NLS.bind(Messages.Head_outside, where), List.of(
                        new RuleHead.Answer(Messages.Head_take, () -> answer(disk, contested, true)),
                        new RuleHead.Answer(Messages.Head_keep, () -> answer(disk, contested, false))));
            }
            editor.fireDirty();
        } catch (IOException e) {
            ILog.of(Outside.class).warn(editor.getPartName(), e);
        }
    }

    private void answer(RuleTexts disk, Set<String> files, boolean take) {
        asking = false;
        if (take) {
            documents.take(disk, Set.of());
        } else {
            documents.keep(disk, files);
        }
        head.say("");
        editor.fireDirty();
        // meanwhile there may be more
        look();
    }
}
