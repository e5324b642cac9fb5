package org.disclosurecheck.export.office.book;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Charts beside the tables of a sheet, drawn from its first two columns. */
final class Charts {

    private static final int LEFT = 4;
    private static final int RIGHT = 10;
    private static final int[][] VERDICTS = {{0x2E, 0x7D, 0x4F}, {0xB3, 0x26, 0x1E}, {0xC5, 0x8A, 0x1B}, {0x6B, 0x72, 0x80},
            {0x4B, 0x3F, 0x72}};

    private final XSSFSheet sheet;

    Charts(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void pie(String title, int from, int to, int top, int bottom) {
        XSSFChart chart = chart(title, top, bottom);
        chart.getOrAddLegend().setPosition(LegendPosition.RIGHT);
        XDDFChartData data = chart.createData(ChartTypes.PIE, null, null);
        data.setVaryColors(true);
        XDDFChartData.Series series = data.addSeries(names(from, to), numbers(from, to));
        series.setTitle(title, null);
        for (int i = 0; i <= to - from; i++) {
            int[] rgb = VERDICTS[Math.min(i, VERDICTS.length - 1)];
            series.getDataPoint(i).setFillProperties(new XDDFSolidFillProperties(
                    XDDFColor.from(new byte[] {(byte) rgb[0], (byte) rgb[1], (byte) rgb[2]})));
        }
        chart.plot(data);
        var pie = chart.getCTChart().getPlotArea().getPieChartArray(0).getSerArray(0);
        labels(pie.isSetDLbls() ? pie.getDLbls() : pie.addNewDLbls());
    }

    void bars(String title, int from, int to, int top, int bottom, boolean lying) {
        XSSFChart chart = chart(title, top, bottom);
        XDDFCategoryAxis names = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis numbers = chart.createValueAxis(lying ? AxisPosition.TOP : AxisPosition.LEFT);
        numbers.setCrosses(AxisCrosses.AUTO_ZERO);
        numbers.setMinimum(0);
        numbers.setMajorUnit(Math.max(1, Math.ceil(most(from, to) / 5.0)));
        if (lying) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, numbers);
        data.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        data.setGapWidth(60);
        data.setVaryColors(false);
        XDDFChartData.Series series = data.addSeries(names(from, to), numbers(from, to));
        series.setTitle(title, null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.STEEL_BLUE)));
        chart.plot(data);
        var bar = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        labels(bar.isSetDLbls() ? bar.getDLbls() : bar.addNewDLbls());
    }

    private double most(int from, int to) {
        double most = 0;
        for (int i = from; i <= to; i++) {
            most = Math.max(most, sheet.getRow(i).getCell(1).getNumericCellValue());
        }
        return most;
    }

    private static void labels(org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls labels) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private XSSFChart chart(String title, int top, int bottom) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, LEFT, top, RIGHT, bottom);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        return chart;
    }

    private XDDFCategoryDataSource names(int from, int to) {
        return XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(from, to, 0, 0));
    }

    private XDDFNumericalDataSource<Double> numbers(int from, int to) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(from, to, 1, 1));
    }
}
