package org.disclosurecheck.workspace;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Projects of one nature, whose files are built by one builder. */
public final class Projects {

    private static final int STEPS = 3;

    private Projects() {
    }

    /** Makes the project and opens it; its texts are UTF-8. To be called while the workspace is changed. */
    public static void create(IProject project, String nature, String builder, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, STEPS);
        IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
        description.setNatureIds(new String[] {nature});
        ICommand command = description.newCommand();
        command.setBuilderName(builder);
        description.setBuildSpec(new ICommand[] {command});
        project.create(description, progress.split(1));
        project.open(progress.split(1));
        project.setDefaultCharset(StandardCharsets.UTF_8.name(), progress.split(1));
    }
}
