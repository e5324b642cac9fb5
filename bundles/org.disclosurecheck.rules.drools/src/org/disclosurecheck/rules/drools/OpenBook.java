package org.disclosurecheck.rules.drools;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.disclosurecheck.rules.BrokenRule;
import org.disclosurecheck.rules.DormantRule;
import org.disclosurecheck.rules.Law.Passage;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.RuleText;
import org.disclosurecheck.rules.source.BookData;
import org.drools.model.Model;

/**
 * A compiled book that was opened.
 *
 * @param index tree of rules and forms
 * @param library tree of texts, read when asked for
 * @param models executable models, made when asked for
 * @param files its plain files by name, read when asked for; none where only the compiled book is known
 */
record OpenBook(Map<String, Object> index, Supplier<Map<String, Object>> library, Supplier<List<Model>> models,
        Supplier<Map<String, byte[]>> files) {

    OpenBook(Map<String, Object> index, Supplier<Map<String, Object>> library, Supplier<List<Model>> models) {
        this(index, library, models, Map::of);
    }

    String hash() {
        return index.get("hash").toString();
    }

    boolean standalone() {
        return Boolean.parseBoolean(index.get("standalone").toString());
    }

    @SuppressWarnings("unchecked")
    List<Rule> rules() {
        return ((List<Map<String, Object>>) index.get("rules")).stream().map(BookData::rule).toList();
    }

    @SuppressWarnings("unchecked")
    List<DormantRule> dormant() {
        return ((List<Map<String, Object>>) index.get("dormant")).stream().map(BookData::dormant).toList();
    }

    @SuppressWarnings("unchecked")
    List<BrokenRule> broken() {
        return ((List<Map<String, Object>>) index.getOrDefault("broken", List.of())).stream().map(BookData::broken).toList();
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> forms() {
        return (List<Map<String, Object>>) index.get("forms");
    }

    void addTexts(Map<String, RuleText> texts, Map<String, Passage> passages) {
        BookData.library(new TreeMap<>(library.get()), texts, passages);
    }
}
