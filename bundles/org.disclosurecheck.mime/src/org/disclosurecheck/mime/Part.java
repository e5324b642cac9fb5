package org.disclosurecheck.mime;

/**
 * A part of an archive or a mail.
 *
 * @param type its MIME type, lower case
 * @param name name of the file that it was, or null
 * @param bytes its decoded content; null when nobody will read it
 */
record Part(String type, String name, byte[] bytes) {

    boolean isPage() {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }
}
