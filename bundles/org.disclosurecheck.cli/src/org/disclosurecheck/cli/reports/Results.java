package org.disclosurecheck.cli.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.batch.Checked;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.cli.call.IoWords;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.cli.call.Unread;
import org.disclosurecheck.export.Exports;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;

/** The results of a watched folder: a file for each report, in folders like those of the reports. */
final class Results {

    private static final int LONGEST_NAME = 240;
    private static final int KEPT = 60;

    private final Path inbox;
    private final Path folder;
    private final String format;
    private final Frame frame;
    private final Terminal terminal;

    Results(Path inbox, Path folder, String format, Frame frame, Terminal terminal) {
        this.inbox = inbox;
        this.folder = folder;
        this.format = format;
        this.frame = frame;
        this.terminal = terminal;
    }

    /** A result that is known already and lies there is left as it is. A folder that cannot be written is said, and tried again. */
    void take(Checked result) throws IOException {
        Path file = file(result.name());
        if (result.known() && Files.exists(file)) {
            return;
        }
        CheckReport report = result.report();
        try {
            Files.createDirectories(file.getParent());
            Exports.write(format, List.of(report), file, frame);
            terminal.mention(line(report));
        } catch (IOException e) {
            terminal.say(IoWords.notWritten(file.toString(), e, frame.language()));
        }
    }

    private Path file(String name) {
        String relative = name.startsWith(inbox + "/") ? name.substring(inbox.toString().length() + 1) : name;
        Path file = folder;
        for (String part : relative.replace("!/", "/").split("/")) {
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                file = file.resolve(shortened(part));
            }
        }
        return file.resolveSibling(file.getFileName() + "." + (format.equals("text") ? "txt" : format));
    }

    /** A name that is as long as names may be leaves no room for an ending. */
    private static String shortened(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME ? name
                : name.substring(0, KEPT) + "-" + Integer.toHexString(name.hashCode());
    }

    private String line(CheckReport report) {
        Language language = frame.language();
        if (report.status() == CheckReport.Status.UNREADABLE) {
            return Unread.line(report.path(), report.problems());
        }
        return report.path() + language.choose("：", ": ") + report.verdict().label(language) + " · "
                + Severity.ERROR.label(language) + " " + report.count(Severity.ERROR) + " · "
                + Severity.WARNING.label(language) + " " + report.count(Severity.WARNING);
    }
}
