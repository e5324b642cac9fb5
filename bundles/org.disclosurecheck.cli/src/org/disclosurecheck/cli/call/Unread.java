package org.disclosurecheck.cli.call;

import java.util.List;

import org.disclosurecheck.export.layout.Visible;
import org.disclosurecheck.findings.Problem;

/** The one line about an input that could not be read. */
public final class Unread {

    private Unread() {
    }

    public static String line(String path, List<Problem> problems) {
        return Visible.line(path) + ": " + (problems.isEmpty() ? "?" : problems.get(problems.size() - 1).message());
    }
}
