package org.disclosurecheck.export.office.marked;

import java.io.IOException;
import java.nio.file.Path;

import org.disclosurecheck.export.FolderFormat;
import org.disclosurecheck.export.FolderOutput;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.export.office.FolderFiles;

/** Copies of the submitted documents with remarks, for {@link java.util.ServiceLoader}. */
public final class MarkedFormat implements FolderFormat {

    @Override
    public String id() {
        return "marked";
    }

    @Override
    public FolderOutput open(Path folder, Frame frame) throws IOException {
        return new MarkedCopies(new FolderFiles(folder), frame);
    }
}
