package org.disclosurecheck.rules.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule packs that came with the program: bundles that an administrator installed beside its own. They are offered like packs
 * that a user installed, and nobody’s signature is taken for granted because of it.
 */
public final class ShippedPacks {

    /** Where the program’s bundles lie; its start scripts set it. */
    public static final String PROPERTY = "margent.plugins";
    private static final List<String> CONFIGURED = List.of("configuration/config.ini",
            "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");

    /**
     * One of them.
     *
     * @param pack the pack
     * @param file its bytes, as they were released
     */
    record Shipped(RulePack pack, byte[] file) {
    }

    private final Path plugins;

    /** @param plugins the folder of bundles; null when the program has none */
    ShippedPacks(Path plugins) {
        this.plugins = plugins;
    }

    static ShippedPacks ofProgram() {
        String folder = System.getProperty(PROPERTY);
        return new ShippedPacks(folder == null || folder.isBlank() ? null : Path.of(folder));
    }

    /** What can be read of them; a bundle whose pack is not as it was released is not offered. */
    List<Shipped> all() throws IOException {
        List<Shipped> all = new ArrayList<>();
        if (plugins != null) {
            List<Path> jars = InstallSite.jars(plugins);
            String configured = jars.isEmpty() ? "" : configured();
            for (Path jar : jars) {
                // what was uninstalled may lie there a while longer
                if (configured.isEmpty() || configured.contains(jar.getFileName().toString())) {
                    add(jar, all);
                }
            }
        }
        return all;
    }

    private static void add(Path jar, List<Shipped> all) {
        try {
            byte[] file = PackBundle.packIn(jar);
            if (file != null) {
                all.add(new Shipped(RulePack.read(file), file));
            }
        } catch (IOException | PackRefused e) {
            // like a pack that is not there
            return;
        }
    }

    /** What the installation says it consists of; empty when it does not say. */
    private String configured() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String name : CONFIGURED) {
            Path file = plugins.resolveSibling(name);
            if (Files.isRegularFile(file)) {
                said.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return said.toString();
    }
}
