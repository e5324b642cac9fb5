package org.disclosurecheck.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The arrows of the architecture. Each line may use those below it, never one above:
 *
 * <pre>
 * cli
 * serve · batch
 * export · export.office · rules.impact
 * check
 * rules.pack
 * office · pdf · mime · rules.drools      adapters, found as services: nobody requires them but the program that ships them
 * extract · rules
 * rules.sentences
 * prose
 * model
 * findings
 * </pre>
 */
@AnalyzeClasses(packages = "org.disclosurecheck", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {

    private static final String US = "org.disclosurecheck.";

    @ArchTest
    static final ArchRule every_line_uses_only_those_below_it = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("findings").definedBy(US + "findings..")
            .layer("model").definedBy(US + "model..")
            .layer("prose").definedBy(US + "prose..")
            .layer("extract").definedBy(US + "extract..")
            .layer("rules").definedBy(US + "rules", US + "rules.source..", US + "rules.cases..", US + "rules.several..",
                    US + "rules.profile..", US + "rules.diagnosis..", US + "rules.reason..", US + "rules.why..")
            .layer("sentences").definedBy(US + "rules.sentences..")
            .layer("office").definedBy(US + "office..")
            .layer("pdf").definedBy(US + "pdf..")
            .layer("mime").definedBy(US + "mime..")
            .layer("engine").definedBy(US + "rules.drools..")
            .layer("packs").definedBy(US + "rules.common..", US + "rules.y2019..", US + "rules.y2021..")
            .layer("releases").definedBy(US + "rules.pack..")
            .layer("check").definedBy(US + "check..")
            .layer("impact").definedBy(US + "rules.impact..")
            .layer("export").definedBy(US + "export..")
            .layer("serve").definedBy(US + "serve..")
            .layer("batch").definedBy(US + "batch..")
            .layer("cli").definedBy(US + "cli..")
            .whereLayer("cli").mayNotBeAccessedByAnyLayer()
            .whereLayer("serve").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("batch").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("export").mayOnlyBeAccessedByLayers("batch", "serve", "cli")
            .whereLayer("check").mayOnlyBeAccessedByLayers("impact", "export", "batch", "serve", "cli")
            .whereLayer("releases").mayOnlyBeAccessedByLayers("impact", "cli")
            .whereLayer("impact").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("office").mayNotBeAccessedByAnyLayer()
            .whereLayer("pdf").mayNotBeAccessedByAnyLayer()
            .whereLayer("mime").mayNotBeAccessedByAnyLayer()
            .whereLayer("engine").mayNotBeAccessedByAnyLayer()
            .whereLayer("packs").mayNotBeAccessedByAnyLayer()
            .whereLayer("extract").mayOnlyBeAccessedByLayers("impact", "office", "pdf", "mime", "check", "export", "batch", "serve", "cli")
            .whereLayer("rules").mayOnlyBeAccessedByLayers("engine", "packs", "releases", "impact", "check", "export", "batch", "serve", "cli")
            .whereLayer("sentences").mayOnlyBeAccessedByLayers("rules", "engine", "export", "cli")
            .whereLayer("prose").mayOnlyBeAccessedByLayers("rules", "engine", "packs");

    @ArchTest
    static final ArchRule only_the_office_bundles_know_poi = noClasses()
            .that().resideOutsideOfPackages(US + "office..", US + "export.office..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.poi..", "com.fasterxml.aalto..")
            .because("one stranger per bundle");

    @ArchTest
    static final ArchRule only_pdf_knows_pdfbox = noClasses().that().resideOutsideOfPackage(US + "pdf..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
            .because("one stranger per bundle");

    @ArchTest
    static final ArchRule only_mime_and_serve_know_mime4j = noClasses()
            .that().resideOutsideOfPackages(US + "mime..", US + "serve..")
            .should().dependOnClassesThat().resideInAPackage("org.apache.james..")
            .because("web archives and forms with files are written alike, and nothing else is");

    @ArchTest
    static final ArchRule only_the_service_knows_http = noClasses().that().resideOutsideOfPackage(US + "serve..")
            .should().dependOnClassesThat().resideInAPackage("com.sun.net.httpserver..");

    @ArchTest
    static final ArchRule only_the_engine_knows_drools = noClasses()
            .that().resideOutsideOfPackages(US + "rules.drools..", US + "rules.common..", US + "rules.y2019..",
                    US + "rules.y2021..")
            .should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..")
            .because("one stranger per bundle");

    @ArchTest
    static final ArchRule only_the_command_line_knows_picocli = noClasses().that().resideOutsideOfPackage(US + "cli..")
            .should().dependOnClassesThat().resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule a_call_knows_no_command = noClasses().that().resideInAPackage(US + "cli.call..")
            .should().dependOnClassesThat().resideInAnyPackage(US + "cli", US + "cli.reports..", US + "cli.rules..");

    @ArchTest
    static final ArchRule commands_on_rules_know_none_on_reports = noClasses().that().resideInAPackage(US + "cli.rules..")
            .should().dependOnClassesThat().resideInAnyPackage(US + "cli", US + "cli.reports..");

    @ArchTest
    static final ArchRule commands_on_reports_know_none_on_rules = noClasses().that().resideInAPackage(US + "cli.reports..")
            .should().dependOnClassesThat().resideInAnyPackage(US + "cli", US + "cli.rules..");

    @ArchTest
    static final ArchRule only_the_readers_of_pages_know_jsoup = noClasses()
            .that().resideOutsideOfPackage(US + "extract.html..")
            .should().dependOnClassesThat().resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule the_core_knows_no_screen_and_no_workspace = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.ui..", "org.eclipse.jface..",
                    "org.eclipse.core.resources..", "org.eclipse.core.runtime..");

    @ArchTest
    static final ArchRule only_the_engine_knows_osgi = noClasses().that().resideOutsideOfPackage(US + "rules.drools..")
            .should().dependOnClassesThat().resideInAPackage("org.osgi..");

    /** The module is a plain jar of its own and not on this class path: whoever reaches for Spark here would be in the core. */
    @ArchTest
    static final ArchRule nobody_in_the_product_knows_spark = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..", US + "spark..");
}
