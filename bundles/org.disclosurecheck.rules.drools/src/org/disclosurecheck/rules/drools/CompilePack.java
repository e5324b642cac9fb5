package org.disclosurecheck.rules.drools;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.source.BookFolder;
import org.disclosurecheck.rules.source.BookSource;

/** Build step: compiles a rule pack into the class folder of its bundle, so that no start compiles anything. */
public final class CompilePack {

    /** In nanoseconds of processor time; several times of what is needed. */
    private static final long START = 20_000_000_000L;
    private static final long FOR_A_RULE = 300_000_000L;

    private CompilePack() {
    }

    /** @param args class folder, then the folders of the pack; the first gives the pack its name */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        List<Path> folders = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            folders.add(Path.of(args[i]));
        }
        try {
            BookSource source = BookFolder.read(folders);
            Path list = classes.resolveSibling("compiled-rules.txt");
            removeOld(list, classes);
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            CompiledBook book = BookCompiler.compile(source, CompilePack.class.getClassLoader());
            bound(source, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
            book.entries().remove(CompiledBook.BORROWED);
            book.entries().put(CompiledBook.FILES, files(folders));
            book.writeTo(classes, source.name());
            Path packs = classes.resolve(BuiltInBook.PACKS);
            Files.writeString(packs, source.name() + "\n");
            Files.write(list, book.entries().keySet().stream().filter(name -> name.endsWith(".class")).toList());
            System.out.println(source.name() + ": " + source.rules().size() + " rules, " + source.dormant().size()
                    + " not checked, " + source.formData().size()
                    + " forms, " + source.law().passages().size() + " passages of law");
        } catch (RuleBookException e) {
            throw new IllegalStateException("the rule pack does not compile:\n" + e.getMessage());
        }
    }

    /** The plain files of the folders, under the folders’ names. */
    private static byte[] files(List<Path> folders) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path folder : folders) {
            Path root = folder.toRealPath();
            files.putAll(BookFolder.files(root, root.getFileName() + "/"));
        }
        return new CompiledBook(files).pack();
    }

    /** A condition over which the compiler broods makes everybody wait who edits a rule. */
    private static void bound(BookSource source, long nanoseconds) {
        long allowed = START + source.rules().size() * FOR_A_RULE;
        if (nanoseconds > allowed) {
            throw new IllegalStateException("compiling the rule pack took " + nanoseconds / 1_000_000 + " ms of processor time, "
                    + allowed / 1_000_000 + " ms are allowed: some condition is too much for the compiler");
        }
    }

    /** The names of generated classes change with the rules; what the last build wrote must not stay. */
    private static void removeOld(Path list, Path classes) throws IOException {
        if (Files.exists(list)) {
            for (String old : Files.readAllLines(list)) {
                Files.deleteIfExists(classes.resolve(old));
            }
        }
    }
}
