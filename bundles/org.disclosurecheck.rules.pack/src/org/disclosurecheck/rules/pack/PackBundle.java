package org.disclosurecheck.rules.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

import org.disclosurecheck.findings.Sha256;

/**
 * A rule pack in a bundle, as an installation of Eclipse takes it: a jar without code that holds the pack’s file and says in
 * its manifest where. What the pack is worth, its own signature says.
 */
final class PackBundle {

    /** In the manifest of the bundle: where the pack lies in it. */
    static final String HEADER = "Margent-RulePack";
    /** What the names of such bundles begin with. */
    static final String PREFIX = "margent.rulepack.";
    private static final String PLACE = "packs/rules" + RulePack.ENDING;
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,8})(?:\\.(\\d{1,8}))?(?:\\.(\\d{1,8}))?(.*)");
    private static final int SHOWN = 8;

    private PackBundle() {
    }

    /** Names of bundles are ASCII; what a pack is called in Chinese is known by the beginning of its hash. */
    static String name(RulePack pack) {
        String id = pack.manifest().id();
        String plain = Normalizer.normalize(id, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-")
                .replaceAll("^-+|-+$", "");
        return PREFIX + (plain.equals(id) ? plain
                : (plain.isEmpty() ? "" : plain + "-") + Sha256.hex(id).substring(0, SHOWN));
    }

    /** 2027.1 is 2027.1.0; what does not fit into three numbers stands behind them. */
    static String version(RulePack pack) {
        return version(pack.manifest().version());
    }

    static String version(String written) {
        Matcher numbers = NUMBERS.matcher(written);
        if (!numbers.matches()) {
            return "0.0.0." + qualifier(written);
        }
        String three = number(numbers.group(1)) + "." + number(numbers.group(2)) + "." + number(numbers.group(3));
        boolean exact = numbers.group(4).isEmpty() && (three + ".").startsWith(written + ".");
        return exact ? three : three + "." + qualifier(written);
    }

    private static String number(String digits) {
        return digits == null ? "0" : String.valueOf(Integer.parseInt(digits));
    }

    private static String qualifier(String version) {
        return version.replace('.', '_');
    }

    /** The jar; the same pack gives the same bytes. */
    static byte[] jar(RulePack pack, byte[] file) {
        Manifest manifest = new Manifest();
        Attributes head = manifest.getMainAttributes();
        head.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        head.putValue("Bundle-ManifestVersion", "2");
        head.putValue("Bundle-Name", pack.manifest().title() + " " + pack.manifest().version());
        head.putValue("Bundle-SymbolicName", name(pack));
        head.putValue("Bundle-Version", version(pack));
        head.putValue("Bundle-Vendor", pack.manifest().signer().isEmpty() ? "Margent" : pack.manifest().signer());
        head.putValue(HEADER, PLACE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            manifest.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip(new TreeMap<>(Map.of("META-INF/MANIFEST.MF", bytes.toByteArray(), PLACE, file)));
    }

    /** A plain zip without dates, META-INF first as jars have it. */
    static byte[] zip(SortedMap<String, byte[]> entries) {
        return PackZip.write(entries);
    }

    /** The file of the pack in a bundle; null when the jar holds none. */
    static byte[] packIn(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            String place = file.getManifest() == null ? null : file.getManifest().getMainAttributes().getValue(HEADER);
            ZipEntry entry = place == null ? null : file.getEntry(place);
            if (entry == null || entry.getSize() > PackZip.LARGEST) {
                return null;
            }
            try (InputStream in = file.getInputStream(entry)) {
                return in.readAllBytes();
            }
        }
    }
}
