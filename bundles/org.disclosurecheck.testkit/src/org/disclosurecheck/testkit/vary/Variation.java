package org.disclosurecheck.testkit.vary;

import static org.disclosurecheck.testkit.vary.Family.ALL;
import static org.disclosurecheck.testkit.vary.Family.CELLS;
import static org.disclosurecheck.testkit.vary.Family.FLOWING;
import static org.disclosurecheck.testkit.vary.Family.GRIDS;
import static org.disclosurecheck.testkit.vary.Family.LINES;
import static org.disclosurecheck.testkit.vary.Family.NONE;
import static org.disclosurecheck.testkit.vary.Family.PAGE;
import static org.disclosurecheck.testkit.vary.Family.PAPER;
import static org.disclosurecheck.testkit.vary.Family.ROWS;
import static org.disclosurecheck.testkit.vary.Family.SIGNED;
import static org.disclosurecheck.testkit.vary.Family.TABS;
import static org.disclosurecheck.testkit.vary.Family.TEXTS;
import static org.disclosurecheck.testkit.vary.Family.UNSIGNED;
import static org.disclosurecheck.testkit.vary.Family.WORD;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.Finish;

/**
 * One way in which submitted reports differ from what the form prints. The item is that of the list of variations met
 * in published reports (0 to 17), “aliases” for other headings, “made” for what offices do to tables in their programs.
 */
public enum Variation {

    PLAIN("", "as the form prints it", ALL, draft -> { }),

    HALF_WIDTH("0", "half-width punctuation throughout", ALL, Texts::halfWidth),
    HALF_WIDTH_TABLES("0", "half-width punctuation in the tables only", ALL, Texts::halfWidthTables),

    TITLE_YEAR_FIRST("1", "year before the unit", ALL, Titles::yearFirst),
    TITLE_WITH_YEAR_TWICE("1", "2023年度……年度报告", ALL, Titles::yearTwice),
    TITLE_SHORTENED("1", "without 政府, without 工作, or with 工作的", ALL, Titles::shortened),
    TITLE_BROKEN("1", "title on two lines", ALL, Titles::broken),
    TITLE_SPACED("1", "a blank within the title", ALL, Titles::spaced),
    TITLE_ABSENT("1", "no title", ALL, Titles::absent),
    SOURCE_LINES("1", "lines on source, index number and date under the title", ALL, Titles::sourceLines),

    PREAMBLE_IN_SECTION_ONE("2", "the preamble stands in section one", ALL, Headings::preambleInside),
    PREAMBLE_ABSENT("2", "no preamble", ALL, draft -> draft.preamble.clear()),

    HEADING_ALIASES("aliases", "other headings met in reports", ALL, Headings::aliases),
    HEADING_WITH_TEXT("3", "text on the line of the heading", ALL, Headings::withText),
    HEADING_SPACED("3", "blanks around the sign of a heading", ALL, Headings::spaced),
    HEADING_WITH_COLON("3", "a colon behind the heading", ALL, Headings::withColon),
    HEADING_WITHOUT_NUMBER("3", "headings without 一、", ALL, Headings::withoutNumber),
    HEADING_NUMBERED_BY_LIST("3", "headings numbered by a list of the document", EnumSet.of(WORD),
            Headings::numberedByList),
    ENCLOSED_NUMBERS("3", "㈠ for （一）", ALL, Headings::enclosedNumbers),
    SPACED_NUMBERS("3", "（ 一） for （一）", ALL, Headings::spacedNumbers),
    WORDS_FOR_NUMBERS("3", "一是 for （一）", ALL, Headings::wordsForNumbers),
    DIGITS_FOR_NUMBERS("3", "1. for （一）", ALL, Headings::digitsForNumbers),

    BLOCKS_ON_ONE_LINE("4", "all blocks of table 2 on one line", EnumSet.of(ROWS, TABS), Blocks::onOneLine),
    LABELS_ONLY("4", "values lost, labels only", NONE, TEXTS, Blocks::labelsOnly),
    VERTICAL_HEADER("4", "header of table 4 a character a line", NONE, TEXTS,
            draft -> draft.finish.add(Finish.VERTICAL_HEADER)),
    BLOCKS_APART("4", "a table for each block of table 2", ALL, Blocks::apart),
    LAYOUT_TABLE("4", "the report in a cell of a layout table", EnumSet.of(WORD, PAGE),
            draft -> draft.finish.add(Finish.LAYOUT_TABLE)),
    END_TAGS_LEFT_OUT("4", "a page without end tags", EnumSet.of(PAGE),
            draft -> draft.finish.add(Finish.END_TAGS_LEFT_OUT)),

    HEADER_SPLIT("5", "words of the header broken over lines", ALL, Labels::headerSplit),
    BROKEN_CELLS("5", "br within the words of cells", EnumSet.of(PAGE), draft -> draft.finish.add(Finish.BROKEN_CELLS)),
    HEADER_CUT("5", "本年新 for 本年新制作数量 and 本年新公开数量", "2019", NONE, ALL, Labels::headerCut),
    BLANKS_IN_BLOCK_HEADINGS("5", "第二十条  第（一）项", ALL, Labels::blanksInBlockHeadings),
    BLANKS_IN_LABELS("5", "总 计, 规  章, 自 然 人", ALL, Labels::blanksInLabels),

    ZERO_BLANK("6", "blank for 0", SIGNED, UNSIGNED, draft -> Numbers.zeros(draft, "")),
    ZERO_SLASH("6", "/ for 0", ALL, draft -> Numbers.zeros(draft, "/")),
    ZERO_DASH("6", "- or — for 0", ALL, draft -> Numbers.zeros(draft, draft.random().nextBoolean() ? "-" : "—")),
    ZERO_MIXED("6", "0, blank and / side by side", SIGNED, UNSIGNED, Numbers::zerosMixed),
    PARTS_BLANK("6", "totals there, parts of 0 blank", SIGNED, UNSIGNED, Numbers::partsBlank),
    TOTALS_BLANK("6", "parts there, totals blank", SIGNED, UNSIGNED, Numbers::totalsBlank),
    ALL_BLANK("6", "no figure at all", SIGNED, UNSIGNED, Numbers::allBlank),
    MISSING_CELL("6", "a row lacks a cell", NONE, FLOWING, Blocks::missingCell),

    WITH_UNIT("7", "160.5964万元, 3件", ALL, Numbers::withUnit),
    FULL_WIDTH_DIGITS("7", "full-width digits", ALL, Numbers::fullWidth),
    SPACED_DIGITS("7", "blanks within numbers", EnumSet.complementOf(EnumSet.of(LINES)), EnumSet.of(LINES),
            Numbers::spaced),
    PADDED("7", "blanks around numbers", ALL, Numbers::padded),
    THOUSANDS("7", "1,234", ALL, Numbers::thousands),
    CHANGE_IN_WORDS("7", "减4, 增3", "2019", ALL, NONE, Numbers::changeInWords),
    NARROW_CELLS("7", "columns so narrow that figures are broken on paper", EnumSet.of(WORD), EnumSet.of(PAPER),
            draft -> draft.finish.add(Finish.NARROW_CELLS)),
    BLANKS_AROUND_FIGURES("7", "22 件 in prose", ALL, Texts::blanksAroundFigures),
    WRAPPED_LINES("7", "prose broken at equal width", TEXTS, draft -> draft.finish.add(Finish.WRAPPED_LINES)),

    EXTRA_ROW("8", "a row of their own in table 2", ALL, Blocks::extraRow),
    INSTRUCTIONS("8", "instructions in the cells of labels", ALL, Labels::instructions),
    EMPTY_ROW("8", "an empty row under each table", ALL, Blocks::emptyRow),
    ROW_ALIASES("8", "other labels of rows", ALL, Labels::rowAliases),
    HEADER_ALIASES("8", "other labels of columns", ALL, Labels::headerAliases),

    CORNER_MERGED("9", "corner note and 申请人情况 in one cell", ALL, Labels::cornerMerged),
    CORNER_EMPTY("9", "no corner note", ALL, Labels::cornerEmpty),

    PROSE_BEFORE_TABLES("10", "prose between heading and table", ALL, Texts::proseBeforeTables),
    FORM_REMNANTS("10", "该部分以表格形式报告。表格如下：", ALL, Texts::formRemnants),

    TRADITIONAL("11", "traditional characters", ALL, Texts::traditional),

    ROWS_SWAPPED("13", "two rows of table 3 in another order", NONE, ALL, Blocks::rowsSwapped),
    COLUMNS_SWAPPED("13", "总计 before 自然人 in table 3", GRIDS, TEXTS, Blocks::columnsSwapped),
    RESULTS_SWAPPED("13", "尚未审结 before 其他结果 in table 4", GRIDS, TEXTS, Blocks::resultsSwapped),

    ONE_VALUE_A_ROW("15", "one value in each row of table 3", NONE, FLOWING, Blocks::oneValueARow),
    SUBTOTAL_ROWS("15", "subtotals beside （三）（四）（五）", ALL, Blocks::subtotalRows),

    OTHER_COUNTS("16", "figures of other matters beside applications", ALL, Texts::otherCounts),

    DATE_LINES("17", "date of publication in one of its forms", ALL, Titles::dateLines),
    METADATA("17", "date of publication in the metadata of a page", EnumSet.of(PAGE), Titles::metadata),
    SITE("17", "navigation, sidebar and footer of a site", EnumSet.of(PAGE), Titles::site),
    COPIED_WITH_SITE("17", "lines of the site copied with the text", TEXTS, Titles::copied),
    SIGNATURE_ABOVE("17", "unit and date under the title", ALL, Titles::signatureAbove),

    SPLIT_WITH_HEADER("made", "table 3 goes on in a second table with the header again", ALL, Blocks::splitWithHeader),
    SPLIT_WITHOUT_HEADER("made", "table 3 goes on in a second table", ALL, Blocks::splitWithoutHeader),
    UNMERGED_BLANK("made", "merged cells blown up, the rest blank", GRIDS, EnumSet.of(ROWS, TABS, CELLS),
            draft -> Blocks.unmerged(draft, false)),
    UNMERGED_REPEATED("made", "merged cells blown up, each with the text", NONE,
            EnumSet.complementOf(EnumSet.of(LINES)),
            draft -> Blocks.unmerged(draft, true)),
    ORDINAL_COLUMN("made", "a column 序号 in front", GRIDS, TEXTS, Blocks::ordinalColumn),
    REMARK_COLUMN("made", "a column 备注 at the end", GRIDS, TEXTS, Blocks::remarkColumn),
    TABLES_IN_ONE("made", "the three tables in one, headings in its rows", NONE, ALL, Blocks::tablesInOne),
    TABLES_MISPLACED("made", "table 4 right behind table 3", ALL, Blocks::misplaced),
    TABLE_TWICE("made", "an older table 3 left behind the new one", NONE, ALL, Blocks::twice),
    MISSING_ROW("made", "a row of table 3 is missing", NONE, ALL, Blocks::missingRow),
    MISSING_COLUMN("made", "a column of table 3 is missing", NONE, ALL, Blocks::missingColumn),
    MISSING_TABLE("made", "table 4 is missing", NONE, ALL, Blocks::missingTable);

    private final String item;
    private final String description;
    private final String form;
    private final Set<Family> exact;
    private final Set<Family> sayso;
    private final Consumer<Draft> change;

    Variation(String item, String description, Set<Family> exact, Consumer<Draft> change) {
        this(item, description, exact, NONE, change);
    }

    Variation(String item, String description, Set<Family> exact, Set<Family> sayso, Consumer<Draft> change) {
        this(item, description, null, exact, sayso, change);
    }

    Variation(String item, String description, String form, Set<Family> exact, Set<Family> sayso,
            Consumer<Draft> change) {
        this.item = item;
        this.description = description;
        this.form = form;
        this.exact = exact;
        this.sayso = sayso;
        this.change = change;
    }

    /** Where it comes from: an item of the list of variations, aliases or made; empty for the plain report. */
    public String item() {
        return item;
    }

    public String description() {
        return description;
    }

    /** True when a report of that form can be varied so, and the format can show it. */
    public boolean concerns(Form report, Family family) {
        return (form == null || form.equals(report.id())) && (exact.contains(family) || sayso.contains(family));
    }

    public Demand demand(Family family) {
        return exact.contains(family) ? Demand.EXACT : Demand.SAY_SO;
    }

    void change(Draft draft) {
        change.accept(draft);
    }
}
