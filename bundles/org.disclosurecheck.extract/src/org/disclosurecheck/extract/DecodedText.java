package org.disclosurecheck.extract;

import java.nio.charset.Charset;
import java.util.List;

import org.disclosurecheck.findings.Problem;

/**
 * A text made out of bytes.
 *
 * @param text the text without its byte order mark
 * @param charset how all of it, or most of it, was encoded
 * @param problems bytes that are no characters, lines in another encoding; none for a clean text
 */
public record DecodedText(String text, Charset charset, List<Problem> problems) {
}
