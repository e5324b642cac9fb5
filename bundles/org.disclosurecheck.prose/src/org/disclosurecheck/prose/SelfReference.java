package org.disclosurecheck.prose;

import org.disclosurecheck.model.Paragraph;

/**
 * A word by which a unit speaks of itself, or of its whole area.
 *
 * @param paragraph where it stands
 * @param words the word as it stands there: 我镇, 全乡
 * @param unit the kind of unit it names: 镇, 乡, 街道, 局, 校, 办
 * @param own the word that the unit should use instead, or null when that is not known
 */
public record SelfReference(Paragraph paragraph, Span words, String unit, String own) {
}
