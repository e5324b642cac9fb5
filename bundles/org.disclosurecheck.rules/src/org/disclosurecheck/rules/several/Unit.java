package org.disclosurecheck.rules.several;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.rules.several.digest.Level;

/**
 * A unit that must report, as the roster has it.
 *
 * @param name its full name
 * @param aliases other names and short names
 * @param level its level, UNKNOWN when the roster does not tell
 * @param kind its kind, UNKNOWN when the roster does not tell
 * @param parent full name of the unit whose report sums up its own; null for the top
 * @param deadline the day by which it must hand in its report; null when the roster sets none
 * @param submitted the day on which it handed it in; null when the roster does not tell
 * @param line line of the roster
 */
public record Unit(String name, List<String> aliases, Level level, OrganisationKind kind, String parent,
        LocalDate deadline, LocalDate submitted, int line) {

    /** Every name it goes by. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }
}
