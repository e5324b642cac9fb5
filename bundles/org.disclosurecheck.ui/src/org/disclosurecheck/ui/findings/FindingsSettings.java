package org.disclosurecheck.ui.findings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.ui.IMemento;

/** What the user chose, kept from Friday to Monday. */
final class FindingsSettings {

    private static final String SCOPE = "scope";
    private static final String GROUPING = "grouping";
    private static final String ERRORS_ONLY = "errorsOnly";
    private static final String OPEN_ONLY = "openOnly";
    private static final String SORTED = "sorted";
    private static final String DOWN = "down";
    private static final String COLUMNS = "columns";
    private static final String WIDTH = "width.";

    private volatile Scope scope = Scope.INSPECTION;
    private volatile Grouping grouping = Grouping.REPORT;
    private boolean errorsOnly;
    private boolean openOnly;
    private volatile Order order = Order.AS_REPORTED;
    private int[] columns = new int[0];
    private final Map<FindingColumn, Integer> widths = new EnumMap<>(FindingColumn.class);

    static FindingsSettings from(IMemento memento) {
        FindingsSettings settings = new FindingsSettings();
        if (memento != null) {
            settings.scope = of(Scope.class, memento.getString(SCOPE), settings.scope);
            settings.grouping = of(Grouping.class, memento.getString(GROUPING), settings.grouping);
            settings.errorsOnly = Boolean.TRUE.equals(memento.getBoolean(ERRORS_ONLY));
            settings.openOnly = Boolean.TRUE.equals(memento.getBoolean(OPEN_ONLY));
            settings.order = new Order(of(FindingColumn.class, memento.getString(SORTED), null),
                    Boolean.TRUE.equals(memento.getBoolean(DOWN)));
            settings.columns = columns(memento.getString(COLUMNS));
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
        if (order.column() != null) {
            memento.putString(SORTED, order.column().name());
            memento.putBoolean(DOWN, order.down());
        }
        if (columns.length > 0) {
            memento.putString(COLUMNS, Arrays.stream(columns).mapToObj(column -> FindingColumn.values()[column].name()).collect(Collectors.joining(" ")));
        }
        widths.forEach((column, width) -> memento.putInteger(WIDTH + column, width));
    }

    /** The columns from left to right, when each is named once; otherwise nothing. */
    private static int[] columns(String names) {
        int[] all = names == null ? new int[0] : Arrays.stream(names.split(" ")).map(name -> of(FindingColumn.class, name, null))
                .filter(Objects::nonNull).distinct().mapToInt(FindingColumn::ordinal).toArray();
        return all.length == FindingColumn.values().length ? all : new int[0];
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

    Order order() {
        return order;
    }

    void order(Order now) {
        order = now;
    }

    /** The columns from left to right; empty as long as nobody moved one. */
    int[] columns() {
        return columns;
    }

    void columns(int[] now) {
        columns = now;
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

    /** Whether the columns were seen before: then they stay as wide as they were. */
    boolean hasWidths() {
        return !widths.isEmpty();
    }

    /** @param usual how wide it is until somebody changes it */
    int widthOr(FindingColumn column, int usual) {
        return widths.getOrDefault(column, usual);
    }

    void width(FindingColumn column, int width) {
        widths.put(column, width);
    }
}
