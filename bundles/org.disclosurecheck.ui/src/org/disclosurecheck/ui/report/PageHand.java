package org.disclosurecheck.ui.report;

import java.util.List;
import java.util.Objects;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.report.grid.GridView;
import org.disclosurecheck.ui.report.page.Light;
import org.disclosurecheck.ui.report.page.Marks;
import org.disclosurecheck.ui.report.page.Search;
import org.disclosurecheck.ui.report.page.Tour;
import org.disclosurecheck.ui.report.prose.ProseView;
import org.disclosurecheck.workspace.Additions;
import org.disclosurecheck.workspace.FindingSelection;

/** What is in hand on the page: a finding and what is lit for it, a cell or line; and the ways from one to the next. */
final class PageHand {

    private final PageView page;
    private final PageScroll scroll;
    private final PageParts parts;
    private ReportSession session;
    private Light light = Light.OFF;
    /** The cell or line that was in hand last, or null. */
    private String place;

    PageHand(PageView page, PageScroll scroll, PageParts parts) {
        this.page = page;
        this.scroll = scroll;
        this.parts = parts;
    }

    /** Another report is on the page, or none: nothing of the one before stays in hand. */
    void take(ReportSession now, Finding first) {
        session = now;
        light = now == null ? Light.OFF : Light.on(now.draft().report(), first);
        place = null;
    }

    Light light() {
        return light;
    }

    /** The finding in hand as the last check has it, or null. */
    Finding current() {
        int at = Tour.index(session.findings(), light.finding());
        return at < 0 ? null : session.findings().get(at);
    }

    /** The finding to tell about: also one of rules that are only being tried, which the last check cannot have. */
    Finding told() {
        Finding current = current();
        return current == null && light.finding() != null && !session.knows(light.finding()) ? light.finding() : current;
    }

    /** Takes a finding in hand and goes to it. */
    void show(Finding finding, boolean focus) {
        light = Light.on(session.draft().report(), finding);
        page.lightChanged();
        if (finding != null) {
            // what was said of the place before does not hold here
            page.say(null);
            goTo(finding, focus);
        }
        tell();
    }

    /** Tells the others what is in hand. */
    void tell() {
        if (light.finding() != null) {
            FindingSelection.get().set(session.submitted(), light.finding(), page.owner().origin());
        } else if (!session.submitted().equals(FindingSelection.get().current().report())) {
            FindingSelection.get().set(session.submitted(), (String) null, page.owner().origin());
        }
    }

    /** Goes to where a finding stands; to the top for one that stands nowhere. */
    void goTo(Finding finding, boolean focus) {
        Marks.InText mark = session.marks().inText(finding);
        if (mark != null) {
            parts.go(mark.key(), mark, focus);
        } else if (!parts.go(finding.location(), null, focus)) {
            scroll.to(0);
        }
    }

    /** Goes to words that were looked for, and takes their place in hand; the keys stay where they are. */
    void goTo(Search.Hit hit) {
        parts.go(hit);
        if (parts.hasCell(hit.place())) {
            selectedCell(hit.place());
        }
    }

    /** Makes room for what the report lacks, and puts the caret there. */
    void add(String key) {
        int section = Additions.section(key);
        parts.add(key, section == 0 || session.draft().report().section(section) != null ? null
                : Additions.heading(session.draft().report(), section));
        parts.go(key, null, true);
        page.say(Messages.AddHere);
    }

    void step(int by) {
        light = light.step(by);
        page.lightChanged();
        if (light.current() != null) {
            page.reveal(light.current());
        }
    }

    /** From place to place of what is lit. */
    void counterpart() {
        List<String> places = light.places().stream().filter(place -> parts.hasCell(place) || markOf(place) != null).toList();
        if (places.size() < 2) {
            return;
        }
        int at = Math.max(0, places.indexOf(here()));
        String to = places.get((at + 1) % places.size());
        Marks.InText mark = markOf(to);
        parts.go(mark == null ? to : mark.key(), mark, true);
        FindingSelection.get().set(new FindingSelection.Current(session.submitted(), light.finding(), to, page.owner().origin()));
    }

    private Marks.InText markOf(String place) {
        return light.finding() != null && place.equals(light.finding().location()) ? session.marks().inText(light.finding()) : null;
    }

    /** The place that the keys are at, as the finding in hand calls it. */
    private String here() {
        GridView grid = parts.focusedGrid();
        if (grid != null && grid.anchor() != null) {
            return grid.anchor();
        }
        return light.finding() == null ? null : light.finding().location();
    }

    /** The report was checked anew: a finding that is settled keeps its light, so that the sum is seen to hold. */
    void rechecked() {
        Finding now = current();
        int step = light.step();
        boolean stepping = now != null && light.stepping();
        light = now != null || light.finding() == null ? Light.on(session.draft().report(), now)
                : Light.settled(session.draft().report(), light.finding());
        if (stepping) {
            light = light.step(step - light.step());
        }
    }

    /** Whether the finding in hand stands in a line, which may have others, or at no place at all. */
    boolean keeps(String line) {
        Finding finding = light.finding();
        Marks.InText mark = finding == null ? null : session.marks().inText(finding);
        return mark != null ? mark.key().equals(line) : finding != null && parts.partOf(finding.location()) == null;
    }

    void selectedCell(String address) {
        parts.onlyIn(parts.grid(address));
        List<Finding> here = session.marks().at(address);
        take(address, here.stream().filter(this::isLit).findFirst().orElse(here.isEmpty() ? null : here.get(0)));
    }

    private boolean isLit(Finding finding) {
        return light.finding() != null && light.finding().fingerprint().equals(finding.fingerprint());
    }

    void selectedLine(String key, Finding finding) {
        ProseView view = parts.focusedProse();
        if (view != null) {
            scroll.reveal(view.text(), view.caretBounds());
        }
        take(key, finding);
    }

    /** A place is in hand; what is lit stays when it is part of it. */
    private void take(String now, Finding finding) {
        place = now;
        session.stepEndsAt(now);
        Finding next = finding != null ? finding : light.lit(now) ? light.finding() : null;
        if (!Objects.equals(next == null ? null : next.fingerprint(), light.finding() == null ? null : light.finding().fingerprint())) {
            light = Light.on(session.draft().report(), next);
            page.lightChanged();
        }
        FindingSelection.get().set(new FindingSelection.Current(session.submitted(), next, now, page.owner().origin()));
    }

    /** The keys go to what is in hand, or to the beginning. */
    void focus() {
        String at = light.finding() == null ? place : light.finding().location();
        GridView grid = parts.grid(at);
        ProseView view = grid == null ? parts.prose(at) : null;
        if (grid != null) {
            grid.table().setFocus();
        } else if (view != null || !parts.prose().isEmpty()) {
            (view == null ? parts.prose().get(0) : view).text().setFocus();
        } else {
            page.control().setFocus();
        }
    }
}
