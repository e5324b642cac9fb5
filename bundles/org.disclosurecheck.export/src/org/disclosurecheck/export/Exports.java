package org.disclosurecheck.export;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CopyOnWriteArrayList;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.layout.Screen;

/**
 * The one door to all outputs, for the command line, a batch and the workbench alike. Formats that need a library of
 * their own stand in other bundles and are found as services.
 */
public final class Exports {

    private static final List<FileFormat> ADDED_FILES = new CopyOnWriteArrayList<>();
    private static final List<FolderFormat> ADDED_FOLDERS = new CopyOnWriteArrayList<>();


    private static final String TEXT = "text";

    private Exports() {
    }

    /** The formats that are one file, in the order in which people are told of them. */
    public static List<String> formats() {
        List<String> all = new ArrayList<>(List.of(TEXT));
        all.addAll(files().keySet());
        return all;
    }

    /**
     * Opens an output that streams.
     *
     * @param format one of {@link #formats()}
     * @param out flushed at the end, never closed
     */
    public static ReportOutput open(String format, OutputStream out, Frame frame) throws IOException {
        if (format.equals(TEXT)) {
            return new TextOutput(writer(out), Screen.NONE, frame.language());
        }
        for (FileFormat own : PlainFormat.values()) {
            if (own.id().equals(format)) {
                return own.open(out, frame);
            }
        }
        FileFormat found = files().get(format);
        if (found == null) {
            throw new IllegalArgumentException("no format " + format);
        }
        return found.open(out, frame);
    }

    /** Writes reports that are at hand to a file, which is there complete or not at all. */
    public static void write(String format, Iterable<CheckReport> reports, Path file, Frame frame) throws IOException {
        try (OutputFile target = new OutputFile(file)) {
            OutputStream out = new BufferedOutputStream(target.stream());
            try (ReportOutput output = open(format, out, frame)) {
                for (CheckReport report : reports) {
                    output.write(report);
                }
                output.finish();
            }
            out.flush();
            target.complete();
        }
    }

    /** Adds formats that no service loader sees from here: inside OSGi they are in bundles of their own. */
    public static void add(List<FileFormat> files, List<FolderFormat> folders) {
        ADDED_FILES.addAll(files);
        ADDED_FOLDERS.addAll(folders);
    }

    /** Opens an output that is a folder: “slips” or “marked”. */
    public static FolderOutput folder(String kind, Path folder, Frame frame) throws IOException {
        List<FolderFormat> all = new ArrayList<>(ADDED_FOLDERS);
        ServiceLoader.load(FolderFormat.class, Exports.class.getClassLoader()).forEach(all::add);
        for (FolderFormat format : all) {
            if (format.id().equals(kind)) {
                return format.open(folder, frame);
            }
        }
        throw new IllegalArgumentException("no output " + kind);
    }

    static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static Map<String, FileFormat> files() {
        Map<String, FileFormat> all = new LinkedHashMap<>();
        for (FileFormat own : PlainFormat.values()) {
            all.put(own.id(), own);
        }
        ADDED_FILES.forEach(added -> all.put(added.id(), added));
        ServiceLoader.load(FileFormat.class, Exports.class.getClassLoader()).forEach(found -> all.put(found.id(), found));
        return all;
    }
}
