package org.disclosurecheck.ui.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Point;

/** What is done with whole lines of a rule text: comments, layout, folding. */
final class Lines {

    private static final Pattern FOLD = Pattern.compile("(?ms)^[ \\t]*rule\\b.*?^[ \\t]*end\\b[ \\t]*\\r?\\n?");
    private static final Pattern IMPORTS = Pattern.compile("(?m)(?:^[ \\t]*(?:import|global)\\b[^\\n]*\\n(?:[ \\t]*\\r?\\n)*){2,}");
    private static final String INDENT = "    ";

    private Lines() {
    }

    /** Turns the selected lines into comments, or back when all of them are. */
    static void toggleComment(ISourceViewer viewer) {
        IDocument document = viewer.getDocument();
        Point selection = viewer.getSelectedRange();
        try {
            int first = document.getLineOfOffset(selection.x);
            int last = document.getLineOfOffset(selection.x + Math.max(0, selection.y - 1));
            boolean all = true;
            for (int line = first; line <= last; line++) {
                all &= text(document, line).stripLeading().startsWith("//") || text(document, line).isBlank();
            }
            int from = document.getLineOffset(first);
            StringBuilder changed = new StringBuilder();
            for (int line = first; line <= last; line++) {
                String text = text(document, line);
                String delimiter = document.getLineDelimiter(line);
                changed.append(text.isBlank() ? text : all ? text.replaceFirst("//\\s?", "") : "// " + text);
                changed.append(line == last || delimiter == null ? "" : delimiter);
            }
            int end = document.getLineOffset(last) + text(document, last).length();
            document.replace(from, end - from, changed.toString());
            viewer.setSelectedRange(from, changed.length());
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(IDocument document, int line) throws BadLocationException {
        IRegion region = document.getLineInformation(line);
        return document.get(region.getOffset(), region.getLength());
    }

    /** Puts the lines of the text where they belong: words of a rule at the margin, what stands in it further in. */
    static void format(ISourceViewer viewer) {
        IDocument document = viewer.getDocument();
        String formatted = formatted(document.get());
        if (!formatted.equals(document.get())) {
            int caret = viewer.getTextWidget().getCaretOffset();
            document.set(formatted);
            viewer.setSelectedRange(Math.min(caret, formatted.length()), 0);
        }
    }

    static String formatted(String text) {
        StringBuilder out = new StringBuilder();
        boolean inRule = false;
        boolean inPart = false;
        int open = 0;
        boolean comment = false;
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            String words = line.strip();
            if (comment || words.startsWith("*")) {
                out.append(line.stripTrailing()).append('\n');
                comment = comment && !words.contains("*/");
                continue;
            }
            comment = words.startsWith("/*") && !words.contains("*/");
            String word = words.split("[^\\w@]", 2)[0];
            if (word.equals("rule")) {
                inRule = true;
                inPart = false;
            }
            boolean margin = !inRule || List.of("rule", "when", "then", "end").contains(word);
            int depth = words.isEmpty() || margin ? 0 : inPart ? 1 + (open > 0 || words.startsWith(".") ? 2 : 0) : 1;
            out.append(INDENT.repeat(depth)).append(words).append('\n');
            open = margin ? 0 : Math.max(0, open + brackets(words));
            inPart |= word.equals("when") || word.equals("then");
            if (word.equals("end")) {
                inRule = false;
                inPart = false;
            }
        }
        return out.substring(0, out.length() - 1).stripTrailing() + "\n";
    }

    private static int brackets(String words) {
        String bare = words.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "").replaceAll("//.*", "");
        return (int) (bare.chars().filter(c -> c == '(' || c == '[').count() - bare.chars().filter(c -> c == ')' || c == ']').count());
    }

    /** What can be folded: each rule, and the lines of imports. */
    static List<Position> folds(IDocument document) {
        List<Position> found = new ArrayList<>();
        for (Pattern pattern : List.of(FOLD, IMPORTS)) {
            Matcher matcher = pattern.matcher(document.get());
            while (matcher.find()) {
                if (matcher.group().strip().contains("\n")) {
                    found.add(new Position(matcher.start(), matcher.end() - matcher.start()));
                }
            }
        }
        return found;
    }
}
