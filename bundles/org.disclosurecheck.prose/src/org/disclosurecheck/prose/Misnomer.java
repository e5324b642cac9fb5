package org.disclosurecheck.prose;

/**
 * A document cited under a name that is not its own.
 *
 * @param cited the title as cited
 * @param official the title of the document that is meant, with its brackets
 */
public record Misnomer(CitedTitle cited, String official) {
}
