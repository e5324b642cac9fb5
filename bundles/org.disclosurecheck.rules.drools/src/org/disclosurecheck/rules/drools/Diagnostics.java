package org.disclosurecheck.rules.drools;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.Message;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * What is wrong with rule texts, with the line where it stands. The parser knows line and column of every slip of
 * grammar; for the rest the classic compiler is asked, because the executable model does not tell lines.
 */
final class Diagnostics {

    private static final Pattern UNRESOLVED = Pattern.compile("unable to resolve method[^:]*: [\\w.]*?(\\w+)\\(");

    private Diagnostics() {
    }

    static List<String> syntax(Map<String, String> texts) {
        List<String> faults = new ArrayList<>();
        texts.forEach((file, text) -> {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            try {
                parser.parse(null, text);
            } catch (DroolsParserException e) {
                faults.add(file + ": " + e.getMessage());
            }
            for (Object error : parser.getErrors()) {
                faults.add(error instanceof ParserError at
                        ? file + ":" + at.getRow() + ":" + (at.getCol() + 1) + ": " + oneLine(at.getMessage())
                        : file + ": " + oneLine(String.valueOf(error)));
            }
        });
        return faults;
    }

    /** Faults of rules whose grammar is right; never empty. */
    static List<String> semantics(Map<String, String> texts, ClassLoader loader) {
        List<String> faults = new ArrayList<>();
        Set<String> places = new HashSet<>();
        try {
            KieBuilder builder = KieServices.Factory.get().newKieBuilder(BookCompiler.files(texts), loader).buildAll();
            for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
                String file = file(message.getPath());
                String place = place(texts.getOrDefault(file, ""), message.getText());
                String line = message.getLine() > 0 ? ":" + message.getLine() : "";
                // the compiler says of one slip what it thinks of it at every level; the first and exactest is enough
                if (places.add(file + line) || place.isEmpty() && line.isEmpty()) {
                    faults.add(file + (place.isEmpty() ? line : place) + ": " + oneLine(message.getText()));
                }
            }
        } catch (RuntimeException e) {
            faults.add(oneLine(String.valueOf(e.getMessage())));
        }
        if (faults.isEmpty()) {
            texts.keySet().forEach(file -> alone(file, texts.get(file), loader, faults));
        }
        return faults.isEmpty() ? List.of("the rules do not compile, and no compiler says why") : faults;
    }

    /** The classic compiler accepts what the executable model cannot express; find the file by building each alone. */
    private static void alone(String file, String text, ClassLoader loader, List<String> faults) {
        try {
            KieBuilder builder = KieServices.Factory.get().newKieBuilder(BookCompiler.files(Map.of(file, text)), loader)
                    .buildAll(org.drools.model.codegen.ExecutableModelProject.class);
            builder.getResults().getMessages(Message.Level.ERROR)
                    .forEach(message -> faults.add(file + ": " + oneLine(message.getText())));
        } catch (RuntimeException e) {
            faults.add(file + ": " + oneLine(String.valueOf(e.getMessage())));
        }
    }

    /** Line and column of the field or method that the compiler could not resolve, when it names it. */
    static String place(String text, String message) {
        int at = offset(text, message);
        if (at < 0) {
            return "";
        }
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return ":" + line + ":" + (at - before.lastIndexOf('\n'));
    }

    /** Where the field or method stands that the compiler could not resolve; -1 when it does not name it. */
    static int offset(String text, String message) {
        Matcher unresolved = UNRESOLVED.matcher(message);
        if (!unresolved.find()) {
            return -1;
        }
        Matcher word = Pattern.compile("\\b" + unresolved.group(1) + "\\b").matcher(text);
        return word.find() ? word.start() : -1;
    }

    private static String file(String path) {
        String prefix = "src/main/resources/";
        return path != null && path.startsWith(prefix) ? path.substring(prefix.length()) : String.valueOf(path);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
