package org.disclosurecheck.rules.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.rules.pack.Manifest.Base;
import org.disclosurecheck.rules.source.Json;

/** Packs by hand, right ones and wrong ones. */
final class TestPack {

    final SortedMap<String, byte[]> entries = new TreeMap<>();

    TestPack with(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A small pack in order. */
    static TestPack sound(KeyPair keys) {
        TestPack pack = new TestPack().with("book/book.yaml", "base: none\n")
                .with("book/wording/FMT-901-x/rule.md", "---\ntitle: 甲\n---\n").with("changes.zh.txt", "没有变化\n");
        return pack.sealed(keys);
    }

    /** Puts manifest and signature of what is there. */
    TestPack sealed(KeyPair keys) {
        entries.remove(Manifest.NAME);
        entries.remove(RulePack.SIGNATURE);
        Map<String, String> hashes = new TreeMap<>();
        entries.forEach((name, content) -> hashes.put(name, Sha256.hex(content)));
        byte[] manifest = new Manifest("本市规则", "云溪市规则", "2027.1", "2027-01-05", "1", Base.NONE, "", "b00c", "内置规则",
                keys == null ? "" : "云溪市", keys == null ? "" : Keys.fingerprint(keys.getPublic()), hashes).bytes();
        entries.put(Manifest.NAME, manifest);
        if (keys != null) {
            sign(keys);
        }
        return this;
    }

    TestPack sign(KeyPair keys) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("algorithm", "Ed25519");
        tree.put("key", Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
        tree.put("signature", Base64.getEncoder().encodeToString(
                Keys.sign(keys.getPrivate(), RulePack.signed(entries.get(Manifest.NAME)))));
        try {
            entries.put(RulePack.SIGNATURE, Json.write(tree));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    byte[] zip() {
        return PackZip.write(entries);
    }
}
