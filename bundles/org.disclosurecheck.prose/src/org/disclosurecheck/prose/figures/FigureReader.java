package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.prose.Span;
import org.disclosurecheck.prose.figures.Figure.Scope;
import org.disclosurecheck.prose.figures.Token.Kind;

/** Reads the figures of paragraphs that follow one another. */
final class FigureReader {

    private final Setting setting;
    private final List<Figure> figures = new ArrayList<>();
    private Paragraph paragraph;
    private Compact compact;
    private Span sentence;

    FigureReader(Setting setting) {
        this.setting = setting;
    }

    List<Figure> figures() {
        return figures;
    }

    /** The topic at the end of the last paragraph. */
    Topic topic() {
        return setting.topic();
    }

    /** @param heading the topic of the heading above the paragraph */
    void read(Paragraph next, Topic heading) {
        paragraph = next;
        compact = Compact.of(next.getText());
        setting.paragraph(heading, compact.text());
        for (List<Clause> clauses : Clause.sentences(Lexer.tokens(compact.text()))) {
            List<Token> last = clauses.get(clauses.size() - 1).tokens();
            Token first = clauses.get(0).tokens().get(0);
            sentence = span(first.from(), last.get(last.size() - 1).to());
            setting.sentence(first.is(Sense.LIST), clauses.stream().flatMap(clause -> clause.tokens().stream())
                    .anyMatch(token -> token.is(Sense.LATE)));
            clauses.forEach(this::read);
        }
    }

    private void read(Clause clause) {
        setting.enter(clause);
        List<Frame> frames = Frame.of(clause);
        for (Frame frame : frames) {
            read(clause, frame);
        }
        if (frames.isEmpty()) {
            deny(clause.tokens());
            clause.tokens().stream().filter(token -> token.sense() != null)
                    .forEach(token -> setting.topic(Topic.of(token.sense())));
        }
    }

    private void read(Clause clause, Frame frame) {
        List<Measure> measures = Counting.measures(frame, setting);
        boolean carried = measures.contains(Measure.CARRIED_IN) || measures.contains(Measure.CARRIED_OUT);
        Scope scope = setting.scope(frame.before, carried);
        if (measures.isEmpty()) {
            return;
        }
        Scope told = scope == Scope.WHOLE && isPart(frame, measures.get(0)) ? Scope.PART : scope;
        int from = frame.before.stream().filter(token -> !token.is(Kind.ENUM)).findFirst().orElse(frame.quantity).from();
        int to = frame.before.isEmpty() || !frame.behind.isEmpty() && frame.first() != null
                ? end(clause, frame) : frame.quantity.to();
        for (Measure measure : measures) {
            String applicant = measure == Measure.RECEIVED_FROM ? Applicants.named(frame.before) : null;
            figures.add(new Figure(paragraph, measure, applicant, frame.quantity.value(), frame.quantity.unit(), false,
                    told, span(from, to), sentence));
        }
        setting.last(measures.get(0));
    }

    private static int end(Clause clause, Frame frame) {
        return frame.behind.isEmpty() ? frame.quantity.to() : frame.behind.get(frame.behind.size() - 1).to();
    }

    /** True when something limits the figure or makes it uncertain. */
    private boolean isPart(Frame frame, Measure measure) {
        Token first = frame.first();
        int count = frame.before.size();
        boolean about = frame.quantity.vague() || count > 0 && frame.before.get(count - 1).is(Sense.ABOUT)
                || first != null && first.isAny(Sense.OR_SO, Sense.SUBSET, Sense.CHANNEL);
        boolean again = setting.isListed() && measure == Measure.RECEIVED && ApplicationCount.isReceived(setting.last());
        boolean channel = frame.has(Sense.CHANNEL) && !frame.has(Sense.ALL_CHANNELS);
        boolean inTime = setting.isLate() && frame.has(Sense.TIMELY);
        return about || again || channel || inTime || frame.isUnclear() || frame.has(Sense.REST) || frame.isLimited()
                || measure == Measure.RECEIVED_FROM && Applicants.named(frame.before) == null;
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

    private Span span(int from, int to) {
        return Span.trimmed(paragraph.getText(), compact.start(from), compact.end(to));
    }
}
