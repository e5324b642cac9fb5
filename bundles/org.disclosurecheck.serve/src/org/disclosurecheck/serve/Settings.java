package org.disclosurecheck.serve;

import java.time.Duration;
import java.util.List;

import org.disclosurecheck.findings.Language;

/**
 * How a service is run.
 *
 * @param host name or address to listen on
 * @param port port to listen on, 0 for any that is free
 * @param tokens who knows one of these may have reports checked; none means everybody may
 * @param proxies addresses of reverse proxies, whose word about the client behind them is believed
 * @param limits what is refused
 * @param language the language of pages and results, unless a request asks for another
 * @param version what the program calls itself
 */
public record Settings(String host, int port, List<String> tokens, List<String> proxies, Limits limits,
        Language language, String version) {

    /**
     * What keeps one client from taking everything.
     *
     * @param bytes the largest request
     * @param reportsPerMinute reports of one client in a minute; 0 for as many as it likes
     * @param jobs reports checked at a time
     * @param waiting requests that may wait for their turn; further ones are sent away for a moment
     * @param perReport how long one report may take
     */
    public record Limits(int bytes, int reportsPerMinute, int jobs, int waiting, Duration perReport) {

        /** The usual ones, for a machine with so many processors. */
        public static Limits usual(int processors) {
            return new Limits(20 << 20, 60, processors, 64, Duration.ofSeconds(60));
        }
    }
}
