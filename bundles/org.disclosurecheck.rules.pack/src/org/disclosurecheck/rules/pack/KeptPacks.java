package org.disclosurecheck.rules.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.RuleBookException;

/** The packs that were installed: of each its file as it was released, and beside it its rules, unpacked, with a record. */
final class KeptPacks {

    private final Path root;

    KeptPacks(Path root) {
        this.root = root;
    }

    /** What is to be seen to before a pack counts as installed. */
    interface Proof {
        void of(Path unpacked) throws IOException, PackRefused, RuleBookException;
    }

    /** Where its rules lie, unpacked. */
    Path folder(Edition edition) {
        return packs().resolve(edition.id()).resolve(edition.version());
    }

    /** Its file as it was released, which makes it installed. */
    Path file(Edition edition) {
        return packs().resolve(edition.id()).resolve(edition.version() + RulePack.ENDING);
    }

    private Path packs() {
        return root.resolve("packs");
    }

    /** Whether it was installed, whatever became of its record since. */
    boolean has(Edition edition) {
        return Files.isRegularFile(file(edition));
    }

    boolean isRecorded(Edition edition) {
        return has(edition) && PackRecord.isIn(folder(edition));
    }

    boolean isSound(Edition edition) {
        try {
            return has(edition) && PackRecord.read(folder(edition)) != null;
        } catch (IOException e) {
            // whatever is wrong with it, installing writes it anew
            return false;
        }
    }

    /** All of them, by id and version alone. */
    List<Edition> all() throws IOException {
        List<Edition> all = new ArrayList<>();
        for (Path id : Folders.children(packs())) {
            for (Path file : Folders.children(id)) {
                String name = file.getFileName().toString();
                if (RulePack.isNamedLikeOne(file) && !name.startsWith(".")) {
                    all.add(new Edition(id.getFileName().toString(), name.substring(0, name.length() - RulePack.ENDING.length()), "", ""));
                }
            }
        }
        return all;
    }

    /** Keeps a pack, if it proves right. Whoever is interrupted has what was there before. */
    void keep(RulePack pack, byte[] released, Proof proof) throws IOException, PackRefused, RuleBookException {
        Path folder = folder(pack.edition());
        Files.createDirectories(folder.getParent());
        Folders.deleteAbandoned(folder.getParent());
        Path part = Files.createTempDirectory(folder.getParent(), ".part");
        try {
            pack.unpack(part.resolve("book"));
            PackRecord.of(pack).write(part);
            proof.of(part);
            try (StoreLock lock = StoreLock.of(root)) {
                Folders.delete(folder);
                Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
                Path copy = Files.createTempFile(folder.getParent(), ".part", "");
                Files.write(copy, released);
                // the file makes the pack installed
                Files.move(copy, file(pack.edition()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Folders.delete(part);
        }
    }

    /**
     * Sees whether the file is the one that was installed.
     *
     * @param edition what was installed, with the hash of its file
     * @throws PackRefused when it is another; says which entry, when it is only a part of it
     */
    void compare(Edition edition) throws IOException, PackRefused {
        Path file = file(edition);
        if (!Sha256.hex(Files.readAllBytes(file)).equals(edition.sha256())) {
            RulePack.read(file);
            throw new PackRefused(file + " 与安装时不同，规则包被换过", file + " is not the file that was installed");
        }
    }

    void remove(Edition edition) throws IOException {
        Files.deleteIfExists(file(edition));
        Folders.delete(folder(edition));
    }
}
