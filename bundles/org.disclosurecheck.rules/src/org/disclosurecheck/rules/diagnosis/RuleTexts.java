package org.disclosurecheck.rules.diagnosis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.disclosurecheck.rules.sentences.table.Csv;
import org.disclosurecheck.rules.sentences.table.TableFiles;
import org.disclosurecheck.rules.source.SaidTable;

/**
 * The texts of one rule folder, from the disk or from an editor.
 *
 * @param name name of the folder: SUM-001-what-must-hold
 * @param family name of the folder above: sums
 * @param files text by file name; cases as “cases/name.yaml”
 * @param recoded files that are not UTF-8; their text was read as GB18030 (GBK), or as UTF-16 where it begins with its mark
 */
public record RuleTexts(String name, String family, Map<String, String> files, Set<String> recoded) {

    /** The largest file that is looked at; a rule is a page. */
    public static final int MOST_BYTES = 1 << 18;

    public RuleTexts {
        files = Map.copyOf(files);
        recoded = Set.copyOf(recoded);
    }

    /** The folder as it stands on the disk. */
    public static RuleTexts read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Set<String> recoded = new HashSet<>();
        try (Stream<Path> list = Files.walk(folder, 2)) {
            for (Path file : (Iterable<Path>) list.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                boolean known = name.indexOf('/') < 0 ? name.matches("rule\\.(drl|md|txt)|messages(_en)?\\.properties")
                        : name.matches("cases/.*\\.yaml");
                if (known) {
                    // what is too large is never read; the sign stands for “no text”
                    files.put(name, Files.size(file) > MOST_BYTES ? "\0" : decode(Files.readAllBytes(file), name, recoded));
                }
            }
        }
        table(folder, files);
        Path parent = folder.toAbsolutePath().normalize().getParent();
        return new RuleTexts(folder.toAbsolutePath().normalize().getFileName().toString(),
                parent == null || parent.getFileName() == null ? "" : parent.getFileName().toString(), files, recoded);
    }

    /** The table of rules in sentences, its own or the one it names, as comma-separated values. One that cannot be read is left out. */
    private static void table(Path folder, Map<String, String> files) {
        String said = files.get(SaidTexts.FILE);
        Path table = said == null ? null : SaidTable.find(said, folder.toAbsolutePath().normalize());
        if (table != null) {
            try {
                files.put(SaidTexts.TABLE, Csv.standIn(TableFiles.read(table)));
            } catch (IOException e) {
                plain(table, files);
            }
        }
    }

    /** Comma-separated values that are not in order are shown as they are, so that the place can be told. */
    private static void plain(Path table, Map<String, String> files) {
        try {
            if (table.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".csv") && Files.size(table) < MOST_BYTES) {
                files.put(SaidTexts.TABLE, Csv.text(Files.readAllBytes(table)));
            }
        } catch (IOException e) {
            return;
        }
    }

    /** The same folder with another text for one file, as an editor has it. */
    public RuleTexts with(String file, String text) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(file, text);
        return new RuleTexts(name, family, changed, recoded);
    }

    /** The same folder without one of its files. */
    public RuleTexts without(String file) {
        Map<String, String> rest = new TreeMap<>(files);
        rest.remove(file);
        return new RuleTexts(name, family, rest, recoded);
    }

    /** The text of a file, or null when there is none. */
    public String text(String file) {
        return files.get(file);
    }

    private static String decode(byte[] bytes, String name, Set<String> recoded) {
        if (bytes.length > 1 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
            // what the editor of Windows calls “Unicode”; its mark is kept, so that it is told from GBK
            recoded.add(name);
            return new String(bytes, bytes[0] == -1 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().replaceFirst("^\ufeff", "");
        } catch (CharacterCodingException e) {
            recoded.add(name);
            return new String(bytes, Charset.forName("GB18030"));
        }
    }
}
