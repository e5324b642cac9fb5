package org.disclosurecheck.rules.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder from which an installed Margent takes rule packs as features, without a network: a p2 repository. Packs that are
 * there already stay; what describes them is written anew from what lies there.
 */
public final class InstallSite {

    private static final String PLUGINS = "plugins";
    private static final String FEATURES = "features";
    private static final String INDEX = "p2.index";

    private final Path folder;

    /** @param folder the site; begun when there is none */
    public InstallSite(Path folder) {
        this.folder = folder;
    }

    /** What an installer is to be asked for: “margent.rulepack.ours.feature.group”. */
    public static String unit(RulePack pack) {
        return PackBundle.name(pack) + SiteMetadata.GROUP;
    }

    /**
     * Adds a pack. Whoever is interrupted has the site as it was, or with files that nothing points to.
     *
     * @param file the file of the pack
     * @throws PackRefused when it is no pack, when the folder holds something else, or the version with another content
     */
    public RulePack add(Path file) throws IOException, PackRefused {
        RulePack pack = RulePack.read(file);
        byte[] jar = PackBundle.jar(pack, Files.readAllBytes(file));
        refuseOthers();
        Path bundle = folder.resolve(PLUGINS).resolve(PackBundle.name(pack) + "_" + PackBundle.version(pack) + ".jar");
        if (Files.exists(bundle) && !Arrays.equals(jar, Files.readAllBytes(bundle))) {
            throw new PackRefused(folder + " 里已有 " + pack.edition().name() + "，内容却不同；请换一个版本号",
                    folder + " holds " + pack.edition().name() + " already with another content: choose another version number");
        }
        Path feature = folder.resolve(FEATURES).resolve(PackBundle.name(pack) + "_" + PackBundle.version(pack) + ".jar");
        byte[] described = PackBundle.zip(new TreeMap<>(Map.of("feature.xml",
                SiteMetadata.feature(pack, PackBundle.name(pack), PackBundle.version(pack)).getBytes(StandardCharsets.UTF_8))));
        write(bundle, jar);
        write(feature, described);
        describe();
        return pack;
    }

    /** Nobody’s files are mixed with a site, nor replaced by one. */
    private void refuseOthers() throws IOException, PackRefused {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new PackRefused(folder + " 不是文件夹", folder + " is no folder");
        }
        if (Files.isDirectory(folder) && !Files.exists(folder.resolve(INDEX))) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.anyMatch(file -> !List.of(PLUGINS, FEATURES).contains(file.getFileName().toString()))) {
                    throw new PackRefused(folder + " 里有别的文件，请另写一个文件夹", folder + " holds other files: name another folder");
                }
            }
        }
    }

    private void describe() throws IOException, PackRefused {
        List<SiteMetadata.Entry> entries = new ArrayList<>();
        for (Path jar : jars(folder.resolve(PLUGINS))) {
            byte[] file = PackBundle.packIn(jar);
            if (file != null) {
                RulePack pack = RulePack.read(file);
                String name = PackBundle.name(pack);
                String version = PackBundle.version(pack);
                Path feature = folder.resolve(FEATURES).resolve(name + "_" + version + ".jar");
                if (Files.exists(feature)) {
                    entries.add(new SiteMetadata.Entry(pack, name, version, Files.readAllBytes(jar), Files.readAllBytes(feature)));
                }
            }
        }
        SiteMetadata metadata = new SiteMetadata(entries);
        write(folder.resolve("artifacts.xml"), metadata.artifacts().getBytes(StandardCharsets.UTF_8));
        write(folder.resolve("content.xml"), metadata.content().getBytes(StandardCharsets.UTF_8));
        write(folder.resolve(INDEX), ("version=1\nmetadata.repository.factory.order=content.xml,\\!\n"
                + "artifact.repository.factory.order=artifacts.xml,\\!\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The jars of a folder that are named like rule packs, in the order of their names. */
    static List<Path> jars(Path plugins) throws IOException {
        if (!Files.isDirectory(plugins)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(plugins)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PackBundle.PREFIX)
                    && file.getFileName().toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), ".part", "");
        try {
            Files.write(part, content);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                // others install from here
                Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-r--r--"));
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
