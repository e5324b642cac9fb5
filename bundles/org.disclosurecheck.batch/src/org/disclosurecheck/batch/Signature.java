package org.disclosurecheck.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.disclosurecheck.batch.journal.Line;
import org.disclosurecheck.findings.Sha256;

/** What a run is known by: the same results in the same order, found with the same settings, have the same word. */
final class Signature {

    private final MessageDigest hash = Sha256.digest();

    Signature(String... settings) {
        for (String setting : settings) {
            add(setting);
        }
    }

    void add(Line line) {
        add(line.name());
        add(Long.toHexString(line.key()));
    }

    private void add(String text) {
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
    }

    String word() {
        return HexFormat.of().formatHex(hash.digest());
    }
}
