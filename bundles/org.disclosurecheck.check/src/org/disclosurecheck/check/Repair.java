package org.disclosurecheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.model.Cell;
import org.disclosurecheck.model.Relation;
import org.disclosurecheck.model.Report;

/**
 * A change of one or two cells after which every relation of tables 3 and 4 holds. The search is exact: every cell is tried,
 * and where no single one will do, every pair. A figure is never changed for the sake of cells that were left blank.
 *
 * @param values cell to the number that it should hold
 */
record Repair(Map<Cell, BigDecimal> values) {

    /** More relations than this are not broken by one or two cells. */
    private static final int MOST_BROKEN = 8;

    /** The smallest changes, all of the same number of cells; none when nothing is broken or two cells do not suffice. */
    static List<Repair> smallest(Report report) {
        List<Relation> relations = Relation.of(report);
        Map<Relation, BigDecimal> broken = new LinkedHashMap<>();
        relations.forEach(relation -> broken.put(relation, relation.residual()));
        broken.values().removeIf(residual -> residual.signum() == 0);
        if (broken.isEmpty() || broken.size() > MOST_BROKEN) {
            return List.of();
        }
        Map<Cell, List<Relation>> byCell = new HashMap<>();
        relations.forEach(r -> r.weights().keySet().forEach(c -> byCell.computeIfAbsent(c, k -> new ArrayList<>()).add(r)));
        List<Repair> found = single(broken, byCell);
        found = found.isEmpty() ? pairs(broken, byCell) : found;
        List<Repair> kept = found.stream().filter(repair -> !repair.strikesOut(byCell)).toList();
        // which of the blank cells should hold the figure, nobody can know
        return kept.size() < found.size() && kept.size() > 1 ? List.of() : kept;
    }

    /** Whether a figure gives way to blank cells: it is more likely that they were not filled in. */
    private boolean strikesOut(Map<Cell, List<Relation>> byCell) {
        return values.keySet().stream().filter(cell -> cell.getAmount().signum() != 0)
                .anyMatch(cell -> byCell.get(cell).stream().anyMatch(relation -> facesBlanks(cell, relation)));
    }

    /** On the other side of the relation cells are blank, and none holds anything. */
    private static boolean facesBlanks(Cell cell, Relation relation) {
        int side = relation.weights().get(cell);
        List<Cell> others = relation.weights().entrySet().stream().filter(e -> e.getValue() != side).map(Map.Entry::getKey)
                .toList();
        return others.stream().allMatch(other -> other.getAmount().signum() == 0)
                && others.stream().anyMatch(other -> other.getRaw().isBlank());
    }

    private static List<Repair> single(Map<Relation, BigDecimal> broken, Map<Cell, List<Relation>> byCell) {
        List<Repair> found = new ArrayList<>();
        Relation first = broken.keySet().iterator().next();
        for (Cell cell : first.weights().keySet()) {
            BigDecimal change = change(first, broken.get(first), cell);
            BigDecimal value = cell.getAmount().add(change);
            if (value.signum() >= 0 && after(broken, byCell, cell, change).isEmpty()) {
                found.add(new Repair(Map.of(cell, value)));
            }
        }
        return found;
    }

    /** One of the two cells stands in the first broken relation, and mends one of those it stands in all by itself. */
    private static List<Repair> pairs(Map<Relation, BigDecimal> broken, Map<Cell, List<Relation>> byCell) {
        Set<Repair> found = new LinkedHashSet<>();
        for (Cell cell : broken.keySet().iterator().next().weights().keySet()) {
            Set<BigDecimal> changes = new LinkedHashSet<>();
            byCell.get(cell).stream().filter(broken::containsKey)
                    .forEach(relation -> changes.add(change(relation, broken.get(relation), cell)));
            for (BigDecimal change : changes) {
                BigDecimal value = cell.getAmount().add(change);
                Map<Relation, BigDecimal> left = after(broken, byCell, cell, change);
                if (value.signum() >= 0 && !left.isEmpty()) {
                    for (Repair other : single(left, byCell)) {
                        if (!other.values.containsKey(cell)) {
                            Map<Cell, BigDecimal> both = new HashMap<>(other.values);
                            both.put(cell, value);
                            found.add(new Repair(both));
                        }
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** By how much the cell must change for the relation to hold. */
    private static BigDecimal change(Relation relation, BigDecimal residual, Cell cell) {
        return relation.weights().get(cell) > 0 ? residual.negate() : residual;
    }

    /** What is broken after the cell has changed. */
    private static Map<Relation, BigDecimal> after(Map<Relation, BigDecimal> broken, Map<Cell, List<Relation>> byCell,
            Cell cell, BigDecimal change) {
        Map<Relation, BigDecimal> left = new LinkedHashMap<>(broken);
        for (Relation relation : byCell.get(cell)) {
            BigDecimal by = relation.weights().get(cell) > 0 ? change : change.negate();
            BigDecimal residual = left.getOrDefault(relation, BigDecimal.ZERO).add(by);
            if (residual.signum() == 0) {
                left.remove(relation);
            } else {
                left.put(relation, residual);
            }
        }
        return left;
    }
}
