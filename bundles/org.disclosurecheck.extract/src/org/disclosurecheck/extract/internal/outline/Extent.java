package org.disclosurecheck.extract.internal.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.internal.tables.Vocabulary;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;

/**
 * How far the report reaches in a file that holds more: another report, attachments behind the signature, or other
 * text there. What lies beyond is not read, and that is said; nothing of it is mixed into the report.
 */
final class Extent {

    /** A report has at least so many headings with something below them. */
    private static final int FEWEST = 3;
    private static final int LAST_PART = 6;
    private static final int LONGEST_FOOTER = 60;

    private final List<Block> blocks;
    private final List<SectionNames> forms;
    private final Vocabulary tables;
    private final List<Problem> problems;

    Extent(List<Block> blocks, List<SectionNames> forms, Vocabulary tables, List<Problem> problems) {
        this.blocks = blocks;
        this.forms = forms;
        this.tables = tables;
        this.problems = problems;
    }

    /** The blocks of the report, footnotes behind all others included. */
    List<Block> of(Heading[] found) {
        int end = secondReport(found);
        if (end < blocks.size()) {
            return blocks.subList(0, end);
        }
        int signature = signature(found);
        if (signature < 0 || !beyond(blocks.subList(signature + 1, blocks.size()), blocks.subList(0, signature))) {
            return blocks;
        }
        List<Block> report = new ArrayList<>(blocks.subList(0, signature + 1));
        blocks.subList(signature + 1, blocks.size()).stream().filter(Extent::isNote).forEach(report::add);
        return report;
    }

    /** Where the numbered headings begin anew although the first ones had something below them. */
    private int secondReport(Heading[] found) {
        Set<Integer> seen = new HashSet<>();
        int last = 0;
        for (int i = 0; i < found.length; i++) {
            int number = number(found[i]);
            if (number == 1 && seen.size() >= FEWEST) {
                int begin = begin(last, i);
                problems.add(Problem.fatal("several-reports", "文件里有不止一份年度报告，只读取了第一份"
                        + named(begin, i), source(begin)).english("the file holds more than one report; only the first was read"));
                return begin;
            }
            if (number > 0) {
                last = i;
                boolean filled = i + 1 == found.length || found[i + 1] == null || !found[i].rest().isEmpty()
                        && found[i].rest().chars().anyMatch(Character::isIdeographic);
                if (filled) {
                    seen.add(number);
                }
            }
        }
        return found.length;
    }

    /** The title above a heading, or what follows the signature above it, or the heading itself. */
    private int begin(int last, int heading) {
        for (int i = heading - 1; i > last; i--) {
            if (isTitle(i)) {
                return i;
            }
            if (signs(i)) {
                return i + 1;
            }
        }
        return heading;
    }

    private String named(int begin, int heading) {
        return begin < heading && isTitle(begin) ? "，其后是“" + ((Line) blocks.get(begin)).text() + "”" : "";
    }

    private boolean signs(int i) {
        return blocks.get(i) instanceof Line line
                && Closing.signs(line, i > 0 && blocks.get(i - 1) instanceof Line before ? before : null);
    }

    private boolean isTitle(int i) {
        return blocks.get(i) instanceof Line line && Titles.isTitle(line.text());
    }

    private Source source(int i) {
        return blocks.get(i) instanceof Line line ? line.source() : Source.NOWHERE;
    }

    /** The first line behind the last heading that closes a report: a date beside a unit; -1 when there is none. */
    private int signature(Heading[] found) {
        int from = -1;
        int best = 0;
        for (int i = 0; i < found.length && best < LAST_PART; i++) {
            int number = number(found[i]);
            if (number >= best && number > 0) {
                best = number;
                from = i;
            }
        }
        for (int i = from + 1; from >= 0 && i < blocks.size(); i++) {
            if (signs(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean beyond(List<Block> behind, List<Block> before) {
        List<Block> rest = behind.stream().filter(block -> !isNote(block) && !isPageLine(block)).toList();
        if (rest.isEmpty() || tables.kinds(rest) != 0 && (tables.kinds(rest) & ~tables.kinds(before)) != 0) {
            return false;
        }
        boolean attached = rest.get(0) instanceof Line line && isAttachment(line.text());
        if (!attached && rest.stream().allMatch(block -> block instanceof Line line
                && line.text().length() <= LONGEST_FOOTER && line.text().indexOf('。') < 0)) {
            return false;
        }
        problems.add(Problem.note(attached ? "attachment" : "behind-signature", "落款之后还有" + (attached ? "附件" : "内容")
                + "，不作为年报读取", rest.get(0) instanceof Line line ? line.source()
                        : ((Block.Grid) rest.get(0)).source()).english((attached ? "an attachment follows" : "something follows")
                                + " behind the signature; it was not read as part of the report"));
        return true;
    }

    /** “附件：……”, “附件1”, “附：”; the link to a file of the same report is none. */
    private static boolean isAttachment(String text) {
        boolean file = text.endsWith("doc") || text.endsWith("docx") || text.endsWith("pdf") || text.endsWith("xls")
                || text.endsWith("xlsx") || text.endsWith("wps");
        return !file && (text.startsWith("附件") || text.startsWith("附表") || text.startsWith("附：")
                || text.startsWith("附:") || text.equals("附"));
    }

    private static boolean isNote(Block block) {
        return block instanceof Line line && line.text().startsWith(Document.NOTE);
    }

    private static boolean isPageLine(Block block) {
        return block instanceof Line line && PageLines.is(line.text()) && !isAttachment(line.text());
    }

    /** The number of the section that a numbered heading means, or 0. */
    private int number(Heading heading) {
        if (heading == null || !heading.known() || heading.ordinal() == null
                || Character.isDigit(heading.ordinal().charAt(0))) {
            return 0;
        }
        return forms.stream().map(form -> form.meant(heading.ordinal(), heading.label()))
                .filter(section -> section != null).mapToInt(section -> section.number()).findFirst().orElse(0);
    }
}
