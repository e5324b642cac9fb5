package org.disclosurecheck.rules.drools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.source.BookData;
import org.disclosurecheck.rules.source.BookSource;
import org.disclosurecheck.rules.source.Json;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles the conditions of a book into an executable model. */
final class BookCompiler {

    static {
        // compiled in one order: the same rules give the same bytes
        System.setProperty("drools.parallelRulesBuildThreshold", "-1");
        System.setProperty("drools.parallelLambdaExternalization", "false");
    }

    private BookCompiler() {
    }

    /**
     * @param loader must see the model, the words that rules use, and Drools
     * @throws RuleBookException with every fault: file, line and column where known
     */
    static CompiledBook compile(BookSource book, ClassLoader loader) throws RuleBookException {
        return compile(book, Set.of(), loader);
    }

    /**
     * The same for a book of which some conditions are compiled already.
     *
     * @param borrowed ids of the rules that need no compiler
     */
    static CompiledBook compile(BookSource book, Set<String> borrowed, ClassLoader loader) throws RuleBookException {
        return compile(book, borrowed, UnaryOperator.identity(), loader);
    }

    /** @param wording makes of the text of a rule what is compiled; its lines stay where they are */
    static CompiledBook compile(BookSource book, Set<String> borrowed, UnaryOperator<String> wording, ClassLoader loader)
            throws RuleBookException {
        try {
            Map<String, byte[]> entries = new TreeMap<>();
            entries.put(CompiledBook.INDEX, Json.write(BookData.index(book)));
            entries.put(CompiledBook.LIBRARY, Json.write(BookData.library(book)));
            String models = borrowed.size() == book.rules().size() ? "" : classes(book, borrowed, wording, loader, entries);
            entries.put(CompiledBook.MODELS, models.getBytes(StandardCharsets.UTF_8));
            entries.put(CompiledBook.BORROWED, String.join("\n", new TreeSet<>(borrowed)).getBytes(StandardCharsets.UTF_8));
            return new CompiledBook(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classes(BookSource book, Set<String> borrowed, UnaryOperator<String> wording, ClassLoader loader,
            Map<String, byte[]> entries) throws RuleBookException, IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Rule rule : book.rules()) {
            if (!borrowed.contains(rule.id())) {
                texts.put(rule.folder() + "/rule.drl", wording.apply(book.texts().get(rule.id()).condition()));
            }
        }
        List<String> faults = Diagnostics.syntax(texts);
        if (!faults.isEmpty()) {
            throw new RuleBookException(faults);
        }
        byte[] module = InDrools.call(() -> build(texts, loader));
        if (module == null) {
            throw new RuleBookException(InDrools.call(() -> Diagnostics.semantics(texts, loader)));
        }
        TreeSet<String> models = new TreeSet<>();
        for (Map.Entry<String, byte[]> e : CompiledBook.unpack(module).entries().entrySet()) {
            // every module has an org.drools.project.model class of one and the same name; nothing here uses it
            if (e.getKey().endsWith(".class") && !e.getKey().startsWith("org/drools/")) {
                entries.put(e.getKey(), e.getValue());
            } else if (e.getKey().endsWith("/drools-model")) {
                new String(e.getValue(), StandardCharsets.UTF_8).lines().skip(1).filter(line -> !line.isBlank())
                        .forEach(models::add);
            }
        }
        return String.join("\n", models);
    }

    /** The compiled module, or null when something does not compile. */
    private static byte[] build(Map<String, String> texts, ClassLoader loader) {
        try {
            KieBuilder builder = KieServices.Factory.get().newKieBuilder(files(texts), loader)
                    .buildAll(ExecutableModelProject.class);
            return builder.getResults().hasMessages(Message.Level.ERROR) ? null
                    : ((InternalKieModule) builder.getKieModule()).getBytes();
        } catch (RuntimeException e) {
            // a type mismatch such as  number == "abc"  comes out of the code generator as an exception
            return null;
        }
    }

    static KieFileSystem files(Map<String, String> texts) {
        KieFileSystem files = KieServices.Factory.get().newKieFileSystem();
        new ArrayList<>(texts.keySet()).forEach(name -> files.write("src/main/resources/" + name, texts.get(name)));
        return files;
    }
}
