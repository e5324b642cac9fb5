package org.disclosurecheck.ui.report.prose;

import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.ui.report.PageColors;
import org.disclosurecheck.ui.report.page.Change;
import org.disclosurecheck.ui.report.page.Light;
import org.disclosurecheck.ui.report.page.Marks;

/** What prose asks of the page that it stands on, and tells it. */
public interface ProseHost {

    /** What stands in a line now. */
    String value(String key);

    /** What was submitted, or null when the line was not corrected. */
    String original(String key);

    /** What the inspector remarked to a line, or null. */
    String remark(String key);

    List<Marks.InText> marks(String key);

    Light light();

    PageColors colors();

    Language language();

    /** Whether the finding in hand stands in a line, or at no place at all: it stays in hand until the caret is moved. */
    boolean keeps(String key);

    /** A line is taken in hand; the finding under the caret, or null. */
    void selected(String key, Finding finding);

    /** A line was typed in. */
    void typed(Change change);

    /** Something cannot be done, in one sentence. */
    void refuse(String sentence);
}
