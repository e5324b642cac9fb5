package org.disclosurecheck.rules.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.rules.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Rule packs as features: a site that p2 installs from, and what the program sees of what was installed. */
class InstallSiteTest {

    private static final KeyPair KEYS = Keys.generate();

    @TempDir
    Path temp;

    private Path pack(String name, String note) throws IOException {
        return Files.write(temp.resolve(name), TestPack.sound(KEYS).with("changes.zh.txt", note).sealed(KEYS).zip());
    }

    private InstallSite site() {
        return new InstallSite(temp.resolve("site"));
    }

    private static Document xml(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    @Test
    void a_site_holds_the_pack_in_a_bundle_with_a_feature_and_tells_p2_of_both() throws Exception {
        RulePack pack = site().add(pack("a.mrp", "修改 <1> 条 & “甲”\n"));
        Path site = temp.resolve("site");
        Document content = xml(site.resolve("content.xml"));
        assertEquals(4, content.getElementsByTagName("unit").getLength());
        String group = InstallSite.unit(pack);
        assertTrue(group.matches("margent\\.rulepack\\.[0-9a-f]{8}\\.feature\\.group"), group);
        assertTrue(Files.readString(site.resolve("content.xml")).contains("<unit id='" + group + "' version='2027.1.0'"));
        assertEquals(2, xml(site.resolve("artifacts.xml")).getElementsByTagName("artifact").getLength());
        Path bundle;
        try (Stream<Path> jars = Files.list(site.resolve("plugins"))) {
            bundle = jars.findFirst().orElseThrow();
        }
        assertArrayEquals(Files.readAllBytes(temp.resolve("a.mrp")), PackBundle.packIn(bundle));
        assertTrue(Files.readString(site.resolve("artifacts.xml")).contains(Sha256.hex(Files.readAllBytes(bundle))));
    }

    @Test
    void versions_come_beside_each_other_and_one_version_has_one_content() throws Exception {
        Path first = pack("a.mrp", "甲");
        site().add(first);
        String before = Files.readString(temp.resolve("site/content.xml"));
        site().add(first);
        assertEquals(before, Files.readString(temp.resolve("site/content.xml")));
        PackRefused refused = assertThrows(PackRefused.class, () -> site().add(pack("b.mrp", "乙")));
        assertTrue(refused.message(Language.ZH).contains("内容却不同"));
    }

    @Test
    void a_folder_with_other_files_is_left_alone() throws Exception {
        Files.writeString(Files.createDirectories(temp.resolve("site")).resolve("别的.txt"), "");
        PackRefused refused = assertThrows(PackRefused.class, () -> site().add(pack("a.mrp", "甲")));
        assertTrue(refused.message(Language.ZH).contains("里有别的文件"));
        assertEquals(1, temp.resolve("site").toFile().list().length);
        assertThrows(PackRefused.class, () -> site().add(Files.writeString(temp.resolve("no.mrp"), "no pack")));
    }

    /** What p2 does: the jar lies among the plugins, and the configuration names it. */
    private PackStore installed(String configuration) throws Exception {
        site().add(pack("a.mrp", "甲"));
        Path product = temp.resolve("product");
        Files.createDirectories(product.resolve("configuration"));
        Files.createDirectories(product.resolve("plugins"));
        try (Stream<Path> jars = Files.list(temp.resolve("site/plugins"))) {
            for (Path jar : (Iterable<Path>) jars::iterator) {
                Files.copy(jar, product.resolve("plugins").resolve(jar.getFileName()));
                Files.writeString(product.resolve("configuration/config.ini"), configuration.replace("JAR", jar.getFileName().toString()));
            }
        }
        return new PackStore(temp.resolve("store"), new ShippedPacks(product.resolve("plugins")));
    }

    @Test
    void a_pack_that_came_with_the_program_is_offered_and_not_trusted_for_that() throws Exception {
        PackStore store = installed("osgi.bundles=reference\\:file\\:JAR@4");
        PackStore.Installed pack = store.list().get(0);
        assertTrue(pack.shipped() && !pack.active());
        assertEquals(Trust.UNKNOWN_SIGNER, pack.trust());
        assertEquals("云溪市", store.find("本市规则", "2027.1").signer());
        assertTrue(store.inUse().isEmpty());
        assertThrows(PackRefused.class, () -> store.activate(pack.edition()));
        assertTrue(store.inUse().isEmpty());
        PackRefused kept = assertThrows(PackRefused.class, () -> store.remove("本市规则", "2027.1"));
        assertTrue(kept.message(Language.ZH).contains("随程序安装"));
    }

    @Test
    void what_a_user_took_into_use_stays_his_when_it_is_uninstalled() throws Exception {
        PackStore store = installed("osgi.bundles=reference\\:file\\:JAR@4");
        Edition edition = store.list().get(0).edition();
        store.trust(KEYS.getPublic());
        store.activate(edition);
        assertEquals(1, store.list().size());
        assertFalse(store.list().get(0).shipped());
        PackStore without = new PackStore(temp.resolve("store"), new ShippedPacks(null));
        assertEquals(edition, without.inUse().orElseThrow().edition());
        assertArrayEquals(Files.readAllBytes(temp.resolve("a.mrp")), Files.readAllBytes(without.file(edition)));
    }

    @Test
    void what_was_uninstalled_is_gone_although_its_file_still_lies_there() throws Exception {
        assertEquals(List.of(), installed("osgi.bundles=reference\\:file\\:other.jar@4").list());
    }

    @Test
    void a_bundle_that_was_tampered_with_is_not_offered() throws Exception {
        PackStore store = installed("osgi.bundles=JAR");
        Path jar = InstallSite.jars(temp.resolve("product/plugins")).get(0);
        byte[] bytes = Files.readAllBytes(jar);
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("FMT-901-x/rule.md");
        bytes[at + 25] ^= 1;
        Files.write(jar, bytes);
        assertEquals(List.of(), store.list());
    }

    @Test
    void what_a_killed_installation_left_is_cleaned_and_one_that_goes_on_is_not() throws Exception {
        Path killed = Files.createDirectories(temp.resolve("packs/.part1/book")).getParent();
        Files.setLastModifiedTime(killed, java.nio.file.attribute.FileTime.from(java.time.Instant.now().minusSeconds(3600)));
        Path going = Files.createDirectories(temp.resolve("packs/.part2"));
        Folders.deleteAbandoned(temp.resolve("packs"));
        assertFalse(Files.exists(killed));
        assertTrue(Files.exists(going));
    }

    @Test
    void versions_of_packs_become_versions_of_bundles_in_the_same_order() {
        assertEquals("2027.1.0", PackBundle.version("2027.1"));
        assertEquals("2027.0.0", PackBundle.version("2027"));
        assertEquals("2027.1.0.2027_01", PackBundle.version("2027.01"));
        assertEquals("2027.1.2.2027_1_2_3", PackBundle.version("2027.1.2.3"));
        assertEquals("2027.1.0.2027_1-rc2", PackBundle.version("2027.1-rc2"));
        assertEquals("0.0.0.v1", PackBundle.version("v1"));
    }
}
