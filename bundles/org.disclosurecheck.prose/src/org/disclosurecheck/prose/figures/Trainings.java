package org.disclosurecheck.prose.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.disclosurecheck.model.Paragraph;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.prose.Letters;

/**
 * How often a unit held 信息公开培训 in the whole year, told twice in one part with two numbers: 全年举办信息公开培训2次 and
 * 全年共组织信息公开培训3次. Only what says that it counts the whole year is compared, and only where both are written alike:
 * half years, other kinds of training and those of other units are matters of their own.
 */
public final class Trainings {

    private static final Pattern HELD = Pattern.compile("(?:全年|年内|本年度)(?:,?我(?:局|镇|乡|街道|办|校|院|委))?(?:共|累计)?(?:共|累计)?"
            + "(?:举办|组织|开展|召开|组织开展)(?:政府)?信息公开(?:工作|业务)?(培训(?:班|会)?)(\\d{1,3})([次期场])(?!以上)");

    private record Held(Section section, String quote, BigDecimal amount, String what) {

        boolean differs(Held later) {
            return section == later.section && what.equals(later.what) && amount.compareTo(later.amount) != 0;
        }
    }

    private Trainings() {
    }

    /** Every number of trainings that differs from an earlier one of its part. */
    public static List<Contradiction> in(Report report) {
        List<Contradiction> found = new ArrayList<>();
        List<Held> before = new ArrayList<>();
        for (Section section : report.getSections()) {
            for (Paragraph paragraph : section.getParagraphs()) {
                if (paragraph.getText().contains("公开") && paragraph.getText().contains("培训")) {
                    read(section, paragraph, before, found);
                }
            }
        }
        return found;
    }

    private static void read(Section section, Paragraph paragraph, List<Held> before, List<Contradiction> found) {
        Matcher match = HELD.matcher(Letters.plain(paragraph.getText()));
        while (match.find()) {
            Held held = new Held(section, paragraph.getText().substring(match.start(), match.end()), new BigDecimal(match.group(2)),
                    match.group(1) + match.group(3));
            before.stream().filter(first -> first.differs(held)).findFirst().ifPresent(first -> found.add(
                    new Contradiction(paragraph, null, first.quote, first.amount, held.quote, held.amount)));
            before.add(held);
        }
    }
}
