package org.disclosurecheck.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.ui.report.PageColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;

/** A text in the making: headings, paragraphs and places to click, in the colours of the theme. */
public final class Sheet {

    /** Words that lead somewhere. */
    private record Link(int start, int length, Runnable target) {
    }

    private static final int INDENT = 12;
    private static final String FURTHER = "      ";

    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> ranges = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Integer> indented = new ArrayList<>();

    public Sheet title(String words, Color color) {
        StyleRange range = range(words);
        range.font = JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT);
        range.foreground = color;
        return line(words, range);
    }

    public Sheet heading(String words) {
        blank();
        StyleRange range = range(words);
        range.fontStyle = SWT.BOLD;
        return line(words, range);
    }

    public Sheet paragraph(String words) {
        for (String part : words.strip().split("\n")) {
            indent();
            text.append(part).append('\n');
        }
        return this;
    }

    /** Paragraphs in which some words are **emphasised**. */
    public Sheet emphasised(String words) {
        for (String line : words.strip().split("\n")) {
            indent();
            String[] parts = line.split("\\*\\*", -1);
            for (int i = 0; i < parts.length; i++) {
                // one that is never closed emphasises nothing
                if (i % 2 == 1 && i < parts.length - 1) {
                    StyleRange range = range(parts[i]);
                    range.fontStyle = SWT.BOLD;
                    ranges.add(range);
                }
                text.append(parts[i]);
            }
            text.append('\n');
        }
        return this;
    }

    public Sheet faint(String words, Color color) {
        indent();
        StyleRange range = range(words);
        range.foreground = color;
        return line(words, range);
    }

    /** A line with a word before it that counts, in its colour. */
    public Sheet marked(String mark, Color color, String words) {
        indent();
        StyleRange range = range(mark);
        range.foreground = color;
        range.fontStyle = SWT.BOLD;
        ranges.add(range);
        text.append(mark).append("  ").append(words).append('\n');
        return this;
    }

    /** A value further in, under the line that it belongs to. */
    public Sheet value(String label, String value) {
        indent();
        text.append(FURTHER).append(label).append("  ").append(value.strip().replace('\n', ' ')).append('\n');
        return this;
    }

    /** Where the next line will begin. */
    public int end() {
        return text.length();
    }

    /** A word and what belongs to it, as in a form. */
    public Sheet entry(String label, String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        indent();
        StyleRange range = range(label);
        range.fontStyle = SWT.BOLD;
        ranges.add(range);
        text.append(label).append("  ").append(value.strip().replace('\n', ' ')).append('\n');
        return this;
    }

    public Sheet link(String words, String behind, Runnable target) {
        indent();
        StyleRange range = range(words);
        range.underline = true;
        range.underlineStyle = SWT.UNDERLINE_LINK;
        ranges.add(range);
        links.add(new Link(text.length(), words.length(), target));
        text.append(words).append(behind).append('\n');
        return this;
    }

    public Sheet blank() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        return this;
    }

    private void indent() {
        indented.add(text.length());
    }

    private StyleRange range(String words) {
        StyleRange range = new StyleRange();
        range.start = text.length();
        range.length = words.length();
        return range;
    }

    private Sheet line(String words, StyleRange range) {
        ranges.add(range);
        text.append(words).append('\n');
        return this;
    }

    /** Puts it on the screen, from its top. */
    public void show(StyledText widget) {
        PageColors colors = PageColors.of(widget);
        ranges.stream().filter(range -> range.underline).forEach(range -> range.foreground = colors.link());
        // the styles are there before the text is: so it is laid out once
        SheetStyles.of(widget, INDENT).take(List.copyOf(ranges), Set.copyOf(indented));
        widget.setText(text.toString());
        widget.setCaretOffset(0);
        widget.setTopPixel(0);
    }

    /** What stands behind the words at that offset, or null. */
    public Runnable target(int offset) {
        return links.stream().filter(link -> offset >= link.start() && offset < link.start() + link.length())
                .map(Link::target).findFirst().orElse(null);
    }
}
