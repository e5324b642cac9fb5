package org.disclosurecheck.rules.drools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.source.BookFolder;
import org.disclosurecheck.rules.source.BookSource;

/** Build step: compiles a rule pack into the class folder of its bundle, so that no start compiles anything. */
public final class CompilePack {

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
            CompiledBook book = BookCompiler.compile(source, CompilePack.class.getClassLoader());
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

    /** The names of generated classes change with the rules; what the last build wrote must not stay. */
    private static void removeOld(Path list, Path classes) throws IOException {
        if (Files.exists(list)) {
            for (String old : Files.readAllLines(list)) {
                Files.deleteIfExists(classes.resolve(old));
            }
        }
    }
}
