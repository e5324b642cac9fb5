package org.disclosurecheck.office.word;

import java.util.HashMap;
import java.util.Map;

/**
 * The lists that a document defines. A list has levels; several numbers of the file may stand for one list, which they
 * then count on together, each with exceptions of its own.
 */
final class Numbering {

    static final int LEVELS = 9;
    static final Numbering NONE = new Numbering();

    /** One level of a list. */
    static final class Level {
        int start;
        String format = "decimal";
        /** What is written, with %1 for the number of the first level and so on. */
        String text = "";
        /** The level, counted from 1, behind which this one starts again; 0 for none, -1 for the one above. */
        int restart = -1;
        /** All numbers are written as decimal ones. */
        boolean legal;
        /** The paragraph style that stands for this level, or null. */
        String style;
    }

    /** A list. */
    static final class Definition {
        final Level[] levels = new Level[LEVELS];
        /** The numbering style that this list is the definition of, or null. */
        String defines;
        /** The numbering style that defines this list, or null. */
        String definedBy;
    }

    /** What a numId stands for. */
    static final class Instance {
        int definition = -1;
        /** Levels written otherwise than in the definition; null for the others. */
        final Level[] levels = new Level[LEVELS];
        /** What a level starts from when this instance first comes to it; null for levels that count on. */
        final Integer[] starts = new Integer[LEVELS];
    }

    final Map<Integer, Definition> definitions = new HashMap<>();
    final Map<Integer, Instance> instances = new HashMap<>();

    /** The definition of an instance, or null; one that only names a numbering style leads to that of the style. */
    Definition definition(Instance instance) {
        Definition definition = definitions.get(instance.definition);
        if (definition == null || definition.definedBy == null) {
            return definition;
        }
        return definitions.values().stream().filter(other -> definition.definedBy.equals(other.defines)).findFirst()
                .orElse(definition);
    }
}
