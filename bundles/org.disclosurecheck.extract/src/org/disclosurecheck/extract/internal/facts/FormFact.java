package org.disclosurecheck.extract.internal.facts;

import java.util.List;
import java.util.Map;

import org.disclosurecheck.extract.internal.tables.FormEvidence;
import org.disclosurecheck.extract.internal.tables.Lexicon;
import org.disclosurecheck.extract.internal.tables.Piece;
import org.disclosurecheck.extract.internal.tables.TableKind;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Said;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.form.Form;

/**
 * The form that a report follows.
 *
 * @param lexicon the form to read by
 * @param evidence why, for people
 * @param certain false when nothing tells the form and the newest one is tried
 */
public record FormFact(Lexicon lexicon, Said evidence, boolean certain) {

    /** Remarks that the year which the caller names is none of those that the form of the report holds for. */
    public void compare(Integer year, List<Problem> problems) {
        Form form = lexicon.form();
        if (certain && year != null && !form.holdsFor(year)) {
            String until = form.toYear() == Integer.MAX_VALUE ? "年度以后" : "年度至" + form.toYear() + "年度";
            problems.add(Problem.note("year-form", "指定年度为" + year + "年，年报采用" + form.id() + "年格式，该格式用于"
                    + form.fromYear() + until, Source.NOWHERE).english("the year named is " + year + ", the report follows the form of "
                            + form.id() + ", which holds " + (form.toYear() == Integer.MAX_VALUE ? "from " + form.fromYear() + " on"
                                    : "for " + form.fromYear() + " to " + form.toYear())));
        }
    }

    /**
     * @param hint id of the form that the caller names, or null
     * @param problems where contradictions are noted
     */
    public static FormFact of(List<Lexicon> lexicons, String hint, Map<TableKind, List<Piece>> tables, Integer year,
            List<Problem> problems) {
        if (hint != null) {
            for (Lexicon lexicon : lexicons) {
                if (lexicon.form().id().equals(hint)) {
                    new FormEvidence(lexicons).of(tables).stream().filter(vote -> vote.lexicon() != lexicon).findFirst()
                            .ifPresent(other -> problems.add(Problem.fatal("form-contradiction", "指定的是" + hint
                                    + "年格式，" + other.words().zh() + "，两处不一致，按指定的读取，各列可能对不上")
                                    .english("the form named is that of " + hint + ", the tables look like that of " + other.lexicon().form().id()
                                            + "; they were read by the one named, and columns may not fit")));
                    return new FormFact(lexicon, new Said("由使用者指定", "named by the user"), true);
                }
            }
            problems.add(Problem.fatal("form-unknown", "没有“" + hint + "”这种格式，按年报自身的表格识别")
                    .english("there is no form “" + hint + "”; the tables of the report decide"));
        }
        List<FormEvidence.Vote> votes = new FormEvidence(lexicons).of(tables);
        if (!votes.isEmpty()) {
            FormEvidence.Vote first = votes.get(0);
            votes.stream().filter(vote -> vote.lexicon() != first.lexicon()).findFirst()
                    .ifPresent(other -> problems.add(Problem.note("form-contradiction",
                            first.words().zh() + "，" + other.words().zh() + "，两处不一致，按前者读取", Source.NOWHERE)
                            .english("the tables look like the form of " + first.lexicon().form().id() + " and like that of "
                                    + other.lexicon().form().id() + "; they were read by the former")));
            return new FormFact(first.lexicon(), first.words(), true);
        }
        if (year != null) {
            for (Lexicon lexicon : lexicons) {
                if (lexicon.form().holdsFor(year)) {
                    return new FormFact(lexicon, new Said("表格看不出格式，按" + year + "年度应用" + lexicon.form().id() + "年格式",
                            "the tables show no form; for " + year + " that of " + lexicon.form().id() + " is due"), true);
                }
            }
        }
        Lexicon newest = lexicons.get(lexicons.size() - 1);
        problems.add(Problem.fatal("form-unknown", "看不出年报采用哪一种格式，暂按" + newest.form().id() + "年格式读取")
                .english("nothing shows which form the report follows; it was read by that of " + newest.form().id()));
        return new FormFact(newest, null, false);
    }
}
