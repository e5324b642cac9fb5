package org.disclosurecheck.rules.pack;

import java.util.List;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Sha256;

/** What p2 reads of a site: which units there are, what they need, and their files with their hashes. */
final class SiteMetadata {

    /** The feature has the name of its bundle; this is what p2 adds to it for the unit that is installed. */
    static final String GROUP = ".feature.group";

    /**
     * A pack of the site.
     *
     * @param name symbolic name of its bundle
     * @param version version of bundle and feature
     * @param bundle the jar of the bundle
     * @param feature the jar of the feature
     */
    record Entry(RulePack pack, String name, String version, byte[] bundle, byte[] feature) {
    }

    private static final String IU = "org.eclipse.equinox.p2.iu";
    private static final String TYPE = "org.eclipse.equinox.p2.eclipse.type";
    private static final String CATEGORY = "margent.rulepacks";
    private static final String HEAD = "<?xml version='1.0' encoding='UTF-8'?>\n";

    private final List<Entry> entries;

    SiteMetadata(List<Entry> entries) {
        this.entries = entries;
    }

    static String feature(RulePack pack, String name, String version) {
        return HEAD + "<feature id='" + name + "' label='" + text(label(pack)) + "' version='" + version + "' provider-name='"
                + text(provider(pack)) + "'>\n  <description>" + text(pack.changes(Language.ZH)) + "</description>\n  <plugin id='" + name
                + "' version='" + version + "' unpack='false'/>\n</feature>\n";
    }

    String content() {
        StringBuilder xml = new StringBuilder(HEAD).append("<?metadataRepository version='1.1.0'?>\n<repository name='Margent · 眉批 规则包' "
                + "type='org.eclipse.equinox.internal.p2.metadata.repository.LocalMetadataRepository' version='1'>\n"
                + properties("p2.compressed", "false") + "  <units size='" + (entries.size() * 3 + 1) + "'>\n");
        StringBuilder all = new StringBuilder();
        for (Entry entry : entries) {
            xml.append(bundle(entry)).append(jar(entry)).append(group(entry));
            all.append(required(IU, entry.name + GROUP, entry.version));
        }
        String begun = "0.1.0";
        return xml.append(unit(CATEGORY, begun)).append(properties("org.eclipse.equinox.p2.name", "眉批规则包 · Margent rule packs",
                "org.eclipse.equinox.p2.type.category", "true")).append(provided(List.of(IU, CATEGORY, begun)))
                .append("    <requires size='" + entries.size() + "'>\n").append(all)
                .append("    </requires>\n    <touchpoint id='null' version='0.0.0'/>\n  </unit>\n"
                        + "  </units>\n</repository>\n").toString();
    }

    private static String bundle(Entry entry) {
        return unit(entry.name, entry.version) + properties("org.eclipse.equinox.p2.name", label(entry.pack), "org.eclipse.equinox.p2.provider",
                provider(entry.pack)) + provided(List.of(IU, entry.name, entry.version), List.of("osgi.bundle", entry.name, entry.version),
                        List.of(TYPE, "bundle", "1.0.0"))
                + artifact("osgi.bundle", entry.name, entry.version) + "    <touchpoint id='org.eclipse.equinox.p2.osgi' version='1.0.0'/>\n"
                + "    <touchpointData size='1'>\n      <instructions size='1'>\n        <instruction key='manifest'>Bundle-SymbolicName: " + entry.name
                + "&#xA;Bundle-Version: " + entry.version + "&#xA;</instruction>\n      </instructions>\n    </touchpointData>\n  </unit>\n";
    }

    /** The description of the feature, for those who keep such. */
    private static String jar(Entry entry) {
        String id = entry.name;
        return unit(id + ".feature.jar", entry.version) + properties("org.eclipse.equinox.p2.name", label(entry.pack))
                + provided(List.of(IU, id + ".feature.jar", entry.version), List.of(TYPE, "feature", "1.0.0"),
                        List.of("org.eclipse.update.feature", id, entry.version))
                + "    <filter>(org.eclipse.update.install.features=true)</filter>\n" + artifact("org.eclipse.update.feature", id, entry.version)
                + "    <touchpoint id='org.eclipse.equinox.p2.osgi' version='1.0.0'/>\n    <touchpointData size='1'>\n      <instructions size='1'>\n"
                + "        <instruction key='zipped'>true</instruction>\n      </instructions>\n    </touchpointData>\n  </unit>\n";
    }

    private static String group(Entry entry) {
        String id = entry.name + GROUP;
        return unit(id, entry.version) + "    <update id='" + id + "' range='[0.0.0," + entry.version + ")' severity='0'/>\n"
                + properties("org.eclipse.equinox.p2.name", label(entry.pack), "org.eclipse.equinox.p2.provider", provider(entry.pack),
                        "org.eclipse.equinox.p2.description", entry.pack.changes(Language.ZH), "org.eclipse.equinox.p2.type.group", "true")
                + provided(List.of(IU, id, entry.version)) + "    <requires size='2'>\n" + required(IU, entry.name, entry.version)
                + required(IU, entry.name + ".feature.jar", entry.version).replace("'/>\n", "'>\n        <filter>"
                        + "(org.eclipse.update.install.features=true)</filter>\n      </required>\n")
                + "    </requires>\n    <touchpoint id='null' version='0.0.0'/>\n  </unit>\n";
    }

    String artifacts() {
        StringBuilder xml = new StringBuilder(HEAD).append("<?artifactRepository version='1.1.0'?>\n<repository name='Margent · 眉批 规则包' "
                + "type='org.eclipse.equinox.p2.artifact.repository.simpleRepository' version='1'>\n" + properties("p2.compressed", "false")
                + "  <mappings size='2'>\n    <rule filter='(&amp; (classifier=osgi.bundle))' output='${repoUrl}/plugins/${id}_${version}.jar'/>\n"
                + "    <rule filter='(&amp; (classifier=org.eclipse.update.feature))' output='${repoUrl}/features/${id}_${version}.jar'/>\n"
                + "  </mappings>\n  <artifacts size='" + entries.size() * 2 + "'>\n");
        for (Entry entry : entries) {
            xml.append(file("osgi.bundle", entry.name, entry.version, entry.bundle));
            xml.append(file("org.eclipse.update.feature", entry.name, entry.version, entry.feature));
        }
        return xml.append("  </artifacts>\n</repository>\n").toString();
    }

    private static String file(String classifier, String id, String version, byte[] content) {
        return "    <artifact classifier='" + classifier + "' id='" + id + "' version='" + version + "'>\n"
                + properties("download.size", String.valueOf(content.length), "download.checksum.sha-256", Sha256.hex(content)) + "    </artifact>\n";
    }

    private static String unit(String id, String version) {
        return "  <unit id='" + id + "' version='" + version + "' singleton='false'>\n";
    }

    private static String properties(String... words) {
        StringBuilder xml = new StringBuilder("    <properties size='" + words.length / 2 + "'>\n");
        for (int i = 0; i < words.length; i += 2) {
            xml.append("      <property name='" + words[i] + "' value='" + text(words[i + 1]) + "'/>\n");
        }
        return xml.append("    </properties>\n").toString();
    }

    @SafeVarargs
    private static String provided(List<String>... all) {
        StringBuilder xml = new StringBuilder("    <provides size='" + all.length + "'>\n");
        for (List<String> one : all) {
            xml.append("      <provided namespace='" + one.get(0) + "' name='" + one.get(1) + "' version='" + one.get(2) + "'/>\n");
        }
        return xml.append("    </provides>\n").toString();
    }

    private static String required(String namespace, String name, String version) {
        return "      <required namespace='" + namespace + "' name='" + name + "' range='[" + version + "," + version + "]'/>\n";
    }

    private static String artifact(String classifier, String id, String version) {
        return "    <artifacts size='1'>\n      <artifact classifier='" + classifier + "' id='" + id + "' version='" + version + "'/>\n    </artifacts>\n";
    }

    private static String label(RulePack pack) {
        return pack.manifest().title() + " " + pack.manifest().version();
    }

    private static String provider(RulePack pack) {
        return pack.manifest().signer().isEmpty() ? "Margent" : pack.manifest().signer();
    }

    private static String text(String words) {
        return words.strip().replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("'", "&apos;").replace("\n", "&#xA;");
    }
}
