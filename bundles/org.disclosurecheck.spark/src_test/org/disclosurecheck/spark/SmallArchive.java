package org.disclosurecheck.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.Inputs;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.check.RosterFile;
import org.disclosurecheck.check.SecondPass;
import org.disclosurecheck.check.Selection;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.drools.DroolsEngine;
import org.disclosurecheck.rules.several.Roster;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.testkit.DocxWriter;
import org.disclosurecheck.testkit.HtmlWriter;
import org.disclosurecheck.testkit.generate.CleanReport;

/** Reports of two provinces and several years in a folder, and what the command line says of them. */
final class SmallArchive {

    static final RuleRunner RULES = new DroolsEngine().builtIn();
    private static final List<Form> FORMS = RULES.book().forms();

    private SmallArchive() {
    }

    /** Some clean, some with a wrong sum; docx and pages; and two things that are no report. */
    static void write(Path folder, int count) throws IOException {
        for (int i = 1; i <= count; i++) {
            Form form = FORMS.get(i % 2);
            write(folder.resolve((i % 3 == 0 ? "贵州省" : "云南") + "/第 " + i % 5 + " 批/r" + i + (i % 4 == 0 ? ".html" : ".docx")),
                    form, CleanReport.of(form, i), i % 3 == 1);
        }
        Files.write(folder.resolve("云南/broken.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Files.writeString(folder.resolve("云南/letter.txt"), "关于报送年报的通知\n请各单位按时报送。\n");
        Files.writeString(folder.resolve("云南/.hidden.txt"), "x");
        Files.writeString(folder.resolve("云南/picture.png"), "x");
    }

    static void write(Path file, Form form, CleanReport clean, boolean faulty) throws IOException {
        Files.createDirectories(file.getParent());
        Report report = faulty ? clean.builder().cell("T3/total/business", "91", Source.NOWHERE).build() : clean.report();
        Files.write(file, file.toString().endsWith("html") ? HtmlWriter.utf8(form, report) : DocxWriter.write(form, report));
    }

    /** The same organisations in two years that follow each other. */
    static void writeTwoYears(Path folder, int count) throws IOException {
        Form form = RULES.book().form("2021");
        for (int i = 1; i <= count; i++) {
            CleanReport clean = CleanReport.of(form, i);
            for (int year : new int[] {2022, 2023}) {
                write(folder.resolve(year + "/r" + i + ".docx"), form,
                        new CleanReport(form, i, year, clean.place(), clean.figures()), i % 2 == 0 && year == 2023);
            }
        }
    }

    /** Who reports in the generated report of that seed. */
    static String unit(int seed) {
        return CleanReport.of(RULES.book().form("2021"), seed).place().name();
    }

    static void zip(Path zip, Path... files) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packing = new ZipOutputStream(out)) {
            for (Path file : files) {
                packing.putNextEntry(new ZipEntry("in/" + file.getFileName()));
                Files.copy(file, packing);
            }
        }
    }

    private static Iterator<Input> inputs(Path folder) {
        return new Inputs(List.of(folder.toString()), new BufferedReader(Reader.nullReader()), new Selection(), Language.ZH);
    }

    /** One line a report, sorted, as “margent check --format jsonl” writes them. */
    static List<String> lines(Path folder, RuleRunner rules, Path earlier, Path rosterFile) throws Exception {
        Roster roster = rosterFile == null ? null : RosterFile.read(rosterFile, Language.ZH);
        PreviousReports before = new PreviousReports(roster);
        Check check = new Check(Extractors.of(FORMS), rules, Hints.NONE, Language.ZH, before, roster);
        SecondPass pass = new SecondPass(rules, roster, Language.ZH);
        if (earlier != null) {
            for (Iterator<Input> inputs = inputs(earlier); inputs.hasNext();) {
                Reading reading = check.read(inputs.next());
                if (reading.extraction().readable()) {
                    before.add(reading.path(), reading.extraction().report());
                    pass.addEarlier(Digest.of(reading.extraction().report()));
                }
            }
        }
        List<CheckReport> reports = new ArrayList<>();
        for (Iterator<Input> inputs = inputs(folder); inputs.hasNext();) {
            reports.add(check.run(inputs.next()));
        }
        reports.forEach(report -> pass.add(report.path(), report.digest()));
        pass.complete(position -> reports.get(position).digest());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            lines.add(ReportRow.line(pass.finish(i, reports.get(i))));
        }
        for (CheckReport absent : pass.absent()) {
            lines.add(ReportRow.line(absent));
        }
        return lines.stream().sorted().toList();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
