package org.disclosurecheck.ui.rules.book;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Looks at each rule folder that changed, whoever changed it, and marks what is wrong with it. */
public final class BookBuilder extends IncrementalProjectBuilder {

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
        RuleProject book = RuleProject.of(getProject()).orElse(null);
        if (book == null) {
            return null;
        }
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        Set<IFolder> changed = delta == null ? new LinkedHashSet<>(book.ruleFolders()) : changed(delta);
        SubMonitor progress = SubMonitor.convert(monitor, changed.size());
        for (IFolder rule : changed) {
            if (progress.isCanceled()) {
                needRebuild();
                return null;
            }
            CaseTally.forget(rule);
            RuleFaults.mark(rule);
            progress.worked(1);
        }
        return null;
    }

    private static Set<IFolder> changed(IResourceDelta delta) throws CoreException {
        Set<IFolder> found = new LinkedHashSet<>();
        delta.accept(change -> {
            IResource resource = change.getResource();
            boolean content = change.getKind() != IResourceDelta.CHANGED
                    || (change.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
            if (resource.getType() == IResource.FILE && content) {
                IFolder rule = RuleProject.ruleOf(resource);
                if (rule != null && rule.exists()) {
                    found.add(rule);
                }
            }
            return true;
        });
        return found;
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(RuleFaults.MARKER, true, IResource.DEPTH_INFINITE);
    }
}
