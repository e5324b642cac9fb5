package org.disclosurecheck.prose.figures;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.prose.figures.Figure.Scope;
import org.disclosurecheck.prose.figures.Token.Kind;

/** Reads what paragraphs that follow one another say in figures. */
final class FigureReader {

    private final Setting setting;
    private final FigureMaker maker;
    private final ClaimReader claimReader = new ClaimReader();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Breakdown> breakdowns = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();
    private ListReader lists;
    private PublicationReader publishing;
    private Passage passage;

    FigureReader(Setting setting) {
        this.setting = setting;
        maker = new FigureMaker(setting);
    }

    List<Figure> figures() {
        return maker.figures();
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
    void read(Paragraph paragraph, Topic above) {
        passage = Passage.of(paragraph);
        setting.paragraph(above, passage.text());
        lists = new ListReader();
        publishing = new PublicationReader(passage.text());
        int end = 0;
        for (List<Clause> clauses : Clause.sentences(Lexer.tokens(passage.text()))) {
            end = read(clauses, end);
        }
        lists.finish();
        for (PartList list : lists.found()) {
            if (!list.parts().isEmpty()) {
                breakdowns.add(list.breakdown(passage));
            }
        }
        for (PartList.Portion portion : lists.portions()) {
            shares.add(portion.share(passage));
        }
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
        boolean goesOn = first.isAny(Sense.LIST, Sense.WHOLE_LIST);
        lists.sentence(goesOn, first.is(Sense.REST));
        if (clauses.size() == 1 && Headings.opens(passage.text().substring(before, end))) {
            setting.heading(last);
        }
        if (!says(clauses)) {
            for (int i = 0; i < clauses.size(); i++) {
                follow(clauses.get(i));
            }
            return end;
        }
        maker.sentence(passage, first.from(), end);
        setting.sentence(goesOn, senses(clauses));
        claimReader.sentence();
        publishing.sentence(clauses);
        for (int i = 0; i < clauses.size(); i++) {
            read(clauses.get(i), i + 1 < clauses.size() ? clauses.get(i + 1) : null);
        }
        return end;
    }

    private static Senses senses(List<Clause> clauses) {
        Senses senses = new Senses();
        for (int i = 0; i < clauses.size(); i++) {
            senses.addAll(clauses.get(i).tokens());
        }
        return senses;
    }

    /** True for a sentence with a figure, a denial or a claim; most have none. */
    private static boolean says(List<Clause> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            List<Token> tokens = clauses.get(i).tokens();
            for (int j = 0; j < tokens.size(); j++) {
                Token token = tokens.get(j);
                if (Frame.isFigure(token) || token.isAny(Sense.NOT, Sense.ALL, Sense.NONE_LOST)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void read(Clause clause, Clause next) {
        setting.enter(clause);
        claim(clause);
        List<Frame> frames = Frame.of(clause);
        lists.clause(clause, !frames.isEmpty());
        for (Frame frame : frames) {
            lists.frame(frame, maker.count(frame, next));
            publish(frame);
        }
        lists.close(clause);
        if (frames.isEmpty()) {
            maker.follow(clause.tokens());
            maker.deny(clause.tokens());
            follow(clause);
        }
    }

    /** Keeps up with what the passage is about. */
    private void follow(Clause clause) {
        List<Token> tokens = clause.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Sense sense = tokens.get(i).sense();
            if (sense != null) {
                setting.topic(Topic.of(sense));
            }
        }
    }

    private void claim(Clause clause) {
        ClaimReader.Found found = claimReader.read(clause, setting.topic());
        if (found != null) {
            claims.add(new Claim(passage.paragraph(), found.kind(), found.ofReviews(), found.ofLawsuits(),
                    found.inTime(), passage.span(found.first().from(), found.last().to())));
        }
    }

    private void publish(Frame frame) {
        String channel = setting.isListed() ? null : publishing.channel(frame);
        // the owner of a channel is not who publishes
        List<Token> known = channel == null ? List.of()
                : frame.before.stream().filter(token -> !token.is(Kind.OTHER)).toList();
        if (channel != null && setting.scope(known, false) == Scope.WHOLE) {
            publications.add(new Publication(passage.paragraph(), channel, frame.quantity.value(),
                    frame.quantity.unit(), passage.span(frame.start().from(), frame.quantity.to())));
        }
    }
}
