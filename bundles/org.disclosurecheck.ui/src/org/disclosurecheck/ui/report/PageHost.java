package org.disclosurecheck.ui.report;

import java.util.List;
import java.util.Objects;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.ui.report.grid.GridHost;
import org.disclosurecheck.ui.report.page.Change;
import org.disclosurecheck.ui.report.page.Light;
import org.disclosurecheck.ui.report.page.Marks;
import org.disclosurecheck.ui.report.prose.ProseHost;
import org.eclipse.osgi.util.NLS;

/** What grids and prose ask of the report that they show a part of, and what they tell it. */
final class PageHost implements GridHost, ProseHost {

    private final PageView page;

    PageHost(PageView page) {
        this.page = page;
    }

    private ReportSession session() {
        return page.session();
    }

    @Override
    public String value(String place) {
        return session().draft().text(place);
    }

    @Override
    public String original(String place) {
        return session().corrected(place);
    }

    @Override
    public String remark(String place) {
        return session().remarks().at(place);
    }

    @Override
    public List<Finding> findings(String address) {
        return session().marks().at(address);
    }

    @Override
    public List<Marks.InText> marks(String key) {
        return session().marks().in(key);
    }

    @Override
    public String title(String table) {
        return session().form().place(table, session().language()) + " " + session().form().sections().get(table.charAt(1) - '1').heading();
    }

    @Override
    public Light light() {
        return page.hand().light();
    }

    @Override
    public PageColors colors() {
        return page.colors();
    }

    @Override
    public Language language() {
        return session().language();
    }

    @Override
    public void reveal(String place) {
        page.reveal(place);
    }

    @Override
    public void selected(String address) {
        if (page.isOpen()) {
            page.hand().selectedCell(address);
        }
    }

    @Override
    public boolean keeps(String key) {
        return page.isOpen() && page.hand().keeps(key);
    }

    @Override
    public void selected(String key, Finding finding) {
        if (page.isOpen()) {
            page.hand().selectedLine(key, finding);
        }
    }

    @Override
    public void typing(String address, String text) {
        if (page.isOpen()) {
            session().preview(session().draft().change(address, text));
        }
    }

    @Override
    public void typingEnds() {
        if (page.isOpen()) {
            session().typingEnds();
        }
    }

    @Override
    public void typed(Change change) {
        if (!page.isOpen()) {
            return;
        }
        if (!Objects.equals(session().draft().text(change.place()), change.after())) {
            session().preview(session().draft().change(change.place(), change.after()));
        }
        session().typed(NLS.bind(Messages.Edit, page.place(change.place())), change);
    }

    @Override
    public void change(String label, List<Change> changes) {
        if (page.isOpen()) {
            session().perform(label, changes);
        }
    }

    @Override
    public void refuse(String sentence) {
        page.refuse(sentence);
    }
}
