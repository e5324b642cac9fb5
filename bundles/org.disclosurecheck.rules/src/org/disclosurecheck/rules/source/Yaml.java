package org.disclosurecheck.rules.source;

import java.util.LinkedHashMap;
import java.util.Map;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Small YAML files in which every scalar is a word: “0012” and “yes” stay what they are. */
public final class Yaml {

    /** What is wrong with a YAML text, and where. */
    public static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        Fault(int line, String message) {
            super(message, null, false, false);
            this.line = line;
        }

        /** 1-based line in the text, 0 when unknown. */
        public int line() {
            return line;
        }
    }

    private Yaml() {
    }

    /** A mapping with words, lists and mappings as values; empty for an empty text. */
    public static Map<String, Object> map(String text) throws Fault {
        try {
            LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema()).setAllowDuplicateKeys(false)
                    .setMaxAliasesForCollections(20).build();
            Object tree = new Load(settings).loadFromString(text);
            if (tree == null) {
                return Map.of();
            }
            if (!(tree instanceof Map<?, ?> map)) {
                throw new Fault(1, "a list of “key: value” lines is expected");
            }
            Map<String, Object> entries = new LinkedHashMap<>();
            map.forEach((key, value) -> entries.put(String.valueOf(key), value));
            return entries;
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new Fault(line, e.getProblem());
        } catch (YamlEngineException e) {
            throw new Fault(0, e.getMessage());
        }
    }
}
