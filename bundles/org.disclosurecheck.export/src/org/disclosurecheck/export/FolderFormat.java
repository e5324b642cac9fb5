package org.disclosurecheck.export;

import java.io.IOException;
import java.nio.file.Path;

/** A kind of output that is a folder with one file for each report. Found as a service. */
public interface FolderFormat {

    /** The word of the contract: slips, marked. */
    String id();

    /** @param folder made when it does not exist; each file in it appears when it is complete */
    FolderOutput open(Path folder, Frame frame) throws IOException;
}
