package org.disclosurecheck.export.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonGenerator;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.export.Families;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.export.RulePacks;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormLayout;
import org.disclosurecheck.model.form.PrintedCell;
import org.disclosurecheck.rules.Law.Passage;
import org.disclosurecheck.rules.Rule;
import org.disclosurecheck.rules.several.digest.Digest;
import org.disclosurecheck.rules.several.digest.MoneyUnit;

/** What the lines of a page point to: words that come again, rules with their law, the printed tables of the forms. */
final class PageBook {

    private static final String MISSING = "!x";

    private final Frame frame;
    private final Language language;
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Map<String, Integer> rules = new LinkedHashMap<>();
    private final Map<String, List<String>> addresses = new HashMap<>();
    private final RulePacks packs = new RulePacks();

    PageBook(Frame frame) {
        this.frame = frame;
        this.language = frame.language();
        words.put("", 0);
        frame.book().forms().forEach(form -> addresses.put(form.id(), form.addresses()));
    }

    void checkedWith(CheckReport report) {
        packs.add(report);
    }

    int word(String word) {
        String key = word == null ? "" : word;
        Integer known = words.putIfAbsent(key, words.size());
        return known == null ? words.size() - 1 : known;
    }

    int rule(String id) {
        Integer known = rules.putIfAbsent(id, rules.size());
        return known == null ? rules.size() - 1 : known;
    }

    /** The cells in the order of the form: nothing stands for the commonest, 0; “!” for a blank; “!x” for no cell. */
    String cells(Digest digest) {
        List<String> order = addresses.get(digest.form());
        if (order == null) {
            return null;
        }
        StringBuilder cells = new StringBuilder();
        for (String address : order) {
            String raw = digest.raw(address);
            String text = raw == null ? MISSING : raw.isBlank() ? "!" : raw.equals("0") ? ""
                    : raw.startsWith("!") ? "!" + raw : raw.replaceAll("[\\t\\n\\r]+", " ");
            cells.append(text).append('\t');
        }
        return cells.toString();
    }

    /** The unit of an amount of money whose cell names none, as header or form tell it; null when nothing does. */
    String moneyUnit(Digest digest) {
        MoneyUnit unit = digest.amountUnit();
        List<String> order = addresses.get(digest.form());
        if (unit == null && order != null) {
            Form form = frame.book().form(digest.form());
            unit = order.stream().map(address -> MoneyUnit.in(form.columnLabel(address))).filter(Objects::nonNull).findFirst().orElse(null);
        }
        return unit == null ? null : unit.word();
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("lang", language.choose("zh", "en"));
        json.writeStringField("version", frame.version());
        json.writeStringField("hash", frame.book().hash());
        if (!packs.used().isEmpty()) {
            texts("packs", packs.used().stream().map(pack -> RulePacks.named(pack, language)).toList(), json);
        }
        json.writeArrayFieldStart("rules");
        TreeSet<String> law = new TreeSet<>();
        for (String id : rules.keySet()) {
            rule(id, json, law);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("law");
        for (String reference : law) {
            Passage passage = frame.book().law().passage(reference).filter(Passage::verified).orElse(null);
            if (passage != null) {
                json.writeArrayFieldStart(reference);
                json.writeString(passage.title());
                json.writeString(passage.text());
                json.writeEndArray();
            }
        }
        json.writeEndObject();
        json.writeObjectFieldStart("forms");
        for (Form form : frame.book().forms()) {
            json.writeObjectFieldStart(form.id());
            texts("addresses", form.addresses(), json);
            table("T2", FormLayout.disclosures(form, line -> true), json);
            table("T3", FormLayout.applications(form, line -> true), json);
            table("T4", FormLayout.reviews(form, line -> true), json);
            json.writeEndObject();
        }
        json.writeEndObject();
        texts("words", new ArrayList<>(words.keySet()), json);
        json.writeEndObject();
    }

    private void rule(String id, JsonGenerator json, TreeSet<String> law) throws IOException {
        Rule rule = frame.book().rule(id).orElse(null);
        json.writeStartArray();
        json.writeString(id);
        json.writeString(rule == null ? id : rule.title(language));
        json.writeString(rule == null ? "" : Families.name(rule.family(), language));
        json.writeStartArray();
        for (String reference : rule == null ? List.<String>of() : rule.law()) {
            json.writeString(reference);
            law.add(reference);
        }
        json.writeEndArray();
        json.writeEndArray();
    }

    private static void table(String id, List<PrintedCell> cells, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(id);
        for (PrintedCell cell : cells) {
            json.writeStartArray();
            json.writeString(cell.text());
            json.writeString(cell.key() == null ? "" : cell.key());
            json.writeNumber(cell.row());
            json.writeNumber(cell.column());
            json.writeNumber(cell.rowSpan());
            json.writeNumber(cell.columnSpan());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void texts(String key, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
