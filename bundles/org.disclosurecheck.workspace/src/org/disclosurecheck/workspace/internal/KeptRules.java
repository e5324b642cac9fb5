package org.disclosurecheck.workspace.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.pack.PackRefused;
import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;

/** Which rule pack an inspection keeps to, whatever is installed later: a line in a file of its project; no file, the built-in rules. */
public final class KeptRules {

    private static final String NAME = ".rule-pack";

    private final IProject project;
    private final Path file;

    private KeptRules(IProject project) {
        this.project = project;
        file = project.getLocation().append(NAME).toPath();
    }

    /** Those of a project that exists. */
    public static KeptRules of(IProject project) {
        return new KeptRules(project);
    }

    /** The pack that is in use here; null when the built-in rules are. */
    public static Edition inUse() throws CoreException {
        try {
            return PackStore.ofUser().inUse().map(PackStore.Installed::edition).orElse(null);
        } catch (PackRefused e) {
            throw new CoreException(Status.error(e.message(Engine.language()), e));
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    /** Empty for the built-in rules. */
    public Optional<Edition> pack() throws IOException {
        String text = SafeFile.read(file);
        String[] words = text == null ? new String[0] : text.strip().split("\t");
        return words.length < 4 ? Optional.empty() : Optional.of(new Edition(words[0], words[1], words[3], words[2]));
    }

    /** @param pack null for the built-in rules */
    public void keepTo(Edition pack, IProgressMonitor monitor) throws CoreException {
        try {
            if (pack == null) {
                Files.deleteIfExists(file);
            } else {
                SafeFile.write(file, String.join("\t", pack.id(), pack.version(), pack.sha256(), pack.title()) + "\n");
            }
        } catch (IOException e) {
            throw new CoreException(Status.error(file + ": " + e.getMessage(), e));
        }
        project.getFile(NAME).refreshLocal(IResource.DEPTH_ZERO, monitor);
    }
}
