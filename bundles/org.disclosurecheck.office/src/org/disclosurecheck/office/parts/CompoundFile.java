package org.disclosurecheck.office.parts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens compound files (OLE2). */
public final class CompoundFile {

    private static final int SECTOR = 512;

    private CompoundFile() {
    }

    /** The file as POI opens it; a last sector that some programs cut short, which POI would refuse, is filled up. */
    public static POIFSFileSystem open(byte[] bytes) throws IOException {
        byte[] whole = bytes.length % SECTOR == 0 ? bytes : Arrays.copyOf(bytes, (bytes.length / SECTOR + 1) * SECTOR);
        return new POIFSFileSystem(new ByteArrayInputStream(whole));
    }
}
