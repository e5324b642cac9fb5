package org.disclosurecheck.ui.rules.navigator;

import org.disclosurecheck.ui.rules.book.RuleFaults;
import org.disclosurecheck.ui.rules.book.RuleProject;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;

/** Tells of changes in local books: of what is in their files, or only of what is marked in them. */
final class ShelfChanges implements IResourceChangeListener {

    private final Runnable content;
    private final Runnable marks;

    /**
     * @param content told when rules changed, came or went
     * @param marks told when only faults came or went
     */
    ShelfChanges(Runnable content, Runnable marks) {
        this.content = content;
        this.marks = marks;
    }

    void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        boolean changed = false;
        boolean ours = false;
        IResourceDelta delta = event.getDelta();
        if (delta == null) {
            return;
        }
        for (IResourceDelta project : delta.getAffectedChildren()) {
            boolean gone = project.getKind() == IResourceDelta.REMOVED;
            if (gone || RuleProject.of((IProject) project.getResource()).isPresent()) {
                changed |= gone || project.getKind() == IResourceDelta.ADDED || content(project);
                ours = true;
            }
        }
        if (changed) {
            content.run();
        } else if (ours && event.findMarkerDeltas(RuleFaults.MARKER, true).length > 0) {
            marks.run();
        }
    }

    private static boolean content(IResourceDelta delta) {
        if (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & ~IResourceDelta.MARKERS) != 0) {
            return true;
        }
        for (IResourceDelta child : delta.getAffectedChildren()) {
            if (content(child)) {
                return true;
            }
        }
        return false;
    }
}
