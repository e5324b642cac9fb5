package org.disclosurecheck.workspace.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.disclosurecheck.check.RosterFile;
import org.disclosurecheck.rules.several.Roster;
import org.disclosurecheck.rules.several.RosterTable;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.Inspection;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;

/** The roster 花名册 of an inspection: a file “roster.…” in its folder, read again when it changed. */
public final class Rosters {

    /** The name without its ending. */
    private static final String NAME = "roster";

    private record Known(long stamp, Roster roster) {
    }

    private static final Map<IProject, Known> KNOWN = new ConcurrentHashMap<>();

    private Rosters() {
    }

    /** Null without a roster, and with a wrong one, which then stands at the inspection as a problem. */
    public static Roster of(Inspection inspection) {
        IFile file = file(inspection);
        if (file == null) {
            KNOWN.remove(inspection.project());
            return null;
        }
        Known known = KNOWN.get(inspection.project());
        if (known == null || known.stamp() != file.getLocalTimeStamp()) {
            known = new Known(file.getLocalTimeStamp(), read(inspection, file));
            KNOWN.put(inspection.project(), known);
        }
        return known.roster();
    }

    private static Roster read(Inspection inspection, IFile file) {
        try {
            return read(file.getLocation().toPath());
        } catch (RosterTable.Wrong e) {
            Trouble.refused(inspection.project(), e.faults());
            return null;
        }
    }

    /** @throws RosterTable.Wrong with every fault in words */
    public static Roster read(Path file) throws RosterTable.Wrong {
        return RosterFile.read(file, Engine.formats(), Engine.language());
    }

    /**
     * Takes a roster for the one there is; null takes it away.
     *
     * @throws CoreException when it is no roster, or a wrong one: every fault in words
     */
    public static void replace(Inspection inspection, Path roster, IProgressMonitor monitor) throws CoreException {
        try {
            if (roster != null) {
                // a wrong one does not push the old one out
                read(roster);
            }
            IFile old = file(inspection);
            if (old != null) {
                old.delete(true, monitor);
            }
            if (roster != null) {
                String name = roster.getFileName().toString();
                IFile copy = inspection.project().getFile(NAME + name.substring(Math.max(name.lastIndexOf('.'), 0)));
                try (InputStream in = Files.newInputStream(roster)) {
                    copy.create(in, true, monitor);
                }
            }
        } catch (RosterTable.Wrong e) {
            throw new CoreException(Status.error(String.join("\n", e.faults()), e));
        } catch (IOException e) {
            throw new CoreException(Status.error(roster + ": " + e.getMessage(), e));
        }
    }

    /** The file, or null. */
    public static IFile file(Inspection inspection) {
        try {
            for (IResource member : inspection.project().isAccessible() ? inspection.project().members()
                    : new IResource[0]) {
                if (member instanceof IFile file && is(file)) {
                    return file;
                }
            }
        } catch (CoreException e) {
            return null;
        }
        return null;
    }

    static boolean is(IFile file) {
        return file.getParent() instanceof IProject && file.getName().startsWith(NAME + ".");
    }
}
