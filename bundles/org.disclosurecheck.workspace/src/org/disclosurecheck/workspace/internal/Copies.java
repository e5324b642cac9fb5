package org.disclosurecheck.workspace.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.disclosurecheck.findings.Sha256;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;

/** The copies of submitted files as they lie in an inspection: read-only, under names that every system can hold. */
public final class Copies {

    private Copies() {
    }

    /** The path for a copy of a file of that name, which may name folders. */
    public static String path(String name) {
        return name.replace('\\', '/').replaceAll("[:*?\"<>|\\p{Cntrl}]", "_").replaceAll("/+", "/")
                .replaceAll("(^|/)\\.\\.?(?=/|$)", "").replaceAll("^/+", "");
    }

    /** The file itself, or one beside it with a number behind its name that is not there yet. */
    public static IFile free(IFile file) {
        String name = file.getName();
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String kind = dot < 0 ? "" : name.substring(dot);
        IFile found = file;
        for (int i = 2; found.exists(); i++) {
            found = file.getParent().getFile(IPath.fromPortableString(stem + " (" + i + ")" + kind));
        }
        return found;
    }

    /** Writes a copy that is not there yet, and the folders above it. */
    public static void create(IFile file, byte[] bytes) throws CoreException {
        folder(file.getParent());
        file.create(new ByteArrayInputStream(bytes), true, null);
        readOnly(file, true);
    }

    /** Writes another content into a copy; the one before stays in the local history. */
    public static void overwrite(IFile file, byte[] bytes) throws CoreException {
        readOnly(file, false);
        file.setContents(new ByteArrayInputStream(bytes), IResource.FORCE | IResource.KEEP_HISTORY, null);
        readOnly(file, true);
    }

    /** SHA-256 of the content. */
    public static String hash(IFile file) throws CoreException {
        try (InputStream in = file.getContents(true)) {
            return Sha256.hex(in.readAllBytes());
        } catch (IOException e) {
            throw new CoreException(Status.error(file.getName() + ": " + e.getMessage(), e));
        }
    }

    private static void readOnly(IFile file, boolean readOnly) throws CoreException {
        ResourceAttributes attributes = file.getResourceAttributes();
        if (attributes != null) {
            attributes.setReadOnly(readOnly);
            file.setResourceAttributes(attributes);
        }
    }

    private static void folder(IContainer container) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            folder(folder.getParent());
            folder.create(true, true, null);
        }
    }
}
