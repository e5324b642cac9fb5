package org.disclosurecheck.export.office.marked;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.export.FolderOutput;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.export.office.FolderFiles;
import org.disclosurecheck.findings.Language;

/** Opens each submitted docx and xlsx once more, only to read, and writes a copy with its remarks. */
final class MarkedCopies implements FolderOutput {

    private static final int MOST_NAMED = 20;

    private final FolderFiles files;
    private final Frame frame;
    private final Language language;
    private final List<String> failed = new ArrayList<>();
    private int others;
    private int moreFailed;

    MarkedCopies(FolderFiles files, Frame frame) {
        this.files = files;
        this.frame = frame;
        this.language = frame.language();
    }

    @Override
    public void write(CheckReport report) throws IOException {
        if (report.status() != CheckReport.Status.CHECKED || report.findings().isEmpty()) {
            return;
        }
        byte[] original = original(report.path());
        String kind = original == null ? null : Packed.kind(original);
        if (kind == null) {
            others++;
            return;
        }
        ByteArrayOutputStream copy = new ByteArrayOutputStream(original.length + 4096);
        try {
            Remarks remarks = new Remarks(report, frame);
            if (kind.equals("docx")) {
                new MarkedDocument(original, remarks).write(copy);
            } else {
                new MarkedBook(original, remarks).write(copy);
            }
        } catch (IOException | RuntimeException e) {
            // what the reader could rescue may still be too damaged to be written again
            fail(report.path());
            return;
        }
        files.write(FolderFiles.base(report.path()) + language.choose("-批注", "-marked"), "." + kind, copy::writeTo);
    }

    /** Null for what is no file by itself: an entry of an archive, a page. */
    private static byte[] original(String path) throws IOException {
        Path file = Input.fileOf(path);
        return file == null ? null : Files.readAllBytes(file);
    }

    private void fail(String path) {
        if (failed.size() < MOST_NAMED) {
            failed.add(language.choose("没有批注副本（文件不能重新写出）：", "no marked copy (the file cannot be written again): ") + path);
        } else {
            moreFailed++;
        }
    }

    @Override
    public void finish() {
        // every copy is finished by itself
    }

    @Override
    public List<String> passedOver() {
        List<String> said = new ArrayList<>(failed);
        if (moreFailed > 0) {
            said.add(language.choose("另有 " + moreFailed + " 份也没有批注副本", moreFailed + " more got no marked copy"));
        }
        if (others > 0) {
            said.add(language.choose("有问题但不是 docx、xlsx 文件（或者加了密、在压缩包里）的报告 " + others + " 份，没有批注副本",
                    others + " reports with findings are no docx or xlsx files of their own (or are encrypted or in an archive): "
                            + "they got no marked copy"));
        }
        return said;
    }
}
