package org.disclosurecheck.workspace.internal;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;

/** Makes a project an inspection: it is built by {@link InspectionBuilder}. */
public final class InspectionNature implements IProjectNature {

    /** The id of the builder. */
    public static final String BUILDER = "org.disclosurecheck.workspace.builder";

    private IProject project;

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        ICommand command = description.newCommand();
        command.setBuilderName(BUILDER);
        description.setBuildSpec(new ICommand[] { command });
        project.setDescription(description, null);
    }

    @Override
    public void deconfigure() {
        // the markers go with the project
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
