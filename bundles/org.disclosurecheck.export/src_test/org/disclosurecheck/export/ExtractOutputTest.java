package org.disclosurecheck.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import org.disclosurecheck.check.Reading;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.TableEvidence;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.DisclosureFactory;
import org.disclosurecheck.model.Report;
import org.junit.jupiter.api.Test;

class ExtractOutputTest {

    private static String line(Reading reading) throws IOException {
        StringWriter out = new StringWriter();
        new ExtractOutput(out).write(reading);
        return out.toString();
    }

    @Test
    void every_table_says_how_it_was_read() throws IOException {
        Report report = DisclosureFactory.eINSTANCE.createReport();
        report.setOrganisation(DisclosureFactory.eINSTANCE.createOrganisation());
        report.setSignature(DisclosureFactory.eINSTANCE.createSignature());
        TableEvidence evidence = new TableEvidence("T3", Source.line(9), List.of("位于“三”"), "按行名对齐25行", "按表头所在的列",
                List.of("“总记”作“总计”"), List.of("“备注”列"));
        String line = line(new Reading("a.txt", "5ha", new Extraction(report, null, List.of(), List.of(evidence))));
        assertTrue(line.contains("\"tables\":[{\"table\":\"T3\",\"source\":{"), line);
        assertTrue(line.endsWith("\"line\":9,\"sheet\":null},\"reasons\":[\"位于“三”\"],\"rows\":\"按行名对齐25行\",\"columns\":\"按表头所在的列\","
                + "\"loose\":[\"“总记”作“总计”\"],\"skipped\":[\"“备注”列\"]}]}\n"), line);
    }

    @Test
    void of_an_unreadable_file_the_same_keys_come() throws IOException {
        assertEquals("{\"report\":\"b.txt\",\"form\":null,\"title\":null,\"organisation\":null,\"year\":null,"
                + "\"published\":null,\"sections\":[],\"cells\":{},"
                + "\"problems\":[{\"code\":\"empty\",\"message\":\"空文件\"}],"
                + "\"preamble\":[],\"signature\":[],\"sha256\":null,\"tables\":[]}\n",
                line(new Reading("b.txt", null, Extraction.failed(Problem.fatal("empty", "空文件")))));
    }
}
