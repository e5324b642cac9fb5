package org.disclosurecheck.batch.journal;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Which results of a journal make up a part of a run, and where they belong in the whole of it. It is there when the part
 * is done, and not before.
 *
 * @param number which part, from 1 on
 * @param of how many parts there are
 * @param total how many reports the whole run has
 * @param names a hash of all their names: parts of one run saw the same files
 * @param settings what results depend on beside the files
 * @param positions of the results in the whole run, growing
 * @param places of the results in the journal
 */
public record Order(int number, int of, int total, String names, String settings, int[] positions, long[] places) {

    private static final String NAME = "order";

    void write(Path folder) throws IOException {
        Path part = folder.resolve(NAME + ".part");
        try (BufferedWriter out = Files.newBufferedWriter(part)) {
            out.write(number + " " + of + " " + total + " " + names + " " + settings + " " + positions.length + "\n");
            for (int i = 0; i < positions.length; i++) {
                out.write(positions[i] + " " + places[i] + "\n");
            }
        }
        Files.move(part, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Null when the part is not done. */
    static Order read(Path folder) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(folder.resolve(NAME))) {
            String[] head = in.readLine().split(" ");
            int count = Integer.parseInt(head[5]);
            int[] positions = new int[count];
            long[] places = new long[count];
            for (int i = 0; i < count; i++) {
                String[] entry = in.readLine().split(" ");
                positions[i] = Integer.parseInt(entry[0]);
                places[i] = Long.parseLong(entry[1]);
            }
            return new Order(Integer.parseInt(head[0]), Integer.parseInt(head[1]), Integer.parseInt(head[2]), head[3], head[4],
                    positions, places);
        } catch (NoSuchFileException e) {
            return null;
        } catch (NullPointerException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new IOException("the order of the part is damaged", e);
        }
    }

    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }
}
