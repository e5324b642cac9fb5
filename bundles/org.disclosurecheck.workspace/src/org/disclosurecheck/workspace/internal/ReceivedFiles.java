package org.disclosurecheck.workspace.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** The files of a folder that count. */
public final class ReceivedFiles {

    private ReceivedFiles() {
    }

    /** Files below the folder, by path; none when it is not there. */
    public static List<IFile> below(IContainer folder) {
        List<IFile> files = new ArrayList<>();
        try {
            if (folder.exists()) {
                folder.accept(proxy -> {
                    if (proxy.getType() == IResource.FILE && !hidden(proxy.getName())) {
                        files.add((IFile) proxy.requestResource());
                    }
                    return proxy.getType() != IResource.FILE;
                }, IResource.NONE);
            }
        } catch (CoreException e) {
            // taken away meanwhile
            return List.of();
        }
        files.sort(Comparator.comparing(file -> file.getFullPath().toString()));
        return files;
    }

    public static boolean hidden(IFile file) {
        return hidden(file.getName());
    }

    /** Locks of office programs and files that systems hide. */
    private static boolean hidden(String name) {
        return name.startsWith(".") || name.startsWith("~$");
    }
}
