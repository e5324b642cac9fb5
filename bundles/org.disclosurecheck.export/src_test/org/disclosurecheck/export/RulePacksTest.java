package org.disclosurecheck.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Edition;
import org.junit.jupiter.api.Test;

/** Whoever is handed a result can tell by which release of the rules it was found. */
class RulePacksTest {

    static final Edition SIGNED = new Edition("本市规则", "2027.1", "云溪市规则", "0123456789abcdef0123", "云溪市", "1f2e3d4c5b6a7988");
    private static final Edition UNSIGNED = new Edition("甲", "1", "甲", "feedbeeffeedbeef");

    static CheckReport with(Edition pack) {
        CheckReport r = Sample.report(Sample.LOST);
        return new CheckReport(r.path(), r.sha256(), r.status(), r.verdict(), r.organisation(), r.year(), r.form(), r.score(), r.findings(),
                r.notChecked(), r.problems(), r.outcomes(), r.report(), r.digest(), pack);
    }

    @Test
    void a_pack_is_named_by_version_signer_and_file() {
        assertEquals("规则包 本市规则@2027.1，签名 云溪市 1f2e3d4c5b6a7988，SHA-256 0123456789ab", RulePacks.named(SIGNED, Language.ZH));
        assertEquals("rule pack 甲@1, not signed, SHA-256 feedbeeffeed", RulePacks.named(UNSIGNED, Language.EN));
    }

    @Test
    void the_page_names_each_pack_once() throws IOException {
        String page = Sample.written("html", Language.ZH, with(SIGNED), with(SIGNED), with(UNSIGNED));
        assertTrue(page.contains("\"packs\":[\"规则包 本市规则@2027.1，签名 云溪市 1f2e3d4c5b6a7988，SHA-256 0123456789ab\",\"规则包 甲@1，没有签名"), page);
        assertFalse(Sample.written("html", Language.ZH, with(null)).contains("\"packs\""));
    }

    @Test
    void sarif_names_it_among_the_properties_of_the_run() throws IOException {
        String log = Sample.written("sarif", Language.ZH, with(SIGNED));
        assertTrue(log.contains("\"properties\":{\"rulePacks\":[{\"id\":\"本市规则\",\"version\":\"2027.1\",\"title\":\"云溪市规则\",\"sha256\":\"0123456789abcdef0123\","
                + "\"signer\":\"云溪市\",\"key\":\"1f2e3d4c5b6a7988\"}]}}"), log);
        assertFalse(Sample.written("sarif", Language.ZH, with(null)).contains("rulePacks"));
    }

    @Test
    void a_line_says_who_signed_and_is_read_back() throws IOException {
        String line = Sample.written("jsonl", Language.ZH, with(SIGNED));
        assertTrue(line.contains("\"signer\":\"云溪市\",\"key\":\"1f2e3d4c5b6a7988\"}"), line);
        CheckReport read = new ReportLineReader(List.of()).read(ReportLine.write(with(SIGNED), Map.of(), List.of()));
        assertEquals("云溪市", read.rulePack().signer());
        assertEquals(SIGNED, read.rulePack());
    }
}
