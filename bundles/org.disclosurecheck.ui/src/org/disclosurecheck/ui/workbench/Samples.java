package org.disclosurecheck.ui.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Intake;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;

/** The reports that come with the program, in folder samples: invented offices, and defects put there on purpose. */
public final class Samples {

    private Samples() {
    }

    /** Makes an inspection of them, by the way that every report comes in. */
    public static Inspection make(String name, IProgressMonitor monitor) throws CoreException {
        Inspection inspection = Inspection.create(name, new NullProgressMonitor());
        try {
            Path folder = Files.createTempDirectory("margent");
            try {
                Intake.lastYear(inspection, unpack("samples/last-year", folder.resolve("last-year")), monitor);
                Intake.take(inspection, unpack("samples", folder), Intake.SameName.BESIDE, monitor);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
        return inspection;
    }

    private static List<Path> unpack(String path, Path folder) throws IOException {
        Bundle bundle = Platform.getBundle(Ids.PLUGIN);
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (String entry : Collections.list(bundle.getEntryPaths(path))) {
            if (!entry.endsWith("/") && !entry.endsWith(".md")) {
                URL url = bundle.getEntry(entry);
                Path file = folder.resolve(entry.substring(entry.lastIndexOf('/') + 1));
                try (InputStream in = url.openStream()) {
                    Files.copy(in, file);
                }
                files.add(file);
            }
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
