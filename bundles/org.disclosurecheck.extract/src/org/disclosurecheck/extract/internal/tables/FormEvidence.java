package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.internal.tables.Label.Role;
import org.disclosurecheck.extract.internal.words.Shape;
import org.disclosurecheck.findings.Said;

/** Finds out from the words of the tables which form a report follows. */
public final class FormEvidence {

    /**
     * What one table tells.
     *
     * @param lexicon the form that it speaks for
     * @param words why, for people
     */
    public record Vote(Lexicon lexicon, Said words) {
    }

    private final List<Lexicon> lexicons;

    public FormEvidence(List<Lexicon> lexicons) {
        this.lexicons = lexicons;
    }

    /** What each table tells, the most telling table first; tables that tell nothing are left out. */
    public List<Vote> of(Map<TableKind, List<Piece>> tables) {
        List<Vote> votes = new ArrayList<>();
        for (TableKind kind : TableKind.values()) {
            List<Piece> pieces = tables.getOrDefault(kind, List.of());
            Vote vote = pieces instanceof TablePieces known ? known.pattern.vote(kind, pieces, this) : voted(kind, pieces);
            if (vote != null) {
                votes.add(vote);
            }
        }
        return votes;
    }

    Vote voted(TableKind kind, List<Piece> pieces) {
        Vote vote = vote(kind, pieces, true);
        vote = vote == null ? vote(kind, pieces, false) : vote;
        return vote == null ? byRole(kind, pieces) : vote;
    }

    /** The form that most words of the table are of, and of no other form; null when there is none or a tie. */
    private Vote vote(TableKind kind, List<Piece> pieces, boolean aliasesCount) {
        Map<Lexicon, Integer> counts = new HashMap<>();
        Map<Lexicon, Vote> first = new HashMap<>();
        for (Piece piece : pieces) {
            Lexicon owner = piece.isText() ? owner(kind, piece.key(), aliasesCount) : null;
            if (owner != null) {
                counts.merge(owner, 1, Integer::sum);
                if (!first.containsKey(owner)) {
                    first.put(owner, new Vote(owner, words(kind, owner, piece)));
                }
            }
        }
        Lexicon most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
        boolean tie = most != null && counts.values().stream().filter(counts.get(most)::equals).count() > 1;
        return most == null || tie ? null : first.get(most);
    }

    private Lexicon owner(TableKind kind, String key, boolean aliasesCount) {
        Lexicon owner = null;
        for (Lexicon lexicon : lexicons) {
            Label label = lexicon.printed(kind, key);
            if (label != null && (aliasesCount || label.official())) {
                if (owner != null) {
                    return null;
                }
                owner = lexicon;
            }
        }
        return owner;
    }

    /** A label that one form has as a row and the others as a class, with values behind it. */
    private Vote byRole(TableKind kind, List<Piece> pieces) {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isText() && pieces.get(i + 1).shape() == Shape.VALUE) {
                List<Lexicon> asRow = lexicons.stream().filter(l -> has(l, kind, piece.key(), Role.ROW)).toList();
                boolean asClass = lexicons.stream().anyMatch(l -> has(l, kind, piece.key(), Role.CLASS));
                if (asRow.size() == 1 && asClass) {
                    return new Vote(asRow.get(0), new Said(kind.title() + "“" + piece.text() + "”作一行填写，为"
                            + asRow.get(0).form().id() + "年格式", "“" + piece.text() + "” in " + kind.english()
                                    + " is filled in as a row: the form of " + asRow.get(0).form().id()));
                }
            }
        }
        return null;
    }

    private static boolean has(Lexicon lexicon, TableKind kind, String key, Role role) {
        Label label = lexicon.printed(kind, key);
        return label != null && label.is(role);
    }

    private Said words(TableKind kind, Lexicon lexicon, Piece piece) {
        Label label = lexicon.printed(kind, piece.key());
        boolean row = label.is(Role.ROW);
        return new Said(kind.title() + (row ? "行名" : "表头") + "“" + piece.text() + "”为" + lexicon.form().id() + "年格式",
                (row ? "the row label “" : "the header “") + piece.text() + "” of " + kind.english() + " is that of the form of "
                        + lexicon.form().id());
    }
}
