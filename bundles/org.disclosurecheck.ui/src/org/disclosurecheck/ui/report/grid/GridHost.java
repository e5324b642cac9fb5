package org.disclosurecheck.ui.report.grid;

import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.ui.report.page.Change;
import org.disclosurecheck.ui.report.page.Light;

/** What a grid asks of the page that it stands on, and tells it. */
public interface GridHost {

    /** What stands in a cell now; null when the report has no such cell. */
    String value(String address);

    /** What was submitted, or null when the cell was not corrected. */
    String original(String address);

    /** What the inspector remarked there, or null. */
    String remark(String address);

    List<Finding> findings(String address);

    /** The name of a table in words. */
    String title(String table);

    Light light();

    PageColors colors();

    Language language();

    /** A cell is taken in hand. */
    void selected(String address);

    /** Something is being typed: it counts at once. */
    void typing(String address, String text);

    /** What was typed is to stay: one step of undo. */
    void typed(Change change);

    /** Nothing more is typed for now: what waits for that need not. */
    void typingEnds();

    /** Changes several cells as one step of undo. */
    void change(String label, List<Change> changes);

    /** Something cannot be done, in one sentence. */
    void refuse(String sentence);

    /** Where what is in hand stands, to be scrolled to. */
    void reveal(String address);
}
