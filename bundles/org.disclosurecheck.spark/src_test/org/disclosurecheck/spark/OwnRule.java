package org.disclosurecheck.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rule of one's own. */
final class OwnRule {

    private OwnRule() {
    }

    static Path write(Path book, String condition) throws IOException {
        Path folder = Files.createDirectories(book.resolve("sums/SUM-990-many-applications"));
        Files.writeString(folder.resolve("rule.drl"), """
                package org.disclosurecheck.rules.own.sums;
                import org.disclosurecheck.model.ApplicantColumn;
                import org.disclosurecheck.rules.Findings;
                global Findings findings;
                rule "试验：总计过大"
                    @id( SUM-990 )
                when
                    $c : ApplicantColumn( %s )
                then
                    findings.at($c, "total").actual($c.getAnswered());
                end
                """.formatted(condition));
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
        return book;
    }
}
