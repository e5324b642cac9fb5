package org.disclosurecheck.workspace.internal;

import org.disclosurecheck.workspace.Summary;

/**
 * What is kept of one report in the index of its inspection.
 *
 * @param path path in the project
 * @param stamp time of the file when it was checked
 * @param engine rule book and version of the program that checked it
 * @param summary what lists show; null for a file that was taken away
 * @param token changes with the file and with its findings
 * @param seen the token when the inspector last opened it, or null
 */
record Entry(String path, long stamp, String engine, Summary summary, String token, String seen) {

    Entry seenAs(String token) {
        return new Entry(path, stamp, engine, summary, this.token, token);
    }
}
