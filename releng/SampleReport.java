import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a small report of an invented bureau in the form of 2021, with a few defects, as .docx, .html or .txt:
 * {@code java releng/SampleReport.java FILE…}. The build rehearses on it, and the start-up benchmark measures with it.
 */
public class SampleReport {

    record Cell(String text, int columns, int rows) {
    }

    private static final String[] T3 = {
        "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开",
        "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "1.属于国家秘密", "2.其他法律行政法规禁止公开",
        "3.危及“三安全一稳定”", "4.保护第三方合法权益", "5.属于三类内部事务信息", "6.属于四类过程性信息", "7.属于行政执法案卷",
        "8.属于行政查询事项", "1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确",
        "1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请",
        "5.要求行政机关确认或重新出具已获取信息", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
        "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3.其他", "（七）总计", "四、结转下年度继续办理"};

    private final List<Object> blocks = new ArrayList<>();

    public static void main(String[] files) throws IOException {
        SampleReport report = new SampleReport();
        report.write();
        for (String file : files) {
            if (file.endsWith(".docx")) {
                report.docx(Path.of(file));
            } else {
                Files.writeString(Path.of(file), file.endsWith(".html") ? report.html() : report.text());
            }
        }
    }

    private void write() {
        blocks.add("云溪县财政局2023年政府信息公开工作年度报告");
        blocks.add("根据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》"
                + "（国办公开办函〔2021〕30号）要求，编制本报告。所列数据的统计期限从2023年1月1日起至2023年12月31日止。");
        blocks.add("一、总体情况");
        blocks.add("（一）主动公开。全年通过县政府网站公开财政信息86条，其中预决算信息31条、政策文件15条、其他信息40条。");
        blocks.add("（二）依申请公开。全年收到政府信息公开申请12件，均在法定期限内答复。");
        blocks.add("（三）政府信息管理。公开前逐件审查，公开后定期清理。");
        blocks.add("（四）政府信息公开平台建设。财政专栏按季度更新。");
        blocks.add("（五）监督保障。局办公室每月自查一次，全年未发生责任追究情形。");
        blocks.add("二、主动公开政府信息情况");
        disclosures();
        blocks.add("三、收到和处理政府信息公开申请情况");
        applications();
        blocks.add("四、政府信息公开行政复议、行政诉讼情况");
        reviews();
        blocks.add("五、存在的主要问题及改进情况");
        blocks.add("主要问题：政策解读形式单一。改进情况：本年新增图解3篇，上年指出的更新不及时问题已经解决。");
        blocks.add("六、其他需要报告的事项");
        blocks.add("本年度未收取信息处理费。截止12月底，无其他需要报告的事项。");
    }

    private void disclosures() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(new Cell("第二十条第（一）项", 4, 1)));
        rows.add(row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"));
        rows.add(row("规章", "0", "0", "0"));
        rows.add(row("行政规范性文件", "3", "1", "1"));
        String[][] single = {{"五", "行政许可"}, {"六", "行政处罚", "行政强制"}};
        for (String[] block : single) {
            rows.add(List.of(new Cell("第二十条第（" + block[0] + "）项", 4, 1)));
            rows.add(List.of(new Cell("信息内容", 1, 1), new Cell("本年处理决定数量", 3, 1)));
            for (int i = 1; i < block.length; i++) {
                rows.add(List.of(new Cell(block[i], 1, 1), new Cell("0", 3, 1)));
            }
        }
        rows.add(List.of(new Cell("第二十条第（八）项", 4, 1)));
        rows.add(List.of(new Cell("信息内容", 1, 1), new Cell("本年收费金额（单位：万元）", 3, 1)));
        rows.add(List.of(new Cell("行政事业性收费", 1, 1), new Cell("0", 3, 1)));
        blocks.add(rows);
    }

    private void applications() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(new Cell("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3),
                new Cell("申请人情况", 7, 1)));
        rows.add(List.of(new Cell("自然人", 1, 2), new Cell("法人或其他组织", 5, 1), new Cell("总计", 1, 2)));
        rows.add(row("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"));
        for (int i = 0; i < T3.length; i++) {
            List<Cell> row = new ArrayList<>();
            if (i == 2) {
                row.add(new Cell("三、本年度办理结果", 1, 22));
            }
            int[] first = {4, 12, 15, 20};
            String[] group = {"（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理"};
            int[] size = {8, 3, 5, 3};
            for (int g = 0; g < first.length; g++) {
                if (i == first[g]) {
                    row.add(new Cell(group[g], 1, size[g]));
                }
            }
            boolean outer = i < 2 || i == 24;
            row.add(new Cell(T3[i], outer ? 3 : i < 4 || i == 23 ? 2 : 1, 1));
            // twelve came in, ten were answered, one is carried over: one is lost
            String people = switch (i) {
                case 0 -> "12";
                case 2 -> "8";
                case 12 -> "2";
                case 23 -> "10";
                case 24 -> "1";
                default -> "0";
            };
            row.add(new Cell(people, 1, 1));
            for (int c = 0; c < 5; c++) {
                row.add(new Cell("0", 1, 1));
            }
            row.add(new Cell(people, 1, 1));
            rows.add(row);
        }
        blocks.add(rows);
    }

    private void reviews() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(new Cell("行政复议", 5, 1), new Cell("行政诉讼", 10, 1)));
        String[] leaves = {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};
        List<Cell> second = new ArrayList<>();
        for (String leaf : leaves) {
            second.add(new Cell(leaf, 1, 2));
        }
        second.add(new Cell("未经复议直接起诉", 5, 1));
        second.add(new Cell("复议后起诉", 5, 1));
        rows.add(second);
        List<Cell> third = new ArrayList<>(row(leaves));
        third.addAll(row(leaves));
        rows.add(third);
        rows.add(row("1", "0", "0", "0", "2", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0"));
        blocks.add(rows);
    }

    private static List<Cell> row(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(new Cell(text, 1, 1));
        }
        return cells;
    }

    private interface Writing {
        void table(List<List<Cell>> rows, StringBuilder out);
    }

    @SuppressWarnings("unchecked")
    private String all(String before, String after, Writing tables) {
        StringBuilder out = new StringBuilder();
        for (Object block : blocks) {
            if (block instanceof String text) {
                out.append(before).append(text).append(after);
            } else {
                tables.table((List<List<Cell>>) block, out);
            }
        }
        return out.toString();
    }

    private String text() {
        return all("", "\n", (rows, out) -> rows.forEach(row -> {
            row.forEach(cell -> out.append("| ").append(cell.text()).append(' '));
            out.append("|\n");
        }));
    }

    private String html() {
        return "<!DOCTYPE html><html lang=\"zh\"><head><meta charset=\"utf-8\"><title>年度报告</title></head><body>"
                + all("<p>", "</p>\n", (rows, out) -> {
                    out.append("<table border=\"1\">");
                    rows.forEach(row -> {
                        out.append("<tr>");
                        row.forEach(cell -> out.append("<td colspan=\"").append(cell.columns()).append("\" rowspan=\"")
                                .append(cell.rows()).append("\">").append(cell.text()).append("</td>"));
                        out.append("</tr>\n");
                    });
                    out.append("</table>\n");
                }) + "</body></html>\n";
    }

    private void docx(Path file) throws IOException {
        String body = all("<w:p><w:r><w:t>", "</w:t></w:r></w:p>", SampleReport::wordTable);
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                    + ".wordprocessingml.document.main+xml\"/></Types>");
            entry(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                    + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            entry(zip, "word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
                    + "main\"><w:body>" + body + "</w:body></w:document>");
        }
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Word repeats a cell that reaches down into the next rows as an empty one that goes on. */
    private static void wordTable(List<List<Cell>> rows, StringBuilder out) {
        int width = rows.stream().mapToInt(row -> row.stream().mapToInt(Cell::columns).sum()).max().orElse(1);
        int[] left = new int[width];
        int[] span = new int[width];
        out.append("<w:tbl><w:tblGrid>").append("<w:gridCol w:w=\"900\"/>".repeat(width)).append("</w:tblGrid>");
        for (List<Cell> row : rows) {
            out.append("<w:tr>");
            int at = 0;
            for (int next = 0; at < width;) {
                if (left[at] > 0) {
                    left[at]--;
                    wordCell(out, "", span[at], "<w:vMerge/>");
                    at += span[at];
                } else {
                    Cell cell = row.get(next++);
                    left[at] = cell.rows() - 1;
                    span[at] = cell.columns();
                    wordCell(out, cell.text(), cell.columns(), cell.rows() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "");
                    at += cell.columns();
                }
            }
            out.append("</w:tr>");
        }
        out.append("</w:tbl><w:p/>");
    }

    private static void wordCell(StringBuilder out, String text, int columns, String merge) {
        out.append("<w:tc><w:tcPr><w:gridSpan w:val=\"").append(columns).append("\"/>").append(merge)
                .append("</w:tcPr><w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p></w:tc>");
    }
}
