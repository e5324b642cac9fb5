package org.disclosurecheck.export.office.slip;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.FolderFormat;
import org.disclosurecheck.export.FolderOutput;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.export.office.FolderFiles;
import org.disclosurecheck.findings.Severity;

/** 退回单: a letter to each unit whose report must be mended, for {@link java.util.ServiceLoader}. */
public final class SlipsFormat implements FolderFormat {

    /** Why a file cannot be read through no fault of ours: what the unit itself can mend. */
    private static final Set<String> THEIRS = Set.of("encrypted", "damaged", "empty", "unknown-format", "unsupported-format",
            "not-a-document", "not-a-report");

    @Override
    public String id() {
        return "slips";
    }

    @Override
    public FolderOutput open(Path folder, Frame frame) throws IOException {
        return new Slips(new FolderFiles(folder), new Slip(frame.language()), frame);
    }

    /** Who has nothing but hints gets no letter, nor does who handed in nothing, or whose file this program failed to read. */
    private record Slips(FolderFiles files, Slip slip, Frame frame) implements FolderOutput {

        @Override
        public void write(CheckReport report) throws IOException {
            boolean unreadable = report.status() == CheckReport.Status.UNREADABLE && !report.problems().isEmpty()
                    && THEIRS.contains(report.problems().get(report.problems().size() - 1).code());
            if (unreadable || report.findings().stream().anyMatch(finding -> finding.severity().atLeast(Severity.WARNING))
                    && report.status() == CheckReport.Status.CHECKED) {
                String unit = report.organisation() == null ? FolderFiles.base(report.path()) : report.organisation();
                String year = report.year() == null ? "" : "-" + report.year();
                files.write(frame.language().choose("退回单-", "return-slip-") + unit + year, ".docx", out -> slip.write(report, out));
            }
        }

        @Override
        public void finish() {
            // every letter is finished by itself
        }

        @Override
        public List<String> passedOver() {
            return List.of();
        }
    }
}
