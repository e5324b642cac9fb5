package org.disclosurecheck.rules.sentences;

/**
 * A number or a text of the report, as conditions and as consequences write it.
 *
 * @param drl with variables: $c.newlyReceived, $c.number("denied.1")
 * @param java as a consequence writes it: $c.getNewlyReceived()
 * @param label its Chinese name
 * @param variable the variable of the line that it is a cell of; or null
 * @param cell key of the cell; or null
 * @param whole true for an int in Java
 */
record Quantity(String drl, String java, String label, String variable, String cell, boolean whole) {

    boolean isCell() {
        return cell != null;
    }

    /** As a BigDecimal in Java. */
    String decimal() {
        return whole ? "Numbers.of(" + java + ")" : java;
    }
}
