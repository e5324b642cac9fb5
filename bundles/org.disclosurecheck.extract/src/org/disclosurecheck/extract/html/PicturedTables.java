package org.disclosurecheck.extract.html;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;

/** Pictures that stand where a table should: a person sees the figures, nobody else does. */
final class PicturedTables {

    private static final int FIRST = 2;
    private static final int LAST = 4;

    private PicturedTables() {
    }

    static List<Problem> in(Page page, ReportPlace.Found report) {
        if (page.pictures().isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        for (int section = FIRST; section <= LAST; section++) {
            int from = heading(page, report, section);
            if (from >= 0) {
                int to = from + 1;
                boolean table = false;
                while (to < report.to() && ReportWords.heading(page.blocks().get(to).text()) == 0) {
                    table |= (ReportWords.evidence(page.blocks().get(to++)) & 1 << section + 4) != 0;
                }
                Page.Picture picture = table ? null : between(page, from, to);
                if (picture != null) {
                    problems.add(Problem.fatal("table-is-picture", "表" + "二三四".charAt(section - FIRST)
                            + "的位置是图片，图片中的数字读不出来，请改交有文字的文件", Source.NOWHERE.onLine(picture.line()))
                            .english("where table " + (section - FIRST + 2)
                                    + " should be is a picture, whose numbers cannot be read; please submit a file with text"));
                }
            }
        }
        return problems;
    }

    private static int heading(Page page, ReportPlace.Found report, int section) {
        for (int i = report.from(); i < report.to(); i++) {
            if (ReportWords.heading(page.blocks().get(i).text()) == section) {
                return i;
            }
        }
        return -1;
    }

    private static Page.Picture between(Page page, int from, int to) {
        return page.pictures().stream().filter(picture -> picture.before() > from && picture.before() <= to).findFirst()
                .orElse(null);
    }
}
