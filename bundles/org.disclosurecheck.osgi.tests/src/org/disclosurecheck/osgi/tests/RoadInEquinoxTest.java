package org.disclosurecheck.osgi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Extraction;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.extract.html.HtmlReader;
import org.disclosurecheck.extract.text.TextReader;
import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.office.word.DocxReader;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.drools.DroolsEngine;
import org.disclosurecheck.testkit.DocxWriter;
import org.disclosurecheck.testkit.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundles inside Equinox: what they require is there, and the rule packs are found by their header. */
class RoadInEquinoxTest {

    private static final RuleRunner RULES = new DroolsEngine().builtIn();

    @TempDir
    Path temp;

    private static List<String> check(RuleRunner rules) {
        Form form = rules.book().form("2021");
        Report report = SampleReports.random(form, 2023, 11).cell("T3/total/business", "999", Source.NOWHERE).build();
        Extractors extractors = new Extractors(rules.book().forms(),
                List.of(new DocxReader(), new HtmlReader(), new TextReader()));
        Extraction extraction = extractors.extract(new Content("a.docx", DocxWriter.write(form, report)), Hints.NONE);
        assertTrue(extraction.readable(), extraction.problems().toString());
        return rules.run(extraction.report(), Language.ZH).findings().stream().map(Finding::rule)
                .filter(rule -> rule.startsWith("SUM")).toList();
    }

    @Test
    void a_word_document_goes_the_whole_road_and_a_spoilt_total_is_found() {
        assertEquals(List.of("SUM-001", "SUM-008", "SUM-015"), check(RULES));
    }

    @Test
    void a_thread_without_a_context_class_loader_goes_the_same_road() {
        CompletableFuture<List<String>> result = new CompletableFuture<>();
        Thread worker = new Thread(() -> {
            try {
                result.complete(check(RULES));
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        worker.setContextClassLoader(null);
        worker.start();
        assertEquals(List.of("SUM-001", "SUM-008", "SUM-015"), result.join());
    }

    @Test
    void a_rule_of_ones_own_is_compiled_on_top_of_the_built_in_book() throws Exception {
        Path folder = temp.resolve("SUM-990-many-applications");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("rule.drl"), """
                package org.disclosurecheck.rules.own.sums;
                import org.disclosurecheck.model.ApplicantColumn;
                import org.disclosurecheck.rules.Findings;
                global Findings findings;
                rule "试验：总计过大"
                    @id( SUM-990 )
                when
                    $c : ApplicantColumn( answered > 900 )
                then
                    findings.at($c, "total").actual($c.getAnswered());
                end
                """);
        Files.writeString(folder.resolve("rule.md"), """
                ---
                title: 试验
                title_en: a test
                severity: info
                certainty: local
                location: T3/total/{column}
                needs: T3/total/{column}
                basis: 试验
                ---
                说明
                """);
        Files.writeString(folder.resolve("messages.properties"), "message = {actual}\n");
        Files.writeString(folder.resolve("messages_en.properties"), "message = {actual}\n");
        assertTrue(check(new DroolsEngine().open(temp)).contains("SUM-990"));
    }
}
