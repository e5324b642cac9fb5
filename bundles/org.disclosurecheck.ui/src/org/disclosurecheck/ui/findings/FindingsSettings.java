package org.disclosurecheck.ui.findings;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.ui.IMemento;

/** What the user chose, kept from Friday to Monday. */
final class FindingsSettings {

    private static final String SCOPE = "scope";
    private static final String GROUPING = "grouping";
    private static final String ERRORS_ONLY = "errorsOnly";
    private static final String OPEN_ONLY = "openOnly";
    private static final String WIDTH = "width.";

    private volatile Scope scope = Scope.INSPECTION;
    private volatile Grouping grouping = Grouping.REPORT;
    private boolean errorsOnly;
    private boolean openOnly;
    private final Map<FindingColumn, Integer> widths = new EnumMap<>(FindingColumn.class);

    static FindingsSettings from(IMemento memento) {
        FindingsSettings settings = new FindingsSettings();
        if (memento != null) {
            settings.scope = of(Scope.class, memento.getString(SCOPE), settings.scope);
            settings.grouping = of(Grouping.class, memento.getString(GROUPING), settings.grouping);
            settings.errorsOnly = Boolean.TRUE.equals(memento.getBoolean(ERRORS_ONLY));
            settings.openOnly = Boolean.TRUE.equals(memento.getBoolean(OPEN_ONLY));
            for (FindingColumn column : FindingColumn.values()) {
                Integer width = memento.getInteger(WIDTH + column);
                if (width != null && width > 0) {
                    settings.widths.put(column, width);
                }
            }
        }
        return settings;
    }

    void save(IMemento memento) {
        memento.putString(SCOPE, scope.name());
        memento.putString(GROUPING, grouping.name());
        memento.putBoolean(ERRORS_ONLY, errorsOnly);
        memento.putBoolean(OPEN_ONLY, openOnly);
        widths.forEach((column, width) -> memento.putInteger(WIDTH + column, width));
    }

    private static <E extends Enum<E>> E of(Class<E> type, String name, E otherwise) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }

    Scope scope() {
        return scope;
    }

    void scope(Scope now) {
        scope = now;
    }

    Grouping grouping() {
        return grouping;
    }

    void grouping(Grouping now) {
        grouping = now;
    }

    boolean errorsOnly() {
        return errorsOnly;
    }

    void errorsOnly(boolean only) {
        errorsOnly = only;
    }

    boolean openOnly() {
        return openOnly;
    }

    void openOnly(boolean only) {
        openOnly = only;
    }

    /** @param usual how wide it is until somebody changes it */
    int widthOr(FindingColumn column, int usual) {
        return widths.getOrDefault(column, usual);
    }

    void width(FindingColumn column, int width) {
        widths.put(column, width);
    }
}
