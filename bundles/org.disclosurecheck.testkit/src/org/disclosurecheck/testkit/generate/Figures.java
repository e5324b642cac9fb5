package org.disclosurecheck.testkit.generate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.disclosurecheck.model.form.Form;

/** The figures of a report by canonical address; every cell of the form has one, 0 where nothing was put. */
public final class Figures {

    private final Form form;
    private final Map<String, String> texts = new LinkedHashMap<>();

    Figures(Form form) {
        this.form = form;
        form.addresses().forEach(address -> texts.put(address, "0"));
    }

    boolean has(String address) {
        return texts.containsKey(address);
    }

    void put(String address, long value) {
        put(address, Long.toString(value));
    }

    void put(String address, String text) {
        if (texts.put(address, text) == null) {
            throw new IllegalArgumentException("form " + form.id() + " has no cell " + address);
        }
    }

    void add(String address, long value) {
        put(address, number(address) + value);
    }

    /** The texts of all cells, in the order of the form. */
    public Map<String, String> texts() {
        return texts;
    }

    /** The whole number of a cell; 0 where the form has no such cell. */
    public long number(String address) {
        return new BigDecimal(texts.getOrDefault(address, "0")).longValue();
    }

    /** The sum of the rows of table 3 with that key or of that class: denied is denied.1 … denied.8. */
    public long total(String row) {
        return form.applicationRows().stream()
                .filter(line -> line.key().equals(row) || line.key().startsWith(row + "."))
                .mapToLong(line -> number("T3/" + line.key() + "/total")).sum();
    }

    /** The number of a result over the three groups of table 4. */
    public long reviews(String column) {
        return form.reviewGroups().stream().mapToLong(group -> number("T4/" + group.key() + "/" + column)).sum();
    }
}
