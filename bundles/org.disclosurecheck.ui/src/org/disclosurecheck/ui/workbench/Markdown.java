package org.disclosurecheck.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;

/**
 * Shows the Markdown of our handbook and rule book in a text: headings, paragraphs, lists, tables, code, bold, links. A
 * browser would need more of the system than an office machine may have.
 */
final class Markdown {

    private static final Pattern INLINE = Pattern.compile("\\*\\*(.+?)\\*\\*|`([^`]+)`|\\[([^\\]]+)\\]\\(([^)]+)\\)");
    private static final int[] HEADING = { 18, 14, 12, 11 };

    private final StyledText text;
    private final LocalResourceManager resources;
    private final StringBuilder out = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final Font mono = JFaceResources.getTextFont();

    Markdown(StyledText text) {
        this.text = text;
        this.resources = new LocalResourceManager(JFaceResources.getResources(), text);
    }

    /** Replaces what is shown. */
    void show(String markdown) {
        out.setLength(0);
        styles.clear();
        StringBuilder paragraph = new StringBuilder();
        boolean code = false;
        for (String line : markdown.split("\r?\n", -1)) {
            if (line.startsWith("```")) {
                flush(paragraph);
                code = !code;
            } else if (code) {
                styled("    " + line + "\n", mono, SWT.NORMAL);
            } else if (line.isBlank()) {
                flush(paragraph);
            } else if (line.startsWith("#")) {
                flush(paragraph);
                heading(line);
            } else if (line.startsWith("|")) {
                flush(paragraph);
                row(line);
            } else if (line.startsWith("![")) {
                flush(paragraph);
            } else {
                if (line.matches("\\s*([-*]|\\d+\\.)\\s.*")) {
                    flush(paragraph);
                }
                paragraph.append(paragraph.isEmpty() ? "" : glue(paragraph, line)).append(line.strip());
            }
        }
        flush(paragraph);
        text.setText(out.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        text.setTopPixel(0);
    }

    /** Lines of Chinese are joined without a blank. */
    private static String glue(StringBuilder before, String next) {
        char last = before.charAt(before.length() - 1);
        char first = next.strip().charAt(0);
        return last > 0x2e80 || first > 0x2e80 ? "" : " ";
    }

    private void heading(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        if (!out.isEmpty()) {
            out.append('\n');
        }
        Font font = resources.create(FontDescriptor.createFrom(text.getFont())
                .setHeight(HEADING[Math.min(level, HEADING.length) - 1]).setStyle(SWT.BOLD));
        styled(line.substring(level).strip() + "\n", font, SWT.BOLD);
    }

    /** The cells of a table; the line below its head is left out. */
    private void row(String line) {
        if (line.matches("\\|[\\s|:-]+\\|?")) {
            return;
        }
        String[] cells = line.replaceAll("^\\||\\|$", "").split("\\|");
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "  " : "  —  ");
            inline(cells[i].strip());
        }
        out.append('\n');
    }

    private void flush(StringBuilder paragraph) {
        if (!paragraph.isEmpty()) {
            String line = paragraph.toString();
            boolean item = line.matches("([-*])\\s.*");
            inline(item ? "  • " + line.substring(2).strip() : line.matches("\\d+\\.\\s.*") ? "  " + line : line);
            out.append(item || line.matches("\\d+\\.\\s.*") ? "\n" : "\n\n");
            paragraph.setLength(0);
        }
    }

    private void inline(String line) {
        Matcher found = INLINE.matcher(line);
        int at = 0;
        while (found.find()) {
            out.append(line, at, found.start());
            if (found.group(1) != null) {
                styled(found.group(1), null, SWT.BOLD);
            } else if (found.group(2) != null) {
                styled(found.group(2), mono, SWT.NORMAL);
            } else {
                link(found.group(3), found.group(4));
            }
            at = found.end();
        }
        out.append(line.substring(at));
    }

    private void link(String words, String target) {
        StyleRange range = new StyleRange(out.length(), words.length(), JFaceColors.getHyperlinkText(text.getDisplay()),
                null);
        range.underline = true;
        range.data = target;
        styles.add(range);
        out.append(words);
    }

    private void styled(String words, Font font, int style) {
        StyleRange range = new StyleRange(out.length(), words.length(), null, null, style);
        range.font = font;
        styles.add(range);
        out.append(words);
    }

    /** The target of the link at an offset, or null. */
    String linkAt(int offset) {
        for (StyleRange range : styles) {
            if (range.data instanceof String target && range.start <= offset && offset < range.start + range.length) {
                return target;
            }
        }
        return null;
    }
}
