package org.disclosurecheck.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.disclosurecheck.extract.SampleReport.Style;
import org.disclosurecheck.extract.SpreadTables.Filling;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.model.form.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Complete reports of which lines are lost, doubled, moved, joined, cut or put in at random, with fixed seeds. Whatever
 * comes of it: no cell holds another number than the one given to it unless a problem says that something is amiss.
 */
class SpoiltLinesTest {

    private static final List<String> STRANGERS = List.of("0", "7", "8 |", "|", "合计", "小计", "无", "见附件", "单位：件", "备注",
            "序号", "其他", "总计", "自然人", "规章", "行政许可", "2.重复申请", "（三）不予公开", "三、本年度办理结果", "行政复议",
            "结果维持", "第 3 页", "- 3 -", "2023年1月18日", "本年共受理12件。", "一、总体情况", "二、主动公开政府信息情况",
            "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "云溪县财政局2021年政府信息公开工作年度报告",
            "0 | 0 | 0", "1\t2\t3\t4\t5\t6\t7", "规章 | 9 | 9 | 9", "2.重复申请 | 9 | 9 | 9 | 9 | 9 | 9 | 9 |", "（单位：件）");

    private enum Spoil {
        LOST, DOUBLED, MOVED, JOINED, CUT, STRANGER, CHARACTER, CELL_LOST, CELL_DOUBLED
    }

    private static int rounds() {
        return Integer.getInteger("margent.rounds", 8);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void no_cell_of_a_spoilt_text_is_wrong_without_a_problem(Style style) {
        for (Form form : Forms.BOTH) {
            assertHonest(form, new SampleReport(form).text(style));
        }
    }

    @ParameterizedTest
    @EnumSource(Filling.class)
    void no_cell_of_a_spoilt_paste_is_wrong_without_a_problem(Filling filling) {
        for (Form form : Forms.BOTH) {
            assertHonest(form, new SpreadTables(form, filling).tabs());
            assertHonest(form, new SpreadTables(form, filling).markdown());
        }
    }

    private static void assertHonest(Form form, String text) {
        SampleReport truth = new SampleReport(form);
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < rounds(); seed++) {
            for (Spoil spoil : Spoil.values()) {
                List<String> lines = new ArrayList<>(List.of(text.split("\n")));
                Random random = new Random(seed * 31L + spoil.ordinal());
                String what = spoil(lines, spoil, random);
                Extraction extraction = SampleReport.read(String.join("\n", lines));
                boolean silent = extraction.readable() && extraction.problems().stream().noneMatch(Problem::fatal);
                if (silent && !(truth.misread(extraction).isEmpty() && truth.unread(extraction).isEmpty())) {
                    wrong.add(spoil + " " + seed + " " + what + ": misread " + truth.misread(extraction) + ", unread "
                            + truth.unread(extraction) + ", said " + SampleReport.problems(extraction));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String spoil(List<String> lines, Spoil spoil, Random random) {
        int at = random.nextInt(lines.size() - 1);
        String line = lines.get(at);
        switch (spoil) {
            case LOST -> lines.remove(at);
            case DOUBLED -> lines.add(at, line);
            case MOVED -> {
                int to = random.nextInt(lines.size());
                if (!(isValue(line) && isValue(lines.get(to)))) {
                    lines.remove(at);
                    lines.add(Math.min(to, lines.size()), line);
                }
                return line + " to " + to;
            }
            case JOINED -> lines.set(at, line + (random.nextBoolean() ? " " : "") + lines.remove(at + 1));
            case CUT -> {
                int cut = random.nextInt(line.length() + 1);
                lines.set(at, line.substring(0, cut));
                lines.add(at + 1, line.substring(cut));
                return line + " at " + cut;
            }
            case STRANGER -> {
                String stranger = STRANGERS.get(random.nextInt(STRANGERS.size()));
                lines.add(at, stranger);
                return stranger + " before " + line;
            }
            case CHARACTER -> {
                int place = random.nextInt(Math.max(1, line.length()));
                if (!line.isEmpty() && !Character.isDigit(line.charAt(place))) {
                    lines.set(at, line.substring(0, place) + line.substring(place + 1));
                }
                return line + " without " + place;
            }
            default -> cell(lines, at, spoil == Spoil.CELL_LOST, random);
        }
        return line;
    }

    private static void cell(List<String> lines, int at, boolean lost, Random random) {
        String between = lines.get(at).indexOf('\t') >= 0 ? "\t" : "|";
        List<String> cells = new ArrayList<>(List.of(lines.get(at).split(between.equals("|") ? "\\|" : between, -1)));
        int cell = random.nextInt(cells.size());
        if (lost) {
            cells.remove(cell);
        } else {
            cells.add(cell, cells.get(cell));
        }
        lines.set(at, String.join(between, cells));
    }

    private static boolean isValue(String line) {
        return line.replace("|", "").strip().matches("\\d*");
    }
}
