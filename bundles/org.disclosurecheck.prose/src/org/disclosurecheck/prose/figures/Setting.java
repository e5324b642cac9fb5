package org.disclosurecheck.prose.figures;

import java.util.List;

import org.disclosurecheck.prose.figures.Figure.Scope;
import org.disclosurecheck.prose.figures.Token.Kind;

/**
 * What the sentences so far have set: the topic, the year and whose figures these are. A topic holds until another word
 * changes it; year and owner hold to the end of their sentence.
 */
final class Setting {

    private static final Senses NOTHING = new Senses();

    private final Integer year;
    private final boolean government;
    private final Bodies bodies;
    private String text = "";
    private Topic heading = Topic.NONE;
    private Topic topic = Topic.NONE;
    private Scope when = Scope.WHOLE;
    private Scope whose = Scope.WHOLE;
    /** What the last figure of the sentence counted, for 其中自然人3件. */
    private Measure last;
    private boolean applications;
    private boolean listed;
    private Senses said = NOTHING;

    /**
     * @param year the reporting year, or null
     * @param government true for a 人民政府, whose figures are those of its region
     * @param name of the organisation; empty when unknown
     */
    Setting(Integer year, boolean government, String name) {
        this.year = year;
        this.government = government;
        bodies = new Bodies(name);
    }

    /** Every paragraph starts with the topic of the heading above it. */
    void paragraph(Topic above, String plain) {
        text = plain;
        topic = above;
        heading = above;
        applications = above == Topic.APPLICATIONS;
        sentence(false, NOTHING);
    }

    /**
     * @param goesOn true when the sentence begins with 其中: it says more of what the last one counted
     * @param all what its words do
     */
    void sentence(boolean goesOn, Senses all) {
        said = all;
        if (!goesOn) {
            last = null;
            when = Scope.WHOLE;
            whose = Scope.WHOLE;
            listed = false;
        }
    }

    Topic topic() {
        return topic;
    }

    void topic(Topic next) {
        topic = next == null ? topic : next;
        onApplications(topic == Topic.APPLICATIONS);
    }

    void onApplications(boolean said) {
        applications |= said;
    }

    /** True when the paragraph, or the heading above it, has spoken of applications, or of disputes about them. */
    boolean isOnApplications() {
        return applications;
    }

    /** Notes a heading inside the paragraph: （二）依申请公开。 */
    void heading(List<Token> words) {
        heading = Topic.NONE;
        for (Token word : words) {
            heading = word.isAny(Sense.APPLICATION, Sense.ON_APPLICATION) ? Topic.APPLICATIONS : heading;
        }
    }

    /** True under a heading that speaks of applications. */
    boolean isUnderApplications() {
        return heading == Topic.APPLICATIONS;
    }

    Measure last() {
        return last;
    }

    void last(Measure measure) {
        last = measure;
    }

    boolean isListed() {
        return listed;
    }

    /** True when a word of the sentence does that, wherever it stands. */
    boolean says(Sense sense) {
        return said.has(sense);
    }

    Integer year() {
        return year;
    }

    /** Takes in what a clause says of time and owner before its figures are read. */
    void enter(Clause clause) {
        List<Token> tokens = clause.tokens();
        Token first = tokens.get(0);
        if (first.is(Sense.OTHERS) || first.is(Sense.REGION) && !government) {
            whose = Scope.OTHERS;
        } else if (first.is(Sense.OURS) || first.is(Sense.REGION)) {
            whose = Scope.WHOLE;
        }
        boolean other = Token.anyIs(tokens, Sense.CARRY, Sense.COMPARE);
        Scope time = other ? null : time(List.of(opening(tokens)), 0);
        when = time == null ? when : time;
        listed |= Token.anyIs(tokens, Sense.LIST, Sense.WHOLE_LIST);
    }

    /** The first word that says something, or the first of all. */
    private static Token opening(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).is(Sense.FILLER)) {
                return tokens.get(i);
            }
        }
        return tokens.get(0);
    }

    /** The scope of a figure, from the words before it and from what the sentence set. */
    Scope scope(List<Token> words, boolean carried) {
        boolean compares = Token.anyIs(words, Sense.COMPARE);
        Scope own = Scope.WHOLE;
        for (int i = 0; i < words.size(); i++) {
            Token token = words.get(i);
            Scope time = carried || compares ? null : time(words, i);
            if (time != null) {
                when = time;
            }
            if (token.is(Sense.OTHERS) || token.is(Sense.REGION) && !government || isForeign(words, i)) {
                own = Scope.OTHERS;
            } else if (!carried && token.is(Sense.SINCE) && !isThisYear(words, i - 1)) {
                own = Scope.PART;
            }
        }
        return when != Scope.WHOLE ? when : whose != Scope.WHOLE ? whose : own;
    }

    /** 2023年以来 begins with the year that is reported. */
    private boolean isThisYear(List<Token> words, int at) {
        return at >= 0 && words.get(at).is(Kind.YEAR) && time(words, at) == Scope.WHOLE;
    }

    /** What a word says of the year; null when it says nothing. */
    private Scope time(List<Token> words, int at) {
        Token token = words.get(at);
        if (token.is(Kind.YEAR)) {
            return year != null && token.value().intValue() == year ? Scope.WHOLE : Scope.OTHER_YEAR;
        }
        if (token.is(Kind.DATE)) {
            boolean end = at > 0 && token.value().intValue() == 12
                    && (words.get(at - 1).is(Sense.AS_OF) || at > 1 && words.get(at - 2).is(Sense.AS_OF));
            return end || token.unit().equals(Dates.WHOLE_YEAR) ? when : Scope.PART;
        }
        return token.is(Sense.PART_OF_YEAR) ? Scope.PART : token.is(Sense.THIS_YEAR) ? Scope.WHOLE
                : token.isAny(Sense.EARLIER, Sense.LATER) ? Scope.OTHER_YEAR : null;
    }

    /** True for the name of a body that is not the one that reports, where the name of who acts stands. */
    private boolean isForeign(List<Token> words, int at) {
        Token token = words.get(at);
        if (!token.is(Kind.OTHER)) {
            return false;
        }
        for (int i = 0; i < at; i++) {
            if (Frame.isVerb(words.get(i))) {
                return false;
            }
        }
        return bodies.isOther(text.substring(token.from(), token.to()));
    }
}
