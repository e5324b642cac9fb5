package org.disclosurecheck.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it ships, handed over to spark-submit: everything it needs is in it, and nothing that is Spark's own. */
class SubmitIT {

    private static final Path JAR = Path.of("target/margent-spark.jar").toAbsolutePath();

    @TempDir
    Path temp;

    @Test
    void the_jar_checks_what_spark_submit_gives_it() throws Exception {
        Path in = temp.resolve("in");
        Path out = temp.resolve("out");
        SmallArchive.write(in, 4);
        Path rules = OwnRule.write(temp.resolve("rules"), "answered > 5");
        Path said = temp.resolve("said");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(List.of(System.getProperty("spark.vmArgs").split(" ")));
        // what spark-submit is: this class, with the jars of Spark and none of ours
        command.addAll(List.of("-Xmx700m", "-XX:TieredStopAtLevel=1", "-cp", sparkAlone(), "org.apache.spark.deploy.SparkSubmit",
                "--master", "local[2]", "--conf", "spark.ui.enabled=false", "--conf", "spark.sql.shuffle.partitions=2",
                "--conf", "spark.driver.host=localhost", "--class", "org.disclosurecheck.spark.BatchJob", JAR.toString(),
                "--in", in.toString(), "--rules", rules.toString(), "--out", out.toString()));
        Process process = new ProcessBuilder(command).directory(temp.toFile()).redirectOutput(said.toFile())
                .redirectError(temp.resolve("log").toFile()).start();
        assertTrue(process.waitFor(30, TimeUnit.MINUTES));
        String log = Files.readString(temp.resolve("log"));
        assertEquals(0, process.exitValue(), log);
        assertTrue(Files.readString(said).matches("\\{\"batch\":\"[^\"]+\",\"reports\":6,\"unreadable\":2,\"findings\":[1-9]\\d*}\\R"),
                Files.readString(said));
        try (Stream<Path> files = Files.walk(out.resolve("findings"))) {
            assertTrue(files.anyMatch(file -> file.toString().endsWith(".parquet")));
        }
    }

    /** The class path of this test without us and what only we bring. */
    private static String sparkAlone() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator)).filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> !entry.matches(".*/(org[./]disclosurecheck|org/drools|org/kie|org/apache/poi|org/apache/pdfbox"
                        + "|org/mvel|org/eclipse/emf|org/apache/james|org/jsoup|org/junit)[./].*"))
                .reduce((a, b) -> a + File.pathSeparator + b).orElseThrow();
    }

    @Test
    void what_clusters_bring_in_versions_of_their_own_is_under_names_of_ours_and_spark_is_not_in_it() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> strangers = jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class"))
                    .filter(name -> name.matches("(com/fasterxml/jackson|org/apache/spark|org/apache/hadoop|scala|org/slf4j"
                            + "|org/apache/logging|org/apache/log4j|org/apache/commons/(io|codec|compress|lang3|logging))/.*"))
                    .toList();
            assertEquals(List.of(), strangers);
            assertTrue(jar.getEntry("org/disclosurecheck/shaded/jackson/core/JsonFactory.class") != null);
            try (var in = jar.getInputStream(jar.getEntry("META-INF/margent/packs"))) {
                assertEquals(3, new String(in.readAllBytes()).lines().filter(line -> !line.isBlank()).count());
            }
        }
    }
}
