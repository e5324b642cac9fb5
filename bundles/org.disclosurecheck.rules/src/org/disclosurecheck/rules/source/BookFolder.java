package org.disclosurecheck.rules.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.model.form.FormData;
import org.disclosurecheck.rules.BrokenRule;
import org.disclosurecheck.rules.DormantRule;
import org.disclosurecheck.rules.Law;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleText;

/**
 * Reads a rule book from its folder: every folder below with a rule.drl, rule.txt or rule.md is a rule, every form.yaml a form,
 * every Markdown file in a folder “law” a text of the law.
 */
public final class BookFolder {

    private static final Set<String> FILES = Set.of(RuleFolder.CONDITION, RuleFolder.SENTENCES, RuleFolder.WORDS, "messages.properties",
            "messages_en.properties", "form.yaml", "book.yaml");

    /** Tables and laws are larger than rules. */
    private static final long LARGEST = 64L << 20;

    private final Path root;
    private final Faults faults;
    private final Set<Path> rules = new TreeSet<>();
    private final Set<Path> forms = new TreeSet<>();
    private final Set<Path> laws = new TreeSet<>();
    private final Set<Path> files = new TreeSet<>();

    private BookFolder(Path root) {
        this.root = root;
        faults = new Faults(root);
    }

    /**
     * @param roots folders that make one book, usually one; the first gives it its name
     * @throws RuleBookException with every fault found, when there is any, or no rule and no form at all
     */
    public static BookSource read(Collection<Path> roots) throws IOException, RuleBookException {
        Path first = real(roots.iterator().next());
        BookFolder folder = new BookFolder(first);
        for (Path root : roots) {
            folder.walk(real(root));
        }
        BookSource book = folder.read();
        book.broken().forEach(broken -> broken.lines().forEach(folder.faults::add));
        folder.faults.throwIfAny();
        return book;
    }

    /**
     * The same, but rules that something is wrong with are left out and stand in the book as broken.
     *
     * @throws RuleBookException when the book itself cannot be read: no folder, a form or a law that is wrong
     */
    public static BookSource readSound(Path root) throws IOException, RuleBookException {
        BookFolder folder = new BookFolder(real(root));
        folder.walk(folder.root);
        BookSource book = folder.read();
        folder.faults.throwIfAny();
        return book;
    }

    /** The folders below that hold a rule, in order of their paths. */
    public static List<Path> ruleFolders(Path root) throws IOException {
        BookFolder folder = new BookFolder(real(root));
        folder.walk(folder.root);
        return List.copyOf(folder.rules);
    }

    /**
     * The plain files that make the book: all that lies in rule folders, the forms, the law and book.yaml.
     *
     * @param prefix stands before each name
     * @return contents by name, relative to the root, with “/” between folders
     */
    public static SortedMap<String, byte[]> files(Path root, String prefix) throws IOException {
        BookFolder book = new BookFolder(real(root));
        book.walk(book.root);
        Set<Path> wanted = new TreeSet<>(book.files);
        for (Path rule : book.rules) {
            try (Stream<Path> inside = Files.walk(rule)) {
                inside.filter(Files::isRegularFile).filter(file -> !hidden(rule.relativize(file))).forEach(wanted::add);
            }
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : wanted) {
            files.put(prefix + book.root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return files;
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".") || part.toString().endsWith("~")) {
                return true;
            }
        }
        return false;
    }

    /** A folder named by a symbolic link is the folder that the link leads to. */
    private static Path real(Path folder) throws IOException {
        return Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    }

    private void walk(Path top) throws IOException {
        if (!Files.isDirectory(top)) {
            faults.add(top, "no such folder");
            return;
        }
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean skip = !folder.equals(top)
                        && (name.startsWith(".") || name.equals("target") || name.equals("cases"));
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                sort(file);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void sort(Path file) {
        if (!Files.isRegularFile(file)) {
            // a pipe or a device would be read without end
            return;
        }
        String name = file.getFileName().toString();
        if (name.equals(RuleFolder.CONDITION) || name.equals(RuleFolder.SENTENCES) || name.equals(RuleFolder.WORDS)) {
            rules.add(file.getParent());
        } else if (name.equals("form.yaml")) {
            forms.add(file);
        } else if (name.endsWith(".md") && file.getParent().getFileName().toString().equals("law")) {
            laws.add(file);
            files.add(file);
        }
        if (FILES.contains(name)) {
            files.add(file);
        }
    }

    private BookSource read() throws IOException {
        if (rules.isEmpty() && forms.isEmpty() && faults.lines().isEmpty()) {
            faults.add(root, "no rules here: a rule is a folder with rule.md and rule.drl");
        }
        List<Rule> found = new ArrayList<>();
        List<DormantRule> dormant = new ArrayList<>();
        Map<String, RuleText> texts = new TreeMap<>();
        Map<String, Path> where = new TreeMap<>();
        Map<String, BrokenRule> broken = new TreeMap<>();
        for (Path folder : rules) {
            String relative = relative(folder);
            Faults own = new Faults(folder);
            RuleFolder reader = new RuleFolder(folder, own);
            RuleFolder.Content content = reader.read(relative);
            if (reader.tableFile() != null) {
                files.add(reader.tableFile());
            }
            if (content == null) {
                BrokenRule rule = Breakage.of(folder, relative, own.lines());
                broken.put(rule.id(), rule);
                continue;
            }
            Path other = where.put(content.id(), folder);
            if (other != null) {
                BrokenRule twice = Breakage.twice(content.id(), relative(other), relative);
                broken.put(twice.id(), twice);
            } else if (content.dormant() != null) {
                dormant.add(content.dormant());
            } else {
                found.add(content.rule());
                texts.put(content.id(), content.text());
            }
        }
        found.removeIf(rule -> broken.containsKey(rule.id()));
        dormant.removeIf(rule -> broken.containsKey(rule.id()));
        Map<String, Law.Passage> passages = new TreeMap<>();
        for (Path law : laws) {
            LawFile.read(law, passages, faults);
        }
        found.sort((a, b) -> a.id().compareTo(b.id()));
        dormant.sort((a, b) -> a.id().compareTo(b.id()));
        return new BookSource(root.getFileName().toString(), hash(), standalone(), found, dormant, List.copyOf(broken.values()), texts,
                formData(), new Law(passages));
    }

    private String relative(Path folder) {
        return (folder.startsWith(root) ? root.relativize(folder) : folder).toString().replace('\\', '/');
    }

    private List<Map<String, Object>> formData() throws IOException {
        List<Map<String, Object>> data = new ArrayList<>();
        for (Path form : forms) {
            try {
                Map<String, Object> tree = Yaml.map(Files.readString(form));
                FormData.form(tree);
                data.add(tree);
            } catch (Yaml.Fault e) {
                faults.add(form, e.line(), e.getMessage());
            } catch (IllegalArgumentException | ClassCastException e) {
                faults.add(form, e.getMessage());
            }
        }
        return data;
    }

    private boolean standalone() throws IOException {
        Path book = root.resolve("book.yaml");
        if (!Files.isRegularFile(book)) {
            return false;
        }
        try {
            Object base = Yaml.map(Files.readString(book)).getOrDefault("base", "built-in");
            if (!base.equals("none") && !base.equals("built-in")) {
                faults.add(book, "“base” must be “built-in” or “none”, not “" + base + "”");
            }
            return base.equals("none");
        } catch (Yaml.Fault e) {
            faults.add(book, e.line(), e.getMessage());
            return false;
        }
    }

    private String hash() throws IOException {
        MessageDigest digest = Sha256.digest();
        for (Path file : files) {
            String name = file.startsWith(root) ? root.relativize(file).toString() : file.getFileName().toString();
            // one so large is no rule, and said to be none
            byte[] content = Files.size(file) > LARGEST ? new byte[0] : Files.readAllBytes(file);
            digest.update((name.replace('\\', '/') + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
