package org.disclosurecheck.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A form from the tree of maps, lists and words that a form.yaml holds. */
public final class FormData {

    private FormData() {
    }

    /** @throws IllegalArgumentException naming the entry that is missing or of the wrong kind */
    public static Form form(Map<?, ?> data) {
        Map<?, ?> applications = map(data, "applications");
        Map<?, ?> reviews = map(data, "reviews");
        List<SectionForm> sections = new ArrayList<>();
        for (Object entry : list(data, "sections")) {
            Map<?, ?> section = (Map<?, ?>) entry;
            sections.add(new SectionForm(sections.size() + 1, word(section, "ordinal"), word(section, "heading"),
                    words(section, "aliases")));
        }
        List<DisclosureBlock> blocks = new ArrayList<>();
        for (Object entry : list(data, "disclosures")) {
            Map<?, ?> block = (Map<?, ?>) entry;
            blocks.add(new DisclosureBlock(word(block, "heading"), lines(block, "columns"), lines(block, "rows")));
        }
        Object until = data.get("to");
        return new Form(word(data, "form"), word(data, "notice"), word(data, "title"),
                Integer.parseInt(word(data, "from")), until == null ? Integer.MAX_VALUE : Integer.parseInt(until.toString()),
                List.copyOf(sections), List.copyOf(blocks), word(applications, "corner"),
                lines(applications, "columns"), lines(applications, "rows"), lines(reviews, "groups"),
                lines(reviews, "columns"));
    }

    private static List<FormLine> lines(Map<?, ?> data, String key) {
        List<FormLine> lines = new ArrayList<>();
        for (Object entry : list(data, key)) {
            Map<?, ?> line = (Map<?, ?>) entry;
            lines.add(new FormLine(word(line, "key"), word(line, "label"), words(line, "parents"),
                    words(line, "aliases")));
        }
        return List.copyOf(lines);
    }

    private static Map<?, ?> map(Map<?, ?> data, String key) {
        if (data.get(key) instanceof Map<?, ?> found) {
            return found;
        }
        throw new IllegalArgumentException("form: “" + key + "” is missing");
    }

    private static List<?> list(Map<?, ?> data, String key) {
        if (data.get(key) instanceof List<?> found) {
            return found;
        }
        throw new IllegalArgumentException("form: list “" + key + "” is missing");
    }

    private static String word(Map<?, ?> data, String key) {
        Object found = data.get(key);
        if (found == null) {
            throw new IllegalArgumentException("form: “" + key + "” is missing in " + data);
        }
        return found.toString();
    }

    private static List<String> words(Map<?, ?> data, String key) {
        return data.get(key) instanceof List<?> found ? found.stream().map(Object::toString).toList() : List.of();
    }
}
