package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.disclosurecheck.prose.figures.Token.Kind;

/**
 * Follows numbers and the parts that sentences divide them into. A list inside a list ends where its parts add up; a
 * list ends where a part speaks of another stage (收到…其中网上…，办结…).
 */
final class ListReader {

    /** What a part is about; a list of channels does not go on with what was answered. */
    private enum Matter {
        STAGE, RESULT, DISPUTE, MESSAGE, OTHER
    }

    private final Deque<PartList> lists = new ArrayDeque<>();
    private final List<PartList.Item> items = new ArrayList<>();
    private final List<PartList> finished = new ArrayList<>();
    private final List<PartList.Portion> portions = new ArrayList<>();
    private Token listWord;
    private int sentenceFrom;

    /** @param goesOn true when it begins with 其中; its parts are of a number of the sentence before it */
    void sentence(boolean goesOn, boolean addsMore) {
        finish();
        if (addsMore) {
            finished.subList(sentenceFrom, finished.size()).forEach(PartList::leaveOpen);
        }
        if (!goesOn) {
            items.clear();
        }
        sentenceFrom = finished.size();
        listWord = null;
    }

    /** Takes in a clause before its frames. */
    void clause(Clause clause, boolean hasFigures) {
        for (Token token : clause.tokens()) {
            listWord = token.isAny(Sense.LIST, Sense.WHOLE_LIST) ? token : listWord;
            if (token.is(Sense.REST) && !hasFigures && !lists.isEmpty()) {
                lists.peek().leaveOpen();
            }
        }
        if (clause.before() == Kind.OPEN && hasFigures && !items.isEmpty() && listWord == null) {
            lists.push(new PartList(items.get(items.size() - 1), true, true));
        }
    }

    /** @param measure what the quantity measures, or null */
    void frame(Frame frame, Measure measure) {
        if (frame.quantity.is(Kind.PERCENT)) {
            portion(frame);
            return;
        }
        if (frame.isAbout() || frame.quantity.unit().isEmpty() || frame.hasAny(Sense.COMPARE, Sense.RATE)) {
            lists.forEach(PartList::leaveOpen);
            return;
        }
        Matter matter = matter(frame);
        PartList.Item item = new PartList.Item(frame.quantity, frame.start(), measure);
        if (listWord != null) {
            open(item);
        } else if (!lists.isEmpty() && lists.peek().endsBefore(matter == Matter.OTHER ? null : matter)) {
            finish();
        }
        if (!lists.isEmpty()) {
            add(item, matter, frame);
        }
        items.add(item);
    }

    /** Ends the lists of a bracket. */
    void close(Clause clause) {
        if (clause.after() == Kind.CLOSE && lists.stream().anyMatch(PartList::isInBrackets)) {
            boolean bracket = false;
            while (!bracket) {
                bracket = lists.peek().isInBrackets();
                pop();
            }
        }
    }

    /** Ends what is still open. */
    void finish() {
        while (!lists.isEmpty()) {
            pop();
        }
    }

    List<PartList> found() {
        return finished;
    }

    List<PartList.Portion> portions() {
        return portions;
    }

    private void open(PartList.Item first) {
        boolean whole = listWord.is(Sense.WHOLE_LIST);
        listWord = null;
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).quantity().unit().equals(first.quantity().unit())) {
                lists.push(new PartList(items.get(i), whole, false));
                return;
            }
        }
    }

    private void add(PartList.Item item, Matter matter, Frame frame) {
        PartList list = lists.peek();
        list.add(item, matter == Matter.OTHER ? null : matter);
        if (frame.first() != null && frame.first().is(Sense.ET_CETERA)) {
            list.leaveOpen();
        }
        if (list.isFull() && !list.isInBrackets()) {
            pop();
        }
    }

    private void pop() {
        PartList list = lists.pop();
        finished.add(list);
        if (!list.isFull() && !list.isInBrackets() && !lists.isEmpty()) {
            lists.peek().leaveOpen();
        }
    }

    /** 20件，占31.3% */
    private void portion(Frame frame) {
        if (!frame.has(Sense.SHARE) || items.isEmpty() || frame.hasAny(Sense.COMPARE, Sense.RATE, Sense.ANSWER_RATE)) {
            return;
        }
        PartList.Item item = items.get(items.size() - 1);
        BigDecimal total = null;
        for (PartList list : lists) {
            total = list.has(item) ? list.total().value() : total;
        }
        for (PartList list : finished) {
            total = list.has(item) ? list.total().value() : total;
        }
        portions.add(new PartList.Portion(item, frame.quantity, total));
    }

    private static Matter matter(Frame frame) {
        Token first = frame.first();
        Sense behind = first == null || first.sense() == null ? Sense.FILLER : first.sense();
        if (frame.hasAny(Sense.REVIEW, Sense.LITIGATION, Sense.LITIGATION_DIRECT, Sense.LITIGATION_AFTER_REVIEW)) {
            return Matter.DISPUTE;
        }
        if (frame.has(Sense.MESSAGE)) {
            return Matter.MESSAGE;
        }
        if (frame.hasAny(Sense.GRANT, Sense.PARTIAL, Sense.DENY, Sense.UNABLE, Sense.REJECT, Sense.OTHERWISE)) {
            return Matter.RESULT;
        }
        return frame.hasAny(Sense.RECEIVE, Sense.NEW, Sense.ANSWER, Sense.HANDLE, Sense.CARRY) || behind == Sense.CARRY
                || behind == Sense.ANSWER ? Matter.STAGE : Matter.OTHER;
    }
}
