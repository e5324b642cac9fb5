package org.disclosurecheck.installer;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.internal.p2.repository.DownloadStatus;
import org.eclipse.equinox.internal.p2.repository.Transport;

/** Takes what is to be installed from folders of this machine. Nothing is ever fetched from elsewhere. */
final class FileTransport extends Transport {

    private static final String ID = "org.disclosurecheck.installer";

    @Override
    public IStatus download(URI from, OutputStream to, IProgressMonitor monitor) {
        try {
            Files.copy(file(from), to);
            return new DownloadStatus(IStatus.OK, ID, from.toString());
        } catch (CoreException e) {
            return e.getStatus();
        } catch (IOException e) {
            return new DownloadStatus(IStatus.ERROR, ID, e.getMessage(), e);
        }
    }

    @Override
    public InputStream stream(URI from, IProgressMonitor monitor) throws FileNotFoundException, CoreException {
        Path file = existing(from);
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new CoreException(new Status(IStatus.ERROR, ID, e.getMessage(), e));
        }
    }

    @Override
    public long getLastModified(URI from, IProgressMonitor monitor) throws CoreException, FileNotFoundException {
        Path file = existing(from);
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new CoreException(new Status(IStatus.ERROR, ID, e.getMessage(), e));
        }
    }

    private static Path existing(URI from) throws CoreException, FileNotFoundException {
        Path file = file(from);
        if (!Files.isReadable(file)) {
            throw new FileNotFoundException(from.toString());
        }
        return file;
    }

    private static Path file(URI from) throws CoreException {
        if (!"file".equals(from.getScheme())) {
            throw new CoreException(Status.error("只从本机的文件夹安装，不联网 (installed from folders of this machine only): " + from));
        }
        return Path.of(from);
    }
}
