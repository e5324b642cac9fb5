package org.disclosurecheck.extract.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormData;
import org.disclosurecheck.rules.source.Yaml;

/** The national forms, from the rule packs of the source tree. */
final class Forms {

    static final Form FORM_2019 = form("2019");
    static final Form FORM_2021 = form("2021");
    static final List<Form> ALL = List.of(FORM_2019, FORM_2021);

    private Forms() {
    }

    /** A reporting year for which the form holds. */
    static int year(Form form) {
        return form.fromYear() + (form == FORM_2021 ? 2 : 0);
    }

    private static Form form(String id) {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("rules"))) {
            root = root.getParent();
        }
        try {
            return FormData.form(Yaml.map(Files.readString(root.resolve("rules").resolve(id).resolve("form.yaml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Yaml.Fault e) {
            throw new IllegalStateException("form " + id + ", line " + e.line() + ": " + e.getMessage());
        }
    }
}
