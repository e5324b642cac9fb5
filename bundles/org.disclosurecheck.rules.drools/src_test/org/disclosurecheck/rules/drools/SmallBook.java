package org.disclosurecheck.rules.drools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.OrganisationKind;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.ReportBuilder;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;

/** Writes small rule books for tests: a form of three rows and two columns, and rules about them. */
final class SmallBook {

    private static final String FORM = """
            form: "2021"
            notice: 试验〔2021〕1号
            title: 关于试验的通知
            from: 2021
            sections:
              - { ordinal: 一, heading: 总体情况 }
            disclosures:
              - heading: 第一块
                columns: [ { key: made, label: 制发 } ]
                rows: [ { key: regulation, label: 规章 } ]
            applications:
              corner: 勾稽
              columns: [ { key: naturalPerson, label: 自然人 }, { key: total, label: 总计 } ]
              rows: [ { key: new, label: 新收 }, { key: granted, label: 公开 }, { key: total, label: 总计 } ]
            reviews:
              groups: [ { key: review, label: 复议 } ]
              columns: [ { key: total, label: 总计 } ]
            """;

    /** What a rule on a column says where received and answered differ. */
    static final String SAYS = "findings.at($c, \"total\").expected($c.getNewlyReceived())"
            + ".actual($c.getAnswered()).related($c, \"new\");";

    private final Path folder;

    SmallBook(Path folder) throws IOException {
        this.folder = folder;
        write("form.yaml", FORM);
        write("book.yaml", "base: none\n");
    }

    Path folder() {
        return folder;
    }

    /** Compiled in the cache beside it, unless it is there. */
    RuleRunner open() throws RuleBookException {
        return new DroolsEngine(new BookCache(cache())).open(folder);
    }

    /** Without the guard: for rules that do what rules may not. */
    RuleRunner openUnguarded() throws RuleBookException {
        return new DroolsEngine(new BookCache(cache()), false).open(folder);
    }

    Path cache() {
        return folder.resolveSibling("cache");
    }

    /** A report by its form, all zeros but what is received and answered of natural persons. */
    static Report report(RuleRunner runner, String received, String answered) {
        return new ReportBuilder(runner.book().form("2021")).everyCell("0").year(2023, "test")
                .organisation("云溪县财政局", OrganisationKind.DEPARTMENT, "test")
                .cell("T3/new/naturalPerson", received, Source.line(7))
                .cell("T3/total/naturalPerson", answered, Source.line(9)).build();
    }

    /** A rule on every column of table 3 whose condition and consequence are given. */
    SmallBook columnRule(String id, String condition, String consequence) throws IOException {
        return rule(id, "needs: T3/new/{column}, T3/total/{column}", "$c : ApplicantColumn( " + condition + " )",
                consequence);
    }

    SmallBook rule(String id, String metadata, String when, String then) throws IOException {
        write(id + "-rule/rule.drl", """
                package org.disclosurecheck.rules.small;
                import org.disclosurecheck.model.*;
                import org.disclosurecheck.rules.Findings;
                global Findings findings;
                rule "%s"
                    @id( %s )
                when
                    %s
                then
                    %s
                end
                """.formatted(id, id, when, then));
        write(id + "-rule/rule.md", """
                ---
                title: 试验
                title_en: a test
                severity: error
                certainty: derived
                location: T3/total/{column}
                basis: 试验
                %s
                ---
                说明
                """.formatted(metadata));
        write(id + "-rule/messages.properties", "message = {place}应为{expected}，填{actual}，相差{difference}\n");
        write(id + "-rule/messages_en.properties", "message = expected {expected}, found {actual}\n");
        return this;
    }

    /** A rule that is not checked. */
    SmallBook dormant(String id, String status, String reason) throws IOException {
        write(id + "-rule/rule.md", """
                ---
                title: 试验
                title_en: a test
                status: %s
                %s
                severity: warning
                certainty: practice
                basis: 试验
                ---
                说明
                """.formatted(status, reason));
        return this;
    }

    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
