package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.extract.internal.tables.Label.Role;
import org.disclosurecheck.extract.internal.words.Key;
import org.disclosurecheck.extract.internal.words.Ordinals;
import org.disclosurecheck.model.form.CellPlaces;
import org.disclosurecheck.model.form.DisclosureBlock;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLine;

/** Every text that one form prints in its tables, by its key and with its meaning. */
public final class Lexicon {

    /** The name of a column may have one slip in so many characters. */
    private static final int LETTERS_A_SLIP = 4;
    /** Columns that people add to the tables. */
    private static final List<String> NUMBERS = List.of("序号", "编号");
    private static final List<String> REMARKS = List.of("备注", "说明");
    private static final List<String> UNITS = List.of("单位", "计量单位");

    private final Form form;
    private final Map<TableKind, Map<String, Label>> printed = new EnumMap<>(TableKind.class);
    private final Map<TableKind, Map<String, Label>> variants = new EnumMap<>(TableKind.class);
    /** By identity: hashing records costs much time when a program starts. */
    private final Map<FormLine, List<String>> rowKeys = new IdentityHashMap<>();

    private final Map<TableKind, List<FormLine>> rows = new EnumMap<>(TableKind.class);
    private final Map<TableKind, Map<FormLine, List<FormLine>>> columns = new EnumMap<>(TableKind.class);
    /** The key of the note in the corner of 表三. */
    private final String corner;

    public Lexicon(Form form) {
        this.form = form;
        this.corner = Key.of(form.corner());
        for (TableKind kind : TableKind.values()) {
            printed.put(kind, new HashMap<>());
            variants.put(kind, new HashMap<>());
        }
        form.disclosures().forEach(this::addBlock);
        addApplications();
        form.reviewGroups().forEach(group -> addLine(TableKind.T4, Role.ROW, group, null));
        form.reviewGroups().forEach(group -> addParents(TableKind.T4, Role.HEADER, group));
        form.reviewColumns().forEach(column -> addLine(TableKind.T4, Role.COLUMN, column, null));
        form.disclosures().forEach(block -> addRows(TableKind.T2, block.rows(), block.columns()));
        addRows(TableKind.T3, form.applicationRows(), form.applicationColumns());
        addAdded(NUMBERS, new Label(Role.NUMBER, null, null, false));
        addAdded(REMARKS, new Label(Role.REMARK, null, null, false));
        addAdded(UNITS, new Label(Role.UNIT, null, null, false));
    }

    private void addRows(TableKind kind, List<FormLine> lines, List<FormLine> ofEach) {
        rows.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(lines);
        Map<FormLine, List<FormLine>> known = columns.computeIfAbsent(kind, k -> new IdentityHashMap<>());
        lines.forEach(row -> known.put(row, ofEach));
    }

    /** The rows of 表二 or 表三, in order; not to be changed. */
    List<FormLine> rows(TableKind kind) {
        return rows.getOrDefault(kind, List.of());
    }

    /** The columns of each of these rows; not to be changed. */
    Map<FormLine, List<FormLine>> columns(TableKind kind) {
        return columns.getOrDefault(kind, Map.of());
    }

    /** The addresses of the cells of a row or group, in the order of its columns, and behind them its own. */
    String[] addresses(TableKind kind, FormLine row) {
        return CellPlaces.of(form).row(kind.name(), row);
    }

    private void addBlock(DisclosureBlock block) {
        put(TableKind.T2, block.heading(), new Label(Role.HEADER, null, block, true));
        block.columns().forEach(column -> addLine(TableKind.T2, Role.COLUMN, column, block));
        block.rows().forEach(row -> addLine(TableKind.T2, Role.ROW, row, block));
        block.rows().forEach(row -> addVariants(TableKind.T2, row, block));
    }

    private void addApplications() {
        form.applicationRows().forEach(row -> addLine(TableKind.T3, Role.ROW, row, null));
        form.applicationRows().forEach(row -> addParents(TableKind.T3, Role.CLASS, row));
        form.applicationColumns().forEach(column -> addLine(TableKind.T3, Role.COLUMN, column, null));
        form.applicationColumns().forEach(column -> addParents(TableKind.T3, Role.HEADER, column));
        form.applicationRows().forEach(row -> addVariants(TableKind.T3, row, null));
        put(TableKind.T3, form.corner(), new Label(Role.CORNER, null, null, true));
    }

    private void addLine(TableKind kind, Role role, FormLine line, DisclosureBlock block) {
        put(kind, line.label(), new Label(role, line, block, true));
        line.aliases().forEach(alias -> put(kind, alias, new Label(role, line, block, false)));
        if (role == Role.ROW) {
            List<String> keys = rowKeys.computeIfAbsent(line, k -> new ArrayList<>());
            keys.add(Key.of(line.label()));
            line.aliases().forEach(alias -> keys.add(Key.of(alias)));
        }
    }

    private void addAdded(List<String> words, Label label) {
        variants.values().forEach(known -> words.forEach(word -> known.putIfAbsent(Key.of(word), label)));
    }

    private void addParents(TableKind kind, Role role, FormLine line) {
        for (String parent : line.parents()) {
            Label label = new Label(role, null, null, true);
            put(kind, parent, label);
            variants.get(kind).putIfAbsent(Key.of(Ordinals.strip(parent)), label);
        }
    }

    private void put(TableKind kind, String text, Label label) {
        printed.get(kind).putIfAbsent(Key.of(text), label);
    }

    /** Rows without their number, without their brackets, or with their class in front. */
    private void addVariants(TableKind kind, FormLine row, DisclosureBlock block) {
        Label label = new Label(Role.ROW, row, block, false);
        Map<String, Label> known = variants.get(kind);
        known.putIfAbsent(Key.of(Ordinals.strip(row.label())), label);
        String base = Key.outsideBrackets(Ordinals.strip(row.label()));
        if (base != null) {
            known.putIfAbsent(base, label);
            known.putIfAbsent(Ordinals.number(row.label()) + base, label);
        }
        String above = "";
        for (int i = row.parents().size() - 1; i >= 0; i--) {
            above = Key.of(row.parents().get(i)) + above;
            known.putIfAbsent(above + Key.of(row.label()), label);
        }
    }

    public Form form() {
        return form;
    }

    /** What the key means in that table, or null; printed labels come before shorter ways to write a row. */
    Label find(TableKind kind, String key) {
        Label label = printed.get(kind).get(key);
        return label == null ? variants.get(kind).get(key) : label;
    }

    /** What the text means in that table; explanations in brackets and another number may have been added to it. */
    Label find(TableKind kind, String key, String text) {
        Label label = find(kind, key);
        if (label == null) {
            String base = Key.outsideBrackets(text);
            label = base == null ? null : find(kind, base);
        }
        if (label == null && kind == TableKind.T3 && isCorner(key)) {
            label = new Label(Role.CORNER, null, null, false);
        }
        if (label == null) {
            String stripped = Key.of(Ordinals.strip(text));
            Label row = stripped.equals(key) ? null : find(kind, stripped);
            label = row == null || !row.is(Role.ROW) ? null : row;
        }
        return label;
    }

    /** The only column of that table whose name the key is with a slip or two, or null. */
    Label nearColumn(TableKind kind, String key) {
        Label near = null;
        for (Map.Entry<String, Label> entry : printed.get(kind).entrySet()) {
            int limit = entry.getKey().length() / LETTERS_A_SLIP;
            if (entry.getValue().is(Role.COLUMN) && limit > 0 && Key.distance(key, entry.getKey(), limit) <= limit) {
                if (near != null && near.line() != entry.getValue().line()) {
                    return null;
                }
                near = entry.getValue();
            }
        }
        return near;
    }

    /** The note of the corner may run into the header beside it, or have lost its end. */
    private boolean isCorner(String key) {
        return key.length() * 2 >= corner.length() && key.length() <= corner.length() * 2
                && alike(key, mayBeCommon(key)) && alike(key, Key.common(key, corner));
    }

    private boolean alike(String key, int common) {
        return common * 10 >= Math.min(key.length(), corner.length()) * 9;
    }

    /** No more characters than these are common to both. */
    private int mayBeCommon(String key) {
        int common = 0;
        for (int i = 0; i < key.length(); i++) {
            common += corner.indexOf(key.charAt(i)) >= 0 ? 1 : 0;
        }
        return common;
    }

    /** Keys under which the row is printed, the official one first. */
    List<String> keys(FormLine row) {
        return rowKeys.get(row);
    }

    /** Every key that means something in that table. */
    Set<String> keys(TableKind kind) {
        return printed.get(kind).keySet();
    }

    /** What the key is printed for in that table, aliases included, or null. */
    Label printed(TableKind kind, String key) {
        return printed.get(kind).get(key);
    }
}
