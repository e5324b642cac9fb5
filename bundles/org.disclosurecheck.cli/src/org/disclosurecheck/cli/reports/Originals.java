package org.disclosurecheck.cli.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.disclosurecheck.check.Selection;
import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.CallError;

/**
 * What was submitted is never written over: an output may not be called like a report of the run, and slips and copies may
 * not lie among the reports, where the next run would take them for some. A journal may have a folder there, but is not laid
 * down between the reports. A result that an earlier run wrote may be replaced, wherever it lies.
 */
final class Originals {

    /** By so much of its beginning a page of ours is known. */
    private static final int HEAD = 4096;
    private static final String OUR_PAGE = "<meta name=\"generator\" content=\"Margent\">";
    private static final String OUR_TEXT = "─".repeat(20);
    private static final String OUR_WORKBOOK = "<dc:creator>Margent</dc:creator>";

    private Originals() {
    }

    /** @throws CallError when the journal would come to lie between the reports */
    static void keepApart(Arguments arguments, Path journal) throws CallError {
        Path there = journal == null ? null : real(journal.toString());
        for (String operand : there == null ? List.<String>of() : arguments.operands()) {
            if (there.equals(real(operand))) {
                throw arguments.wrong("--journal " + journal + " 就是要检查的文件夹；请另用一个文件夹",
                        "--journal " + journal + " is the folder to be checked; use a folder of its own");
            }
        }
    }

    /** @throws CallError when the results of a watched folder would lie in it, and be taken for reports over and over again */
    static void keepOut(Arguments arguments, Path inbox, Path results) throws CallError {
        if (lies(results, real(inbox.toString()))) {
            throw arguments.wrong("结果文件夹 " + results + " 在收件文件夹里，结果会被当作报告一再检查；请用 --output（或者 --journal）写到别处",
                    "the folder of results, " + results + ", is in the inbox, where results would be taken for reports over and over "
                            + "again; write them elsewhere with --output (or --journal)");
        }
    }

    /** @throws CallError when the call would do so */
    static void keep(Arguments arguments, List<Targets.Target> targets) throws CallError {
        for (Targets.Target target : targets) {
            for (String operand : target.file() == null ? List.<String>of() : arguments.operands()) {
                Path input = real(operand);
                if (input == null) {
                    continue;
                }
                if (Targets.FOLDERS.contains(target.format())) {
                    if (Files.isDirectory(input) && lies(target.file(), input)) {
                        throw arguments.wrong("--" + target.format() + " 的文件夹 " + target.file() + " 在要检查的文件夹里，下次会被当作报告；请写到别处",
                                "the folder of --" + target.format() + ", " + target.file()
                                        + ", is among the reports, and the next run would take it for some; write it elsewhere");
                    }
                } else if (isReport(target.file(), input)) {
                    throw arguments.wrong("--output " + target.file() + " 是要检查的报告，不能写在它上面；请换一个名字",
                            "--output " + target.file() + " is a report to be checked and is not written over; choose another name");
                }
            }
        }
    }

    private static Path real(String operand) {
        try {
            return operand.equals("-") ? null : Path.of(operand).toRealPath();
        } catch (IOException | InvalidPathException e) {
            // what cannot be found cannot be written over; that it is not there is said later
            return null;
        }
    }

    private static boolean lies(Path folder, Path within) {
        for (Path there = folder.toAbsolutePath().normalize(); there != null; there = there.getParent()) {
            if (Files.isDirectory(there)) {
                Path known = real(there.toString());
                return known != null && known.startsWith(within);
            }
        }
        return false;
    }

    private static boolean isReport(Path output, Path input) {
        Path there = real(output.toString());
        if (there == null || !Files.isRegularFile(there)) {
            return false;
        }
        return there.equals(input) || there.startsWith(input) && Selection.mayTake(there.getFileName().toString()) && !isOurs(there);
    }

    private static boolean isOurs(Path file) {
        try (var in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            String text = new String(head, StandardCharsets.UTF_8);
            return head.length == 0 || text.contains(OUR_PAGE) || text.startsWith(OUR_TEXT) || text.startsWith("PK") && isOurWorkbook(file);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isOurWorkbook(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry core = zip.getEntry("docProps/core.xml");
            return core != null && new String(zip.getInputStream(core).readNBytes(HEAD), StandardCharsets.UTF_8).contains(OUR_WORKBOOK);
        }
    }
}
