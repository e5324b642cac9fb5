package org.disclosurecheck.rules.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.disclosurecheck.rules.Edition;

/** A version number that was given out keeps its content: whoever installed the first is refused the second. */
public final class Released {

    private Released() {
    }

    /**
     * Looks before a pack is written.
     *
     * @param pack its bytes
     * @param edition what it is
     * @param file where it is to be written
     * @param store where packs are installed
     * @throws PackRefused when that version is installed with another content, or the file holds another one
     */
    public static void unchanged(byte[] pack, Edition edition, Path file, PackStore store) throws IOException, PackRefused {
        Path installed = store.file(edition);
        if (Files.isRegularFile(installed) && !Arrays.equals(Files.readAllBytes(installed), pack)) {
            throw new PackRefused(edition.name() + " 已经安装过，内容却不同；请换一个版本号",
                    edition.name() + " is installed already with another content: give it another version number");
        }
        if (Files.isRegularFile(file) && !Arrays.equals(Files.readAllBytes(file), pack)) {
            throw new PackRefused(file + " 已经有了，内容却不同；请换一个版本号，没有发出去过的可以先删除", file
                    + " exists already with another content: give it another version number, or delete it if nobody has it yet");
        }
    }
}
