package org.disclosurecheck.check;

import java.util.function.Consumer;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.several.digest.Digest;

/** Where the reports of years before are kept. Of two of one organisation and year, the first counts. */
interface EarlierReports {

    /** One of them. */
    interface One {

        /** Where it lies, for people. */
        String path();

        /** Hash of its bytes, or null. */
        String sha256();

        /** The organisation as it names itself, or null. */
        String organisation();

        /** Null when it does not tell. */
        Integer year();

        /** The report, with those of the years before it behind it. */
        Report report();
    }

    int size();

    /** The one that came first; there has to be one. */
    One first();

    /** The report of an organisation for a year, or null. */
    One find(String name, int year);

    /** The report of the same organisation for the latest year before, or null. */
    One behind(One one);

    /** Hands on what is known of all of them. */
    void digests(Consumer<Digest> taker);
}
