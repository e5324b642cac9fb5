package org.disclosurecheck.prose.figures;

import java.util.List;

import org.disclosurecheck.prose.figures.Token.Kind;

/**
 * Tells how much was published in all (全年主动公开信息380条) or through one channel (通过审计信息专栏公开信息16条). What is limited to a
 * field, to several channels or to a part of a list gives nothing.
 */
final class PublicationReader {

    private static final String WHOLE = "主动公开";
    private static final String[] THROUGH = {"通过", "利用", "依托", "借助", "在"};
    private static final String[] SEVERAL = {"、", "等", "和", "及", "与", "各"};
    private static final String[] TRAILING = {"上", "中", "里", "内", "共", "共计", "累计", "主动", "及时", "总共", "对外"};
    private static final String[] FIELDS = {"方面", "领域", "类"};

    private final String text;
    private String sentence = "";
    private boolean channels;

    /** @param plain the text of the paragraph that the tokens were cut from */
    PublicationReader(String plain) {
        text = plain;
    }

    void sentence(List<Clause> clauses) {
        List<Token> last = clauses.get(clauses.size() - 1).tokens();
        sentence = text.substring(clauses.get(0).tokens().get(0).from(), last.get(last.size() - 1).to());
        channels = false;
        for (int i = 0; i < clauses.size() && !channels; i++) {
            channels = namesChannel(clauses.get(i).tokens());
        }
    }

    private static boolean namesChannel(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Sense.CHANNEL) || tokens.get(i).is(Kind.NAME)) {
                return true;
            }
        }
        return false;
    }

    /** The channel, empty for all of them; null when the frame counts no publication that could be compared. */
    String channel(Frame frame) {
        int verb = frame.verbAt();
        boolean counts = frame.quantity.is(Kind.QUANTITY) && frame.quantity.unit().equals("条") && verb >= 0
                && frame.before.get(verb).isAny(Sense.PUBLISH, Sense.ISSUE)
                && frame.before.subList(verb + 1,
                        frame.before.size()).stream().allMatch(PublicationReader::saysNothing);
        if (!counts || frame.isAbout() || frame.hasAny(Sense.COMPARE, Sense.REST, Sense.SUBSET, Sense.LIST,
                Sense.WHOLE_LIST)
                || contains(sentence, FIELDS)) {
            return null;
        }
        Token act = frame.before.get(verb);
        String before = text.substring(frame.before.get(0).from(), act.from());
        for (String word : THROUGH) {
            int at = before.lastIndexOf(word);
            if (at >= 0) {
                int from = frame.before.get(0).from() + at;
                boolean free = frame.before.stream().filter(token -> token.from() < from).noneMatch(
                        token -> token.is(Kind.OTHER) || token.is(Kind.NAME));
                return free ? one(before.substring(at + word.length())) : null;
            }
        }
        boolean all = text.substring(act.from(), act.to()).equals(WHOLE) && !channels
                && frame.before.subList(0, verb).stream().noneMatch(token -> token.is(Kind.OTHER));
        return all ? "" : null;
    }

    /** The name of a single channel, or null. */
    private static String one(String words) {
        String channel = words;
        for (boolean again = true; again;) {
            again = false;
            for (String end : TRAILING) {
                if (channel.endsWith(end) && channel.length() > end.length()) {
                    channel = channel.substring(0, channel.length() - end.length());
                    again = true;
                }
            }
        }
        return channel.length() < 2 || contains(channel, SEVERAL) ? null : channel;
    }

    private static boolean saysNothing(Token token) {
        return token.isAny(Sense.INFORMATION, Sense.FILLER, Sense.THIS_YEAR);
    }

    private static boolean contains(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
