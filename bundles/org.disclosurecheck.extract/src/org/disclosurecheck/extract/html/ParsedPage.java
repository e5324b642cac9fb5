package org.disclosurecheck.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Charsets;
import org.disclosurecheck.extract.DecodedText;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.findings.Problem;
import org.disclosurecheck.findings.Source;
import org.jsoup.Jsoup;

/**
 * A page from its bytes to the report in it. The character set is found out from the bytes, because pages of old
 * content systems name one that is not theirs; jsoup only ever sees decoded text, with marks by which a finding can
 * name the line of the page's source.
 */
final class ParsedPage {

    private static final int LARGEST = 20 << 20;
    /** A report has a few thousand; a tree of more would cost seconds and hundreds of megabytes. */
    private static final int MOST_TAGS = 100_000;
    private static final Pattern CLOSED = Pattern.compile("(?i)<(script|style|title|iframe|textarea|a|div|p"
            + "|td)\\b([^<>]*)/>");

    private final List<Block> blocks;
    private final Map<String, String> metadata;
    private final List<Problem> problems;
    private final int signs;
    private final boolean report;
    /** Where the report is, as the page says; null when it holds one or says nothing. */
    private final Unreadable elsewhere;

    /** Nothing of the tree is kept. */
    private ParsedPage(org.jsoup.nodes.Document parsed, List<Problem> ofBytes) {
        Page shown = PageWalker.walk(parsed.body(), false);
        ReportPlace.Found found = ReportPlace.in(shown.blocks());
        List<Problem> told = new ArrayList<>(ofBytes);
        if (found == null) {
            Page all = PageWalker.walk(parsed.body(), true);
            found = ReportPlace.in(all.blocks());
            if (found != null) {
                shown = all;
                told.add(Problem.note("hidden-text", "报告正文在网页中是隐藏的，由脚本显示；已照读", Source.NOWHERE)
                        .english("the report is hidden in the page and shown by a script; it was read"));
            }
        }
        int end = shown.blocks().size();
        report = found != null;
        blocks = (report ? found.blocks().stream() : shown.blocks().stream().filter(block -> !block.aside()))
                .map(PageBlock::block).toList();
        metadata = PageMetadata.of(parsed, shown.blocks(), report ? found.from() : end, report ? found.to() : end);
        elsewhere = report ? null : Elsewhere.reason(parsed, shown);
        signs = report ? found.signs() : shown.blocks().stream().filter(block -> !block.isLink())
                .mapToInt(ReportWords::evidence).reduce(0, (x, y) -> x | y);
        if (report) {
            told.addAll(PicturedTables.in(shown, found));
        }
        problems = List.copyOf(told);
    }

    static ParsedPage of(byte[] bytes) throws Unreadable {
        if (bytes.length > LARGEST) {
            throw new Unreadable("too-large", "网页过大（超过 20 MB），不予读取", "the page is larger than 20 MB; it was not read");
        }
        DecodedText source = Charsets.read(bytes);
        if (source == null) {
            throw new Unreadable("damaged", "网页的文字编码无法识别（不是 UTF-8、GB18030、Big5 或 UTF-16，或者损坏过多）",
                    "the encoding of the page is unknown (not UTF-8, GB18030, Big5 or UTF-16, or too much is spoilt)");
        }
        if (hasMoreTags(source.text())) {
            throw new Unreadable("too-large", "网页的标签过多（超过 10 万个），不予读取", "the page has more than 100,000 tags; it was not read");
        }
        return new ParsedPage(Jsoup.parse(SourceLines.mark(asHtml(source.text()))), source.problems());
    }

    private static boolean hasMoreTags(String source) {
        int tags = 0;
        for (int i = source.indexOf('<'); i >= 0 && tags <= MOST_TAGS; i = source.indexOf('<', i + 1)) {
            tags++;
        }
        return tags > MOST_TAGS;
    }

    /** A page served as XML may close elements and quote text in ways that HTML does not know. */
    private static String asHtml(String source) {
        if (!source.startsWith("<?xml")) {
            return source;
        }
        return CLOSED.matcher(source.replace("<![CDATA[", "").replace("]]>", "")).replaceAll("<$1$2></$1>");
    }

    /** What of a report the page shows: a bit for each heading and each table. */
    int signs() {
        return signs;
    }

    boolean showsReport() {
        return report;
    }

    /** The report, or everything on the page where nothing shows which part of it is one. */
    List<Block> blocks() {
        return blocks;
    }

    Map<String, String> metadata() {
        return metadata;
    }

    List<Problem> problems() {
        return problems;
    }

    /** @throws Unreadable when the page says that its report is somewhere else */
    Document document(String format) throws Unreadable {
        if (elsewhere != null) {
            throw elsewhere;
        }
        return new Document(format, blocks, metadata, problems);
    }
}
