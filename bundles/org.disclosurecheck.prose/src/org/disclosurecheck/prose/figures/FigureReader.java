package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.prose.Span;
import org.disclosurecheck.prose.figures.Figure.Scope;
import org.disclosurecheck.prose.figures.Token.Kind;

/** Reads the figures and claims of paragraphs that follow one another. */
final class FigureReader {

    private final Setting setting;
    private final ClaimReader claimReader = new ClaimReader();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Breakdown> breakdowns = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();
    private ListReader lists;
    private PublicationReader publishing;
    private Paragraph paragraph;
    private Compact compact;
    private Span sentence;

    FigureReader(Setting setting) {
        this.setting = setting;
    }

    List<Figure> figures() {
        return figures;
    }

    List<Claim> claims() {
        return claims;
    }

    List<Breakdown> breakdowns() {
        return breakdowns;
    }

    List<Share> shares() {
        return shares;
    }

    List<Publication> publications() {
        return publications;
    }

    /** The topic at the end of the last paragraph. */
    Topic topic() {
        return setting.topic();
    }

    /** @param above the topic of the heading above the paragraph */
    void read(Paragraph next, Topic above) {
        paragraph = next;
        compact = Compact.of(next.getText());
        setting.paragraph(above, compact.text());
        lists = new ListReader();
        publishing = new PublicationReader(compact.text());
        int end = 0;
        for (List<Clause> clauses : Clause.sentences(Lexer.tokens(compact.text()))) {
            end = read(clauses, end);
        }
        lists.finish();
        collect();
    }

    /**
     * Reads a sentence.
     *
     * @param before where the sentence before it ends
     * @return where it ends itself
     */
    private int read(List<Clause> clauses, int before) {
        List<Token> last = clauses.get(clauses.size() - 1).tokens();
        Token first = clauses.get(0).tokens().get(0);
        int end = last.get(last.size() - 1).to();
        sentence = span(first.from(), end);
        setting.sentence(first.isAny(Sense.LIST, Sense.WHOLE_LIST), clauses.stream().flatMap(clause -> clause.tokens().stream())
                .anyMatch(token -> token.is(Sense.LATE)));
        claimReader.sentence();
        lists.sentence(first.isAny(Sense.LIST, Sense.WHOLE_LIST), first.is(Sense.REST));
        publishing.sentence(clauses);
        if (clauses.size() == 1 && Headings.opens(compact.text().substring(before, end))) {
            setting.heading(last);
        }
        for (int i = 0; i < clauses.size(); i++) {
            read(clauses.get(i), i + 1 < clauses.size() ? clauses.get(i + 1) : null);
        }
        return end;
    }

    private void read(Clause clause, Clause next) {
        setting.enter(clause);
        claim(clause);
        List<Frame> frames = Frame.of(clause);
        lists.clause(clause, !frames.isEmpty());
        for (Frame frame : frames) {
            lists.frame(frame, read(frame, next));
            publish(frame);
        }
        lists.close(clause);
        if (frames.isEmpty()) {
            pending(clause.tokens());
            deny(clause.tokens());
            clause.tokens().stream().filter(token -> token.sense() != null)
                    .forEach(token -> setting.topic(Topic.of(token.sense())));
        }
    }

    /** What the quantity measures; null when it is not read. */
    private Measure read(Frame frame, Clause next) {
        List<Measure> measures = Counting.measures(frame, setting);
        boolean carried = measures.contains(Measure.CARRIED_IN) || measures.contains(Measure.CARRIED_OUT);
        Scope scope = setting.scope(frame.before, carried);
        if (measures.isEmpty()) {
            return null;
        }
        Measure first = measures.get(0);
        Limits limits = new Limits(frame, setting);
        boolean part = limits.isPart(first) || Limits.isMixed(first, next)
                || first.isDispute() && !limits.isAboutDisclosure(paragraph, sentence);
        Scope told = scope == Scope.WHOLE && part ? Scope.PART : scope;
        boolean behind = !frame.behind.isEmpty() && (frame.before.isEmpty() || frame.first() != null);
        int to = behind ? frame.behind.get(frame.behind.size() - 1).to() : frame.quantity.to();
        for (Measure measure : measures) {
            String applicant = measure == Measure.RECEIVED_FROM ? Applicants.named(frame.before) : null;
            figures.add(new Figure(paragraph, measure, applicant, frame.quantity.value(), frame.quantity.unit(), false,
                    told, span(frame.start().from(), to), sentence));
        }
        setting.last(first);
        return first;
    }

    private void publish(Frame frame) {
        String channel = setting.isListed() ? null : publishing.channel(frame);
        // the owner of a channel is not who publishes
        List<Token> known = channel == null ? List.of()
                : frame.before.stream().filter(token -> !token.is(Kind.OTHER)).toList();
        if (channel != null && setting.scope(known, false) == Scope.WHOLE) {
            publications.add(new Publication(paragraph, channel, frame.quantity.value(), frame.quantity.unit(),
                    span(frame.start().from(), frame.quantity.to())));
        }
    }

    /** 行政复议1起，正在办理中 */
    private void pending(List<Token> tokens) {
        Figure last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
        boolean goesOn = last != null && last.sentence() == sentence && !last.inWords()
                && (last.measure() == Measure.REVIEWS || last.measure() == Measure.LAWSUITS);
        if (goesOn && tokens.stream().anyMatch(token -> token.is(Sense.PENDING))
                && tokens.stream().allMatch(token -> token.isAny(Sense.PENDING, Sense.FILLER, Sense.ALL))) {
            Span words = Span.of(paragraph.getText(), last.words().offset(), compact.end(tokens.get(tokens.size() - 1).to()));
            figures.add(new Figure(paragraph, last.measure().result(Sense.PENDING), null, last.amount(), last.unit(),
                    false, last.scope(), words, sentence));
        }
    }

    private void deny(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && !tokens.get(at).is(Sense.NOT)) {
            at++;
        }
        if (at == tokens.size() || tokens.stream().anyMatch(token -> token.is(Sense.COMPARE))) {
            return;
        }
        Scope scope = setting.scope(tokens.subList(0, at), false);
        Span words = span(tokens.get(at).from(), tokens.get(tokens.size() - 1).to());
        for (Measure measure : Denials.in(tokens, at, setting)) {
            figures.add(new Figure(paragraph, measure, null, BigDecimal.ZERO, "", true, scope, words, sentence));
        }
    }

    private void claim(Clause clause) {
        ClaimReader.Found found = claimReader.read(clause, setting.topic());
        if (found != null) {
            claims.add(new Claim(paragraph, found.kind(), found.ofReviews(), found.ofLawsuits(), found.inTime(),
                    span(found.first().from(), found.last().to())));
        }
    }

    /** What the sentences of the paragraph divide. */
    private void collect() {
        boolean gaps = paragraph.getText().contains("……");
        for (PartList list : lists.found()) {
            if (!list.parts().isEmpty()) {
                Token last = list.parts().get(list.parts().size() - 1).quantity();
                breakdowns.add(new Breakdown(paragraph, list.total().value(),
                        list.parts().stream().map(part -> part.quantity().value()).toList(), list.total().unit(),
                        list.isClosed(), list.isOpen() || gaps, list.parts().get(0).measure(),
                        span(list.start().from(), last.to())));
            }
        }
        for (PartList.Portion portion : lists.portions()) {
            PartList.Item item = portion.item();
            shares.add(new Share(paragraph, item.quantity().value(), portion.percent().value(), item.measure(),
                    portion.total(), span(item.start().from(), portion.percent().to())));
        }
    }

    private Span span(int from, int to) {
        return Span.trimmed(paragraph.getText(), compact.start(from), compact.end(to));
    }
}
