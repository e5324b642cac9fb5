package org.disclosurecheck.rules;

import java.util.Objects;

/**
 * A rule pack that was released: by it a result names the rules it was found with.
 *
 * @param id what the pack is called from version to version
 * @param version its version
 * @param title its title, for people
 * @param sha256 hash of the pack’s file in hex
 * @param signer who signed it, as he calls himself; empty when nobody did
 * @param key fingerprint of the key that signed it; empty when nobody did
 */
public record Edition(String id, String version, String title, String sha256, String signer, String key) {

    /** A release by its name and file, whoever signed it. */
    public Edition(String id, String version, String title, String sha256) {
        this(id, version, title, sha256, "", "");
    }

    /** One file is one release; the file says the rest. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Edition edition && id.equals(edition.id) && version.equals(edition.version) && sha256.equals(edition.sha256);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, sha256);
    }

    /** “id@version”, as people and commands name it. */
    public String name() {
        return id + "@" + version;
    }
}
