package org.disclosurecheck.rules;

/**
 * A rule pack that was released: by it a result names the rules it was found with.
 *
 * @param id what the pack is called from version to version
 * @param version its version
 * @param title its title, for people
 * @param sha256 hash of the pack’s file in hex
 */
public record Edition(String id, String version, String title, String sha256) {

    /** “id@version”, as people and commands name it. */
    public String name() {
        return id + "@" + version;
    }
}
