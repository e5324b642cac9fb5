package org.disclosurecheck.rules.drools.why;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.CellLine;
import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.model.Table;

/** Where facts stand, by the canonical addresses of the form. */
final class Places {

    /** Parts by which a fact of the prose or of two years says what it is about. */
    private static final List<String> PARTS = List.of("paragraph", "cell", "cells", "row", "column", "now");

    private Places() {
    }

    /** The addresses that a fact covers; none for one that stands nowhere, such as the settings. */
    static Set<String> of(Object fact) {
        Set<String> places = new LinkedHashSet<>();
        add(fact, places, 2);
        return places;
    }

    private static void add(Object fact, Set<String> places, int depth) {
        if (fact instanceof Cell cell) {
            places.add(cell.getAddress());
        } else if (fact instanceof CellLine line) {
            line.line().forEach(cell -> places.add(cell.getAddress()));
        } else if (fact instanceof Paragraph paragraph) {
            places.add(paragraph.getAddress());
        } else if (fact instanceof Section section) {
            places.add(String.valueOf(section.getId()));
            section.getParagraphs().forEach(paragraph -> places.add(paragraph.getAddress()));
        } else if (fact instanceof Table table) {
            places.add(table.getId());
            table.allCells().forEach(cell -> places.add(cell.getAddress()));
        } else if (fact instanceof List<?> several) {
            several.forEach(one -> add(one, places, depth));
        } else if (fact instanceof Record && depth > 0) {
            for (String part : PARTS) {
                add(part(fact, part), places, depth - 1);
            }
        }
    }

    private static Object part(Object fact, String name) {
        try {
            Method method = fact.getClass().getMethod(name);
            return method.invoke(fact);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return null;
        }
    }

    /** True when the fact stands somewhere in the same part of the report, but not at the place. */
    static boolean elsewhere(Object fact, String place) {
        if (place == null) {
            return false;
        }
        Set<String> places = of(fact);
        return !places.isEmpty() && !places.contains(place)
                && places.stream().anyMatch(one -> kind(one).equals(kind(place)))
                && places.stream().noneMatch(one -> one.startsWith(place + "/"));
    }

    static boolean here(Object fact, String place) {
        return place != null && of(fact).stream().anyMatch(one -> one.equals(place) || one.startsWith(place + "/"));
    }

    /** Each table is a part of its own, all prose is one. */
    private static String kind(String address) {
        return address.startsWith("T") && address.length() > 1 && Character.isDigit(address.charAt(1))
                ? address.substring(0, 2) : "prose";
    }
}
