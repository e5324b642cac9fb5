package org.disclosurecheck.ui.report;

import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.report.page.Proposal;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;

/** The lines above the page: who reports and how it stands, the sentence about what is in hand and what can be done about it. */
final class PageTop implements ReasonLine.Actions {

    private final PageView page;
    private final TitleLine title;
    private final ReasonLine reason;

    /** @param width how wide it will be, as far as is known */
    PageTop(PageView page, int width) {
        this.page = page;
        title = new TitleLine(page.control());
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        reason = new ReasonLine(page.control(), this, width);
        reason.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
    }

    /** What is known of the report, and of what is in hand. */
    void show() {
        ReportSession session = page.session();
        title.show(session.checked(), state(), session.language(), page.colors());
        Finding told = page.hand().told();
        reason.show(page.hand().light(), told, proposals(told), session.findings().isEmpty(), session.language(), page.colors());
    }

    private List<Proposal> proposals(Finding told) {
        return told == null ? List.of() : Proposal.of(page.session().draft(), told, page.session().language());
    }

    private String state() {
        int corrected = page.session().draft().corrections().corrections().size();
        return page.session().isDirty() ? Messages.UnderCorrection : corrected == 0 ? "" : NLS.bind(Messages.Corrected, corrected);
    }

    @Override
    public void step(int by) {
        if (page.isOpen()) {
            page.hand().step(by);
        }
    }

    @Override
    public void counterpart() {
        if (page.isOpen()) {
            page.hand().counterpart();
        }
    }

    @Override
    public void apply(Proposal proposal) {
        if (!page.isOpen()) {
            return;
        }
        // it was proposed before what was typed last
        page.session().finishChecking();
        if (proposals(page.hand().told()).stream().anyMatch(now -> now.change().equals(proposal.change()))) {
            page.session().perform(NLS.bind(Messages.Edit, page.place(proposal.change().place())), List.of(proposal.change()));
        }
    }

    @Override
    public void choose() {
        if (page.isOpen()) {
            page.hand().focus();
            Commands.run(Ids.COMMAND_FIX);
        }
    }
}
