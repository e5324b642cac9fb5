package org.disclosurecheck.ui.original;

import java.util.List;

import org.disclosurecheck.findings.Source;
import org.disclosurecheck.ui.paper.Paper;
import org.disclosurecheck.ui.paper.Spot;
import org.disclosurecheck.workspace.Places;

/** Where on the paper a place of the report stands, and which place stands there. */
final class PaperPlaces {

    private final Paper paper;
    private final SourcePlaces sources;

    PaperPlaces(Paper paper, SourcePlaces sources) {
        this.paper = paper;
        this.sources = sources;
    }

    /** The places of the paper that a place of the report was read from. */
    List<Spot> spots(String place) {
        Source source = sources.source(place);
        if (source.equals(Source.NOWHERE)) {
            source = sources.source(Places.address(place));
        }
        List<Spot> found = at(source);
        // of what has no letters on a page, only the page is known
        return found.isEmpty() && source.page() != null ? at(Source.page(source.page())) : found;
    }

    private List<Spot> at(Source source) {
        return source.equals(Source.NOWHERE) ? List.of()
                : paper.spots().stream().filter(spot -> spot.data() instanceof Source of && SourcePlaces.same(of, source)).toList();
    }

    /** The place of the report that was read from there; null when none was. */
    String place(Spot spot) {
        return spot != null && spot.data() instanceof Source source ? sources.place(source) : null;
    }
}
