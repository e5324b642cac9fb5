package org.disclosurecheck.serve;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes back to the client.
 *
 * @param status status of HTTP
 * @param type media type
 * @param body the whole body
 * @param headers further headers
 */
record Response(int status, String type, byte[] body, Map<String, String> headers) {

    static final String HTML = "text/html; charset=utf-8";
    static final String TEXT = "text/plain; charset=utf-8";
    static final String LINES = "application/x-ndjson; charset=utf-8";

    static Response of(int status, String type, String body) {
        return new Response(status, type, body.getBytes(StandardCharsets.UTF_8), new LinkedHashMap<>());
    }

    Response with(String header, String value) {
        headers.put(header, value);
        return this;
    }
}
