package org.disclosurecheck.ui.report;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.ui.report.page.Block;
import org.disclosurecheck.ui.report.page.TextLine;

/** Where on a page there is room for what a report lacks and somebody writes in. */
final class PageAdditions {

    private final PageScroll scroll;
    private final PartMaker maker;

    PageAdditions(PageScroll scroll, PartMaker maker) {
        this.scroll = scroll;
        this.maker = maker;
    }

    /** The empty line that is written on. */
    static TextLine line(String key) {
        return new TextLine(key, "", key.equals("TITLE") ? TextLine.Role.TITLE
                : key.equals("SIGN") ? TextLine.Role.SIGNATURE : TextLine.Role.PARAGRAPH);
    }

    /** The part that has the line from now on: at the end of one that is there, or a new one where it should stand. */
    PagePart add(String key, String heading) {
        TextLine line = line(key);
        String section = key.replaceFirst("/.*", "");
        boolean below = heading == null && scroll.parts().stream().anyMatch(part -> part.block() != null && !(part.block() instanceof Block.Text)
                && part.block().id().equals(section.replace('S', 'T')));
        String id = below ? section + ".below" : section;
        PagePart there = scroll.parts().stream().filter(part -> part.block() instanceof Block.Text && part.block().id().equals(id)
                && id.matches("S\\d(\\.below)?")).findFirst().orElse(null);
        if (there != null) {
            List<TextLine> lines = new ArrayList<>(((Block.Text) there.block()).lines());
            lines.add(line);
            there.block(new Block.Text(id, List.copyOf(lines)));
            return there;
        }
        PagePart made = maker.plan(new Block.Text(id, heading == null ? List.of(line)
                : List.of(new TextLine(null, heading, TextLine.Role.HEADING), line)));
        int at = 0;
        while (at < scroll.parts().size() && rank(scroll.parts().get(at)) <= (key.equals("TITLE") ? 0 : rank(id))) {
            at++;
        }
        scroll.parts().add(at, made);
        return made;
    }

    private static int rank(PagePart part) {
        return part.block() == null ? 0 : rank(part.block().id());
    }

    /** Where a part stands on a page, as far as its name tells; a table comes after the text of its section. */
    private static int rank(String id) {
        return switch (id.charAt(0)) {
            case 'T' -> id.equals("TITLE") ? 1 : 10 * (id.charAt(1) - '0') + 5;
            case 'P' -> 2;
            default -> id.equals("SIGN") ? 100 : id.startsWith("S0") ? 3 : 10 * (id.charAt(1) - '0') + (id.endsWith(".below") ? 7 : 0);
        };
    }
}
