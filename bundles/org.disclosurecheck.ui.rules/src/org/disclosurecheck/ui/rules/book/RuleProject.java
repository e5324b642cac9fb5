package org.disclosurecheck.ui.rules.book;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.disclosurecheck.workspace.Projects;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * A local rule book 本地规则书: a project with a folder of rules, its own or one that lies elsewhere, which is worked on
 * where it lies and gets nothing but rules. A value: two of one project are equal.
 */
public final class RuleProject {

    /** The nature of its project. */
    public static final String NATURE = "org.disclosurecheck.ui.rules.nature";
    static final String BUILDER = "org.disclosurecheck.ui.rules.builder";
    private static final String RULES = "rules";
    private static final Set<String> RULE_FILES = Set.of("rule.md", "rule.drl", "rule.txt");
    private static final String README = "# %s\n\n本地规则。一条规则一个文件夹，按种类分放；引用的本地文件放在 law 文件夹。\n";

    private final IProject project;

    private RuleProject(IProject project) {
        this.project = project;
    }

    /** The book of a project; empty when the project is closed or something else. */
    public static Optional<RuleProject> of(IProject project) {
        try {
            return project != null && project.isAccessible() && project.hasNature(NATURE)
                    ? Optional.of(new RuleProject(project)) : Optional.empty();
        } catch (CoreException e) {
            return Optional.empty();
        }
    }

    /** All open books of the workspace, by name. */
    public static List<RuleProject> all() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).map(RuleProject::of)
                .flatMap(Optional::stream).toList();
    }

    /**
     * Makes a book.
     *
     * @param existing a folder of rules to work on where it lies, or null for a new, empty one
     */
    public static RuleProject create(String name, Path existing, IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IProject project = workspace.getRoot().getProject(name);
        workspace.run(m -> {
            SubMonitor progress = SubMonitor.convert(m, 4);
            Projects.create(project, NATURE, BUILDER, progress.split(3));
            IFolder rules = project.getFolder(RULES);
            if (existing == null) {
                rules.create(false, true, progress.split(1));
                rules.getFile("README.md").create(new ByteArrayInputStream(README.formatted(name)
                        .getBytes(StandardCharsets.UTF_8)), false, null);
            } else {
                rules.createLink(existing.toUri(), IResource.ALLOW_MISSING_LOCAL, progress.split(1));
            }
        }, workspace.getRoot(), 0, monitor);
        workspace.save(false, null);
        return new RuleProject(project);
    }

    public IProject project() {
        return project;
    }

    public String name() {
        return project.getName();
    }

    /** The folder of the book. */
    public IFolder folder() {
        return project.getFolder(RULES);
    }

    /** Where the folder lies. */
    public Path path() {
        return Path.of(folder().getLocationURI());
    }

    /** The folders of its rules, whole or broken, in order of their paths. */
    public List<IFolder> ruleFolders() throws CoreException {
        List<IFolder> found = new ArrayList<>();
        if (folder().exists()) {
            collect(folder(), found);
        }
        return found;
    }

    private static void collect(IContainer folder, List<IFolder> found) throws CoreException {
        for (IResource member : folder.members()) {
            if (member instanceof IFile file && RULE_FILES.contains(file.getName()) && folder instanceof IFolder rule
                    && !found.contains(rule)) {
                found.add(rule);
            } else if (member instanceof IFolder below && !below.getName().startsWith(".")
                    && !below.getName().equals("target") && !below.getName().equals("cases")) {
                collect(below, found);
            }
        }
    }

    /** The rule folder that a file belongs to, or null. */
    public static IFolder ruleOf(IResource resource) {
        for (IContainer at = resource instanceof IContainer c ? c : resource.getParent(); at instanceof IFolder folder;
                at = at.getParent()) {
            if (RULE_FILES.stream().anyMatch(name -> folder.getFile(name).exists())) {
                return folder;
            }
        }
        return null;
    }

    /** Takes the book out of the workspace; a folder that lies elsewhere stays as it is. */
    public void remove(IProgressMonitor monitor) throws CoreException {
        project.delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT | IResource.FORCE, monitor);
    }

    /** True when its folder lies outside the workspace. */
    public boolean elsewhere() {
        return folder().isLinked();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleProject that && that.project.equals(project);
    }

    @Override
    public int hashCode() {
        return Objects.hash(project);
    }

    @Override
    public String toString() {
        return name();
    }
}
