package org.disclosurecheck.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.model.form.FormData;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The forms of the rule packs, for tests. */
public final class Forms {

    public static final Form Y2019 = form("2019");
    public static final Form Y2021 = form("2021");
    public static final List<Form> BOTH = List.of(Y2019, Y2021);

    private Forms() {
    }

    private static Form form(String id) {
        Path file = Places.repository().resolve("rules/" + id + "/form.yaml");
        try {
            return FormData.form((Map<?, ?>) new Load(LoadSettings.builder().build())
                    .loadFromString(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
