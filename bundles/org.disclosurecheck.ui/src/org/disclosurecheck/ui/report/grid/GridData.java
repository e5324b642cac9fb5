package org.disclosurecheck.ui.report.grid;

import org.disclosurecheck.model.form.PrintedCell;
import org.disclosurecheck.ui.report.page.FormGrid;
import org.eclipse.nebula.widgets.nattable.data.ISpanningDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.cell.DataCell;

/** The form for NatTable. Every position within a merged cell answers with the whole of it. */
final class GridData implements ISpanningDataProvider {

    private final FormGrid grid;
    private final GridHost host;

    GridData(FormGrid grid, GridHost host) {
        this.grid = grid;
        this.host = host;
    }

    @Override
    public DataCell getCellByPosition(int column, int row) {
        PrintedCell cell = grid.at(row, column);
        return cell == null ? new DataCell(column, row)
                : new DataCell(cell.column() - 1, cell.row() - 1, cell.columnSpan(), cell.rowSpan());
    }

    @Override
    public Object getDataValue(int column, int row) {
        PrintedCell cell = grid.at(row, column);
        return cell == null ? "" : cell.isValue() ? host.value(cell.key()) : cell.text();
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("cells change through the page");
    }

    @Override
    public int getColumnCount() {
        return grid.columns();
    }

    @Override
    public int getRowCount() {
        return grid.rows();
    }
}
