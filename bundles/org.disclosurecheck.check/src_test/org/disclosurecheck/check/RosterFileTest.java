package org.disclosurecheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.several.RosterTable;
import org.disclosurecheck.rules.several.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterFileTest {

    @TempDir
    Path temp;

    private List<Unit> units(String text, Charset charset) throws IOException, RosterTable.Wrong {
        return RosterFile.read(Files.write(temp.resolve("r.csv"), text.getBytes(charset)), Language.ZH).units();
    }

    @Test
    void a_table_of_an_office_is_read_in_gbk_or_utf_8_with_a_byte_order_mark() throws Exception {
        assertEquals("云溪县财政局", units("名称,别名\r\n云溪县财政局,财政局\r\n", Charset.forName("GBK")).get(0).name());
        assertEquals("云溪县财政局", units("\ufeff名称,别名\n云溪县财政局,财政局\n", StandardCharsets.UTF_8).get(0).name());
    }

    @Test
    void semicolons_tabs_quotes_and_line_breaks_in_quotes_are_read() throws Exception {
        assertEquals(List.of("财政局", "老财政"), units("名称;别名\n云溪县财政局;\"财政局,老财政\"\n", StandardCharsets.UTF_8).get(0)
                .aliases());
        assertEquals("云溪县财政局", units("名称\t上级\n云溪县财政局\t\n", StandardCharsets.UTF_8).get(0).name());
        List<Unit> units = units("name,aliases\n甲局,\"一\n二\"\n乙局,\n", StandardCharsets.UTF_8);
        assertEquals(List.of("一", "二"), units.get(0).aliases());
        assertEquals(4, units.get(1).line());
    }

    @Test
    void what_is_no_roster_is_said_in_one_line() {
        RosterTable.Wrong none = assertThrows(RosterTable.Wrong.class, () -> RosterFile.read(temp.resolve("none.csv"), Language.ZH));
        assertTrue(none.getMessage().contains("none.csv: 打不开单位名单"), none.getMessage());
    }
}
