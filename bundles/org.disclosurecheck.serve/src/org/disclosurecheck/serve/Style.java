package org.disclosurecheck.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;

/** The one style sheet. */
final class Style {

    private Style() {
    }

    static Response response() {
        try (InputStream in = Style.class.getResourceAsStream("style.css")) {
            return new Response(200, "text/css; charset=utf-8", in.readAllBytes(), new LinkedHashMap<>())
                    .with("Cache-Control", "max-age=300");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
