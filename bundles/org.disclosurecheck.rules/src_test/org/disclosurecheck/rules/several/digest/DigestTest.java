package org.disclosurecheck.rules.several.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.rules.several.Reports;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final String OVERVIEW = "全年主动公开信息120条，政务新媒体发布80条。规范性文件公开审查程序逐步健全，平台栏目按月巡查，"
            + "发现问题当天改正。申请渠道保持畅通，答复前由法制岗审核，培训覆盖全部业务科室。目录和指南按季度核对，来信来电由专人登记办理。";

    private static Digest digest() {
        ReportBuilder builder = Reports.of("云溪县财政局", OrganisationKind.DEPARTMENT, OVERVIEW, "栏目更新还不够及时。");
        builder.cell("T3/new/naturalPerson", "１２", Source.NOWHERE).cell("T3/new/business", "约3", Source.NOWHERE)
                .cell("T3/new/research", "/", Source.NOWHERE).cell("T2/fee/amount", "3.5万元", Source.NOWHERE);
        builder.report().setPublished("2024-01-20");
        return Digest.of(builder.build());
    }

    private static String json(Digest digest) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            DigestJson.write(digest, json);
        }
        return out.toString();
    }

    private static Digest read(String text) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            json.nextToken();
            return DigestJson.read(json);
        }
    }

    @Test
    void cells_tell_their_number_or_that_there_is_none() {
        Digest digest = digest();
        assertEquals(new BigDecimal("12"), digest.amount("T3/new/naturalPerson"));
        assertEquals(BigDecimal.ZERO, digest.amount("T3/new/research"));
        assertEquals(new BigDecimal("3.5"), digest.amount("T2/fee/amount"));
        assertNull(digest.amount("T3/new/business"));
        assertEquals("约3", digest.raw("T3/new/business"));
        assertNull(digest.amount("T3/new/nobody"));
    }

    @Test
    void the_unit_of_an_amount_is_said_in_its_cell_in_the_header_or_by_the_form() throws IOException {
        ReportBuilder builder = Reports.of("云溪县财政局", OrganisationKind.DEPARTMENT, OVERVIEW, "栏目更新还不够及时。");
        Digest bare = Digest.of(builder.build());
        builder.report().getDisclosures().getHeaders().add("本年收费金额（元）");
        Digest headed = Digest.of(builder.build());

        assertEquals(MoneyUnit.TEN_THOUSAND, bare.unit("T2/fee/amount", Reports.FORM));
        assertEquals(MoneyUnit.YUAN, headed.unit("T2/fee/amount", Reports.FORM));
        assertEquals(MoneyUnit.TEN_THOUSAND, digest().unit("T2/fee/amount", Reports.FORM));
        assertEquals(headed, read(json(headed)));
        assertEquals(0, new BigDecimal("12.5817").compareTo(MoneyUnit.YUAN.to(MoneyUnit.TEN_THOUSAND, new BigDecimal("125817"))));
    }

    @Test
    void a_digest_comes_back_from_json_as_it_was() throws IOException {
        Digest digest = digest();
        assertEquals(digest, read(json(digest)));
        assertTrue(json(digest).length() < 6000, "a few kilobytes, not " + json(digest).length());
    }

    @Test
    void a_digest_comes_back_from_bytes_as_it_was_whatever_its_cells() throws IOException {
        Digest digest = digest();
        assertEquals(digest, DigestBytes.read(DigestBytes.of(digest)));
        assertEquals(json(digest), json(DigestBytes.read(DigestBytes.of(read(json(digest))))));
        ReportBuilder rare = new ReportBuilder(Reports.FORM).cell("T3/new/total", "", Source.line(3));
        for (int i = 0; i < 80; i++) {
            // cells that hardly any report has alone; after so many their addresses are written out
            rare.cell("T2/fee/amount" + i, "第\n" + "行".repeat(i), Source.cell(1, 2, i + 1)).cell("T3/new/other" + i, "0", Source.NOWHERE);
            Digest odd = Digest.of(rare.build());
            assertEquals(odd, DigestBytes.read(DigestBytes.of(odd)));
            assertEquals(odd, DigestBytes.read(DigestBytes.lasting(odd)));
            assertEquals(odd.cells(), DigestBytes.readFigures(DigestBytes.lasting(odd)).cells());
        }
        assertEquals(digest, DigestBytes.read(DigestBytes.lasting(digest)));
        Digest none = Digest.of(new ReportBuilder(Reports.FORM).build());
        assertEquals(none, DigestBytes.read(DigestBytes.lasting(none)));
        byte[] torn = DigestBytes.of(digest);
        assertThrows(IOException.class, () -> DigestBytes.read(java.util.Arrays.copyOf(torn, torn.length / 2)));
    }

    @Test
    void lasting_bytes_are_read_by_a_program_that_never_met_these_cells_and_torn_ones_are_told() throws IOException {
        // as another process sees it: a name that it does not know, and the addresses beside it
        Digest digest = Digest.of(new ReportBuilder(Reports.FORM).cell("T3/new/total", "7", Source.NOWHERE)
                .cell("T4/litigation/direct/upheld", "", Source.NOWHERE).build());
        byte[] bytes = DigestBytes.lasting(digest);
        String name = new String(ByteBuffer.allocate(Long.BYTES).putLong(digest.figures().nameOfCells()).array(), StandardCharsets.ISO_8859_1);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name)] ^= 1;
        assertEquals(digest, DigestBytes.read(bytes));
        assertEquals("7", DigestBytes.readFigures(bytes).raw("T3/new/total"));
        for (int length = 0; length < bytes.length - 1; length += 7) {
            byte[] torn = java.util.Arrays.copyOf(bytes, length);
            assertThrows(IOException.class, () -> DigestBytes.read(torn), "the first " + length);
        }
    }

    @Test
    void keys_of_a_later_version_are_passed_over_and_damage_is_told() throws IOException {
        String text = json(digest());
        assertEquals(digest(), read(text.replaceFirst("\\{", "{\"later\":{\"a\":[1]},")));
        assertThrows(IOException.class, () -> read(text.substring(0, text.length() / 2)));
        assertThrows(IOException.class, () -> read("{\"organisation\":\"云溪县财政局\"}"));
    }

    @Test
    void the_report_can_be_made_again_from_its_digest() throws IOException {
        Report again = DigestReport.of(read(json(digest())), Reports.FORM);
        assertEquals(digest(), Digest.of(again));
        assertEquals("S5/p1", again.section(5).getParagraphs().get(0).getAddress());
        assertEquals(new BigDecimal("12"), again.cell("T3/new/naturalPerson").getValue());
    }

    @Test
    void every_part_knows_where_it_stands_in_the_file_also_after_json() throws IOException {
        ReportBuilder builder = new ReportBuilder(Reports.FORM).organisation("云溪县财政局", OrganisationKind.DEPARTMENT, null);
        builder.title("报告", Source.paragraph(1)).section(Reports.FORM.sections().get(0), "一", "一、总体情况", "总体情况",
                Source.paragraph(2)).paragraph("甲。", Source.paragraph(3)).paragraph("乙。", Source.paragraph(4));
        builder.table("T3").setSource(Source.cell(2, 1, 1));
        builder.cell("T3/new/naturalPerson", "1", Source.cell(2, 3, 4)).cell("T3/new/business", "2", Source.cell(2, 3, 5))
                .cell("T3/carriedIn/naturalPerson", "3", Source.sheet("表三", 7, 2));
        Map<String, Source> sources = read(json(Digest.of(builder.build()))).sources();
        assertEquals(Map.of("TITLE", Source.paragraph(1), "S1", Source.paragraph(2), "S1/p1", Source.paragraph(3), "S1/p2",
                Source.paragraph(4), "T3", Source.cell(2, 1, 1), "T3/new/naturalPerson", Source.cell(2, 3, 4),
                "T3/new/business", Source.cell(2, 3, 5), "T3/carriedIn/naturalPerson", Source.sheet("表三", 7, 2)), sources);
    }

    @Test
    void a_file_that_tells_no_places_has_none() throws IOException {
        assertEquals(Map.of(), read(json(digest())).sources());
    }

    @Test
    void the_places_of_two_hundred_cells_in_rows_take_some_hundred_letters() {
        List<Source> grid = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            grid.add(Source.cell(1, 2 + i / 7, 3 + i % 7));
        }
        Places places = Places.of(grid);
        assertEquals(grid, places.sources());
        assertTrue(places.steps().length() < 400, places.steps());
    }

    @Test
    void places_that_make_no_sense_end_where_they_do_not() {
        assertEquals(List.of(Source.line(4), Source.line(5)), new Places("\nl4 l1 what?").sources());
        assertEquals(List.of(), new Places("no steps at all").sources());
    }

    @Test
    void the_level_is_told_by_the_kind_or_by_the_region_in_the_name() {
        assertEquals(Level.COUNTY, digest().level());
        assertEquals(Level.TOWN, Level.of("青禾镇人民政府", OrganisationKind.TOWN));
        assertEquals(Level.COUNTY, Level.of("云溪县住房和城乡建设局", OrganisationKind.DEPARTMENT));
        assertEquals(Level.COUNTY, Level.of("云溪县乡村振兴局", OrganisationKind.DEPARTMENT));
        assertEquals(Level.UNKNOWN, Level.of("云溪市财政局", OrganisationKind.DEPARTMENT));
        assertEquals(Level.PROVINCE, Level.of("云溪省财政厅", OrganisationKind.DEPARTMENT));
        assertEquals(Level.UNKNOWN, Level.of("高新开发区管理委员会", OrganisationKind.OTHER));
    }

    @Test
    void texts_that_differ_in_numbers_only_have_one_sketch_and_other_texts_another() {
        Sketch sketch = Sketch.of(OVERVIEW);
        assertEquals(1, sketch.resemblance(Sketch.of(OVERVIEW.replace("120", "98"))));
        String other = "云溪县财政局围绕预算决算、采购项目和惠民补贴三类事项开展公开，逐项列明责任科室和完成时限，"
                + "每季度公布进度。窗口设置查阅点三处，来电来访登记后两天内回复，群众评价较好，全年没有投诉。";
        assertTrue(sketch.resemblance(Sketch.of(other)) < 0.2);
        assertEquals(0, Sketch.of("太短").resemblance(Sketch.of("太短")));
        assertEquals(List.of(), java.util.Arrays.stream(Sketch.of("太短").bins()).boxed().toList());
    }
}
