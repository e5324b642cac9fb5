package org.disclosurecheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * A relation that holds without exception between cells of table 3 or 4: weighted by 1 and −1 they add up to nothing. Printed in
 * the form: 一 + 二 = 三（七） + 四 in every column (国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号); by the word 总计: （七） is the sum of
 * （一） to （六）, and every 总计 is the sum of its row or group.
 *
 * @param weights cell to weight, 1 or −1
 */
public record Relation(Map<Cell, Integer> weights) {

    private static final String TOTAL = "total";
    private static final List<String> LEFT = List.of("new", "carriedIn");
    private static final List<String> RIGHT = List.of(TOTAL, "carriedOut");

    /** The relations of both tables whose cells are all there and can be read. */
    public static List<Relation> of(Report report) {
        List<Relation> all = new ArrayList<>();
        ApplicationTable applications = report.getApplications();
        if (applications != null) {
            for (ApplicantColumn column : applications.getColumns()) {
                add(all, column, key -> LEFT.contains(key) ? 1 : RIGHT.contains(key) ? -1 : 0);
                add(all, column, key -> key.equals(TOTAL) ? -1 : LEFT.contains(key) || RIGHT.contains(key) ? 0 : 1);
            }
            applications.getRows().forEach(row -> add(all, row, Relation::total));
        }
        if (report.getReviews() != null) {
            report.getReviews().getGroups().forEach(group -> add(all, group, Relation::total));
        }
        return all;
    }

    private static int total(String key) {
        return key.equals(TOTAL) ? -1 : 1;
    }

    private static void add(List<Relation> all, CellLine line, ToIntFunction<String> weight) {
        Map<Cell, Integer> weights = new LinkedHashMap<>();
        boolean column = line instanceof ApplicantColumn;
        for (Cell cell : line.line()) {
            int w = weight.applyAsInt(column ? cell.getRowKey() : cell.getColumnKey());
            if (w != 0) {
                if (!cell.isReadable()) {
                    return;
                }
                weights.put(cell, w);
            }
        }
        if (weights.containsValue(-1) && weights.containsValue(1)) {
            all.add(new Relation(weights));
        }
    }

    /** What the cells add up to; zero when the relation holds. */
    public BigDecimal residual() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Cell, Integer> entry : weights.entrySet()) {
            sum = entry.getValue() > 0 ? sum.add(entry.getKey().getAmount()) : sum.subtract(entry.getKey().getAmount());
        }
        return sum;
    }
}
