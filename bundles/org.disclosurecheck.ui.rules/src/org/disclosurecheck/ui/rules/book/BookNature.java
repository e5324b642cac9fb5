package org.disclosurecheck.ui.rules.book;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;

/** The nature of a rule book's project. */
public final class BookNature implements IProjectNature {

    private IProject project;

    @Override
    public void configure() {
        // the builder comes with the description of the project
    }

    @Override
    public void deconfigure() {
        // nothing to take away
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }
}
