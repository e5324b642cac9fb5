package org.disclosurecheck.mime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.disclosurecheck.extract.Block;
import org.disclosurecheck.extract.Block.Grid;
import org.disclosurecheck.extract.Block.GridCell;
import org.disclosurecheck.extract.Block.Line;
import org.disclosurecheck.extract.Block.Row;
import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.DocumentReader;
import org.disclosurecheck.extract.Unreadable;
import org.disclosurecheck.extract.html.Frames;
import org.disclosurecheck.extract.text.TextReader;

/**
 * Reads web archives as browsers and office programs write them, also those that are called .doc, and the text of
 * mails. Whatever is attached to a mail is named and not opened.
 */
public final class MhtReader implements DocumentReader {

    /** A plain text with as much in it is more than a covering note. */
    private static final int SHORTEST_TEXT = 1500;
    private static final Pattern DOCUMENT = Pattern.compile("(?i).*\\.(docx?|wps|pdf|xlsx?|et|rtf|odt|ofd|txt"
            + "|html?|zip|rar|7z)");

    @Override
    public String format() {
        return "mht";
    }

    @Override
    public boolean recognises(Content content) {
        return content.isMessage();
    }

    @Override
    public Document read(Content content) throws Unreadable {
        Message message = Message.parse(content.bytes());
        Document document = document(message);
        Map<String, String> metadata = new HashMap<>(document.metadata());
        if (message.subject() != null && !message.subject().isEmpty()) {
            metadata.putIfAbsent(Document.TITLE, message.subject());
        }
        if (message.address() != null) {
            metadata.putIfAbsent(Document.ADDRESS, message.address());
        }
        return new Document(format(), document.blocks().stream().map(MhtReader::withoutLine).toList(),
                Map.copyOf(metadata), document.problems());
    }

    private Document document(Message message) throws Unreadable {
        List<byte[]> pages = message.parts().stream().filter(Part::isPage).map(Part::bytes).toList();
        byte[] text = message.parts().stream().filter(part -> part.type().equals("text/plain") && part.name() == null)
                .map(Part::bytes).filter(bytes -> bytes.length >= SHORTEST_TEXT).findFirst().orElse(null);
        List<String> attached = message.parts().stream().map(Part::name)
                .filter(name -> name != null && DOCUMENT.matcher(name).matches()).distinct().toList();
        if (!pages.isEmpty()) {
            Frames frames = Frames.of(pages);
            if (frames.showReport() || attached.isEmpty() && text == null) {
                return frames.document(format());
            }
        }
        if (text != null) {
            return new TextReader().read(new Content("", text));
        }
        throw attached.isEmpty() ? new Unreadable("report-elsewhere", "网页存档（mht）或邮件里没有网页，也没有正文",
                "the web archive (mht) or mail has neither a page nor a text")
                : new Unreadable("report-elsewhere", "邮件里没有报告正文，附件有：" + String.join("、", attached) + "；请取出附件再交",
                        "there is no report in the mail; hand in its attachments by themselves: “"
                                + String.join("”, “", attached) + "”");
    }

    /** Lines of a part are no lines of the file, which has it encoded. */
    private static Block withoutLine(Block block) {
        if (block instanceof Line line) {
            return new Line(line.text(), line.source().onLine(null), line.cell());
        }
        Grid grid = (Grid) block;
        List<Row> rows = new ArrayList<>();
        for (Row row : grid.rows()) {
            rows.add(new Row(row.cells().stream().map(cell -> new GridCell(cell.text(), cell.row(), cell.column(),
                    cell.rowSpan(), cell.columnSpan(), cell.source().onLine(null))).toList()));
        }
        return new Grid(List.copyOf(rows), grid.source().onLine(null), grid.ragged());
    }
}
