package org.disclosurecheck.serve;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;

import org.disclosurecheck.export.Exports;
import org.disclosurecheck.findings.Language;

/** What a request asks for, and who asks. */
record Asked(HttpExchange exchange, Settings settings) {

    Language wanted(String lang) throws Refusal {
        if (known(lang) == null && lang != null && !lang.isBlank()) {
            throw new Refusal(400, "没有“" + lang + "”这种语言，现有 zh, en", "there is no language “" + lang + "”; there are zh, en");
        }
        return language(lang);
    }

    /** The language of an answer, which is needed even where the request asks for one that there is not. */
    Language language(String lang) {
        Language known = known(lang);
        return known == null ? settings.language() : known;
    }

    private static Language known(String lang) {
        String small = lang == null ? "" : lang.strip().toLowerCase(Locale.ROOT);
        return small.startsWith("en") ? Language.EN : small.startsWith("zh") ? Language.ZH : null;
    }

    String format(Map<String, String> fields) throws Refusal {
        String format = fields.get("format");
        if (format == null || format.isBlank()) {
            String accept = exchange.getRequestHeaders().getFirst("Accept");
            return wantsPage() ? Answers.PAGE : accept != null && accept.startsWith("text/plain") ? "text" : "jsonl";
        }
        if (!format.equals(Answers.PAGE) && !format.equals(Answers.FILE) && !Exports.formats().contains(format)) {
            String known = Answers.FILE + ", " + String.join(", ", Exports.formats());
            throw new Refusal(400, "没有“" + format + "”这种格式，现有 " + known,
                    "there is no format “" + format + "”; there are " + known);
        }
        return format;
    }

    boolean wantsPage() {
        String accept = exchange.getRequestHeaders().getFirst("Accept");
        return accept != null && accept.contains("text/html");
    }

    /** How much room the body may need: what it says itself, or as much as is allowed. */
    long size() throws Refusal {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        try {
            return length == null ? settings.limits().bytes() : Long.parseLong(length);
        } catch (NumberFormatException e) {
            throw new Refusal(400, "请求的长度不对", "the length of the request is wrong");
        }
    }

    /** Who asks. Behind a proxy that we were told of, the client that this proxy names last. */
    String client() {
        InetAddress address = exchange.getRemoteAddress().getAddress();
        String direct = address.getHostAddress();
        List<String> forwarded = exchange.getRequestHeaders().get("X-Forwarded-For");
        if (forwarded == null || !settings.proxies().contains(direct)) {
            return direct;
        }
        String[] named = String.join(",", forwarded).split(",");
        return named[named.length - 1].strip();
    }
}
