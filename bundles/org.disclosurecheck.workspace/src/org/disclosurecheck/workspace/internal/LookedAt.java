package org.disclosurecheck.workspace.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;

import org.disclosurecheck.findings.Sha256;
import org.eclipse.core.resources.IFile;

/**
 * Remembers, over the end of the program, with which reports a look at all of them together was completed: at the next start a thousand
 * results are not read only to be told the same.
 */
final class LookedAt {

    private final Path file;
    private final Index index;
    private int changes;

    LookedAt(Path file, Index index) {
        this.file = file;
        this.index = index;
    }

    /** @param lastYear the files of the year before */
    synchronized boolean holds(Collection<IFile> lastYear) throws IOException {
        return state(lastYear).equals(SafeFile.read(file));
    }

    /** A look begins; what changes from now on is not known to it. */
    synchronized int begin() throws IOException {
        forget();
        return changes;
    }

    /** A look is completed. */
    synchronized void remember(int begun, Collection<IFile> lastYear) throws IOException {
        if (begun == changes) {
            SafeFile.write(file, state(lastYear));
        }
    }

    /** A result is written anew: it knows nothing yet of the others. */
    synchronized void forget() throws IOException {
        changes++;
        Files.deleteIfExists(file);
    }

    private String state(Collection<IFile> lastYear) {
        StringBuilder all = new StringBuilder();
        index.all().stream().sorted(Comparator.comparing(Entry::path)).forEach(entry -> all.append(entry.path()).append('\n')
                .append(entry.stamp()).append(' ').append(entry.engine()).append(' ').append(entry.token()).append('\n'));
        lastYear.forEach(each -> all.append(each.getFullPath()).append('\n').append(each.getLocalTimeStamp()).append('\n'));
        return Sha256.hex(all.toString());
    }
}
