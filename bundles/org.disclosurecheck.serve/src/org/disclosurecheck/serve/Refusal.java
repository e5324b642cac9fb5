package org.disclosurecheck.serve;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request that is not served: the status of HTTP that says so to programs, and one line for people. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String zh;
    private final String en;
    private final Map<String, String> headers = new LinkedHashMap<>();

    Refusal(int status, String zh, String en) {
        super(en, null, false, false);
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    /** Too much at the moment: the client may come again after so many seconds. */
    static Refusal later(int status, long seconds, String zh, String en) {
        return new Refusal(status, zh, en).with("Retry-After", Long.toString(Math.max(1, seconds)));
    }

    static Refusal tooLarge(int mostBytes) {
        int most = mostBytes >> 20;
        return new Refusal(413, "上传的内容超过 " + most + " MB，不予接收", "the upload is larger than " + most + " MB");
    }

    Refusal with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    int status() {
        return status;
    }

    String line(org.disclosurecheck.findings.Language language) {
        return language.choose(zh, en);
    }

    Map<String, String> headers() {
        return headers;
    }
}
