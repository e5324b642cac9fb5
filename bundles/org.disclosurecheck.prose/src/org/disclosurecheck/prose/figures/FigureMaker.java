package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.prose.Span;
import org.disclosurecheck.prose.figures.Figure.Scope;

/** Makes the figures of a sentence: from its quantities, from its denials, and from what follows a figure. */
final class FigureMaker {

    private final Setting setting;
    private final List<Figure> figures = new ArrayList<>();
    private Passage passage;
    private Span sentence;

    FigureMaker(Setting setting) {
        this.setting = setting;
    }

    List<Figure> figures() {
        return figures;
    }

    void sentence(Passage where, int from, int to) {
        passage = where;
        sentence = where.span(from, to);
    }

    /**
     * The figures of a quantity.
     *
     * @param next the clause behind the one it stands in, or null
     * @return what it measures; null when it is not read
     */
    Measure count(Frame frame, Clause next) {
        List<Measure> measures = Counting.measures(frame, setting);
        boolean carried = measures.contains(Measure.CARRIED_IN) || measures.contains(Measure.CARRIED_OUT);
        Scope scope = setting.scope(frame.before, carried);
        if (measures.isEmpty()) {
            return null;
        }
        Measure first = measures.get(0);
        Limits limits = new Limits(frame, setting);
        boolean part = limits.isPart(first) || Limits.isMixed(first, next)
                || first.isDispute() && !limits.isAboutDisclosure(passage.paragraph(), sentence);
        Scope told = scope == Scope.WHOLE && part ? Scope.PART : scope;
        Span words = passage.span(frame.start().from(), frame.end());
        for (Measure measure : measures) {
            String applicant = measure == Measure.RECEIVED_FROM ? Applicants.named(frame.before) : null;
            figures.add(new Figure(passage.paragraph(), measure, applicant, frame.quantity.value(),
                    frame.quantity.unit(), false, told, words, sentence));
        }
        setting.last(first);
        return first;
    }

    /** 行政复议1起，正在办理中; 行政复议1件，复议机关予以维持. That all was upheld is a claim of its own. */
    void follow(List<Token> tokens) {
        Figure last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
        boolean goesOn = last != null && last.sentence() == sentence && !last.inWords()
                && (last.measure() == Measure.REVIEWS || last.measure() == Measure.LAWSUITS);
        Sense result = goesOn ? result(tokens) : null;
        if (result != null) {
            int end = passage.compact().end(tokens.get(tokens.size() - 1).to());
            figures.add(new Figure(passage.paragraph(), last.measure().result(result), null, last.amount(), last.unit(),
                    false, last.scope(), Span.of(passage.paragraph().getText(), last.words().offset(), end), sentence));
        }
    }

    /** The one result that a clause tells, and nothing else; null for every other clause. */
    private Sense result(List<Token> tokens) {
        Sense found = null;
        boolean all = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (DisputeCount.isResult(token)) {
                if (found != null) {
                    return null;
                }
                found = token.sense();
            } else if (token.is(Sense.ALL)) {
                all = true;
            } else if (!token.is(Sense.FILLER) && !isDecidingBody(tokens, i)) {
                return null;
            }
        }
        return all && found == Sense.UPHELD ? null : found;
    }

    /** 复议机关 */
    private boolean isDecidingBody(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.is(Sense.REVIEW) && at + 1 < tokens.size() && isOffice(tokens.get(at + 1))
                || isOffice(token) && at > 0 && tokens.get(at - 1).is(Sense.REVIEW);
    }

    private boolean isOffice(Token token) {
        return token.is(Token.Kind.OTHER) && passage.text().startsWith("机关", token.from()) && token.to() == token.from() + 2;
    }

    /** 未收到…申请, 无…行政复议 */
    void deny(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && !tokens.get(at).is(Sense.NOT)) {
            at++;
        }
        if (at == tokens.size() || Token.anyIs(tokens, Sense.COMPARE)) {
            return;
        }
        Scope scope = setting.scope(tokens.subList(0, at), false);
        Span words = passage.span(tokens.get(at).from(), tokens.get(tokens.size() - 1).to());
        for (Measure measure : Denials.in(tokens, at, setting)) {
            figures.add(new Figure(passage.paragraph(), measure, null, BigDecimal.ZERO, "", true, scope, words,
                    sentence));
        }
    }
}
