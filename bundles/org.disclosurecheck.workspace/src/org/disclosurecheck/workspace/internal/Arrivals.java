package org.disclosurecheck.workspace.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.check.Selection;

/** The files behind what was dropped or chosen: folders are opened up, and what no report can be is passed over. */
public final class Arrivals {

    /**
     * One file.
     *
     * @param path where it is
     * @param name what it is called in the inspection: the folders below the one that was given stay
     */
    public record Arrival(Path path, String name) {
    }

    private Arrivals() {
    }

    /**
     * Files that were named are taken whatever they are; in folders what may be a report counts, read or not: one that
     * cannot be read, such as a scan, is shown with its reason.
     */
    public static List<Arrival> of(List<Path> paths) {
        List<Arrival> found = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                walk(path, found);
            } else {
                found.add(new Arrival(path, path.getFileName().toString()));
            }
        }
        return found;
    }

    /** A folder that is given by a link is that folder; links inside it are not followed. */
    private static void walk(Path given, List<Arrival> found) {
        Path folder = real(given);
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).filter(file -> visible(folder.relativize(file)))
                    .filter(file -> Selection.mayBeReport(file.getFileName().toString(), folder.relativize(file))).sorted()
                    .forEach(file -> found.add(new Arrival(file, folder.relativize(file).toString().replace('\\', '/'))));
        } catch (IOException | UncheckedIOException e) {
            // the folder itself is named to the intake, which says why it cannot be opened
            found.add(new Arrival(folder, folder.getFileName().toString()));
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }

    private static boolean visible(Path relative) {
        for (Path part : relative) {
            String name = part.toString();
            if (name.startsWith(".") || name.startsWith("~$") || name.equals("__MACOSX")) {
                return false;
            }
        }
        return true;
    }
}
