package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.prose.Letters;
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
            for (int i = 0; i < clauses.size(); i++) {
                read(clauses.get(i), i + 1 < clauses.size() ? clauses.get(i + 1) : null);
            }
        }
    }

    private void read(Clause clause, Clause next) {
        setting.enter(clause);
        List<Frame> frames = Frame.of(clause);
        for (Frame frame : frames) {
            read(frame, next);
        }
        if (frames.isEmpty()) {
            pending(clause.tokens());
            deny(clause.tokens());
            clause.tokens().stream().filter(token -> token.sense() != null)
                    .forEach(token -> setting.topic(Topic.of(token.sense())));
        }
    }

    private void read(Frame frame, Clause next) {
        List<Measure> measures = Counting.measures(frame, setting);
        boolean carried = measures.contains(Measure.CARRIED_IN) || measures.contains(Measure.CARRIED_OUT);
        Scope scope = setting.scope(frame.before, carried);
        if (measures.isEmpty()) {
            return;
        }
        Measure first = measures.get(0);
        boolean part = isPart(frame, first) || isMixed(first, next) || !isAboutDisclosure(first, frame);
        Scope told = scope == Scope.WHOLE && part ? Scope.PART : scope;
        int from = frame.before.stream().filter(token -> !token.is(Kind.ENUM)).findFirst().orElse(frame.quantity).from();
        int to = frame.before.isEmpty() || frame.first() != null ? end(frame) : frame.quantity.to();
        for (Measure measure : measures) {
            String applicant = measure == Measure.RECEIVED_FROM ? Applicants.named(frame.before) : null;
            figures.add(new Figure(paragraph, measure, applicant, frame.quantity.value(), frame.quantity.unit(), false,
                    told, span(from, to), sentence));
        }
        setting.last(first);
    }

    private static int end(Frame frame) {
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

    /** 予以公开40件（含部分公开5件）, 新收43件（含上年结转1件）: the figure holds another one. */
    private static boolean isMixed(Measure measure, Clause next) {
        return (measure == Measure.GRANTED || measure == Measure.NEWLY_RECEIVED) && next != null
                && next.tokens().get(0).is(Sense.LIST)
                && next.tokens().stream().anyMatch(token -> token.isAny(Sense.PARTIAL, Sense.CARRY));
    }

    /** Whoever decides on reviews has many that are about other matters. */
    private boolean isAboutDisclosure(Measure measure, Frame frame) {
        if (!measure.isOfReviews() && !measure.isOfLawsuits() && !measure.isPending()) {
            return true;
        }
        boolean own = paragraph.getSection() != null && paragraph.getSection().getNumber() == 4;
        boolean said = Letters.plain(sentence.text()).contains("信息公开");
        boolean about = own || said || setting.isOnApplications() && !frame.has(Sense.RECEIVE);
        setting.onApplications(about);
        return about;
    }

    /** 行政复议1起，正在办理中 */
    private void pending(List<Token> tokens) {
        Figure last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
        boolean goesOn = last != null && last.paragraph() == paragraph && last.sentence() == sentence && !last.inWords()
                && (last.measure() == Measure.REVIEWS || last.measure() == Measure.LAWSUITS);
        if (goesOn && tokens.stream().anyMatch(token -> token.is(Sense.PENDING))
                && tokens.stream().allMatch(token -> token.isAny(Sense.PENDING, Sense.FILLER, Sense.ALL))) {
            String text = paragraph.getText();
            int end = compact.end(tokens.get(tokens.size() - 1).to());
            figures.add(new Figure(paragraph, last.measure().result(Sense.PENDING), null, last.amount(), last.unit(),
                    false, last.scope(), Span.of(text, last.words().offset(), end), sentence));
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

    private Span span(int from, int to) {
        return Span.trimmed(paragraph.getText(), compact.start(from), compact.end(to));
    }
}
