package org.disclosurecheck.office.word;

import java.util.List;

/**
 * What a style of paragraphs or characters says of the text that has it; null where it says nothing. What the styles
 * say that it is based on is already in it.
 *
 * @param hidden whether its text is hidden
 * @param struck whether it is crossed out
 * @param raised whether it stands above the line
 * @param list the list its paragraphs are numbered in; 0 for none
 * @param level their level, or null when the list tells it by the style
 * @param names its name in the file and those of the styles it is based on, itself first
 */
record Style(Boolean hidden, Boolean struck, Boolean raised, Integer list, Integer level, List<String> names) {

    static final Style PLAIN = new Style(null, null, null, null, null, List.of());
}
