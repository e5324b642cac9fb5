package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;

/**
 * A number as it stands in a text: 12, 1,024, 3.2万, 一百零三.
 *
 * @param to index behind its last character
 * @param value the number
 * @param vague true for 十余, 30多, 数十: no number that could be compared
 * @param inHan true when it is written in Chinese numerals only; whether it counts anything is then for its unit to
 *            tell
 */
record Numeral(int to, BigDecimal value, boolean vague, boolean inHan) {
}
