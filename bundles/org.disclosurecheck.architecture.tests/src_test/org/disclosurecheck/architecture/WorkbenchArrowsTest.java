package org.disclosurecheck.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/**
 * The arrows of the workbench, whose bundles are not on the class path of this one: their classes are read from where they
 * were built. The rule desk stands on the workbench, which stands on the workspace, which knows no screen.
 */
class WorkbenchArrowsTest {

    private static final String US = "org.disclosurecheck.";
    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("bundles"))) {
            at = at.getParent();
        }
        Path bundles = at.resolve("bundles");
        List<Path> built = Stream.of("workspace", "ui", "ui.rules").map(name -> bundles.resolve(US + name + "/target/classes")).toList();
        assumeTrue(built.stream().allMatch(Files::isDirectory), "the workbench is not built here");
        classes = new ClassFileImporter().importPaths(built);
    }

    @Test
    void the_workspace_knows_no_screen() {
        noClasses().that().resideInAPackage(US + "workspace..").should().dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..", US + "ui..").check(classes);
    }

    @Test
    void the_workbench_does_not_know_the_rule_desk() {
        noClasses().that().resideInAPackage(US + "ui..").and().resideOutsideOfPackage(US + "ui.rules..").should()
                .dependOnClassesThat().resideInAPackage(US + "ui.rules..").check(classes);
    }

    @Test
    void the_report_editor_does_not_know_the_views_around_it() {
        noClasses().that().resideInAnyPackage(US + "ui.report..").should().dependOnClassesThat()
                .resideInAnyPackage(US + "ui.overview..", US + "ui.original..", US + "ui.compare..", US + "ui.inbox..")
                .check(classes);
    }

    @Test
    void strangers_stay_in_their_bundles() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..", "org.drools..",
                "org.kie..", "org.jsoup..", "picocli..", US + "cli..", US + "serve..", US + "office..", US + "rules.drools..")
                .check(classes);
    }
}
