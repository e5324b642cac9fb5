package org.disclosurecheck.ui.rules.book;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.workspace.Engine;

/** The rules of the built-in book as the texts of their folders. */
final class BuiltInTexts {

    private BuiltInTexts() {
    }

    static RuleTexts of(String id) throws IOException {
        Map<String, String> files = new TreeMap<>();
        String name = id;
        String family = "";
        for (Map.Entry<String, byte[]> file : Engine.engine().builtInFiles().entrySet()) {
            int folder = file.getKey().indexOf("/" + id);
            int end = folder < 0 ? -1 : file.getKey().indexOf('/', folder + 1);
            if (end > 0 && RuleEntry.id(file.getKey().substring(folder + 1, end)).equals(id)) {
                name = file.getKey().substring(folder + 1, end);
                family = file.getKey().substring(file.getKey().lastIndexOf('/', folder - 1) + 1, folder);
                files.put(file.getKey().substring(end + 1), new String(file.getValue(), StandardCharsets.UTF_8));
            }
        }
        if (files.isEmpty()) {
            throw new IOException("the product has no texts of the rule");
        }
        return new RuleTexts(name, family, files, Set.of());
    }
}
