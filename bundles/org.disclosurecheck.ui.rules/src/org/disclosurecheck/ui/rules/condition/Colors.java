package org.disclosurecheck.ui.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.rules.diagnosis.FaultList;
import org.disclosurecheck.rules.diagnosis.Vocabulary;
import org.disclosurecheck.rules.diagnosis.drl.Lexer;
import org.disclosurecheck.rules.diagnosis.drl.Token;
import org.disclosurecheck.ui.report.PageColors;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/**
 * The colours of a rule text, by the words of the rule’s own lexer. A rule is a page: the whole of it is coloured anew at
 * every change. The colours are those of the window, light or dark; in high contrast bold and italic tell instead.
 */
final class Colors implements IPresentationDamager, IPresentationRepairer {

    static final Set<String> KEYWORDS = Set.of("package", "import", "global", "rule", "when", "then", "end", "not", "exists",
            "from", "and", "or", "matches", "contains", "memberOf", "in", "str", "null", "true", "false", "this", "eval");

    private final Control control;
    private IDocument document;

    Colors(Control control) {
        this.control = control;
    }

    @Override
    public void setDocument(IDocument document) {
        this.document = document;
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean changed) {
        return new Region(0, document.getLength());
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        for (StyleRange range : ranges()) {
            presentation.addStyleRange(range);
        }
    }

    private List<StyleRange> ranges() {
        List<StyleRange> ranges = new ArrayList<>();
        String text = document.get();
        PageColors colors = PageColors.of(control);
        boolean dark = colors.dark();
        boolean contrast = colors.contrast();
        for (Token token : Lexer.all(text, new FaultList("rule.drl", text))) {
            StyleRange range = new StyleRange();
            range.start = token.start();
            range.length = token.length();
            if (token.length() > 0 && style(token, range, dark, contrast)) {
                ranges.add(range);
            }
        }
        return ranges;
    }

    private static boolean style(Token token, StyleRange range, boolean dark, boolean contrast) {
        switch (token.kind()) {
            case COMMENT -> {
                range.foreground = contrast ? null : color(dark ? 0x8aa58a : 0x4f7a52);
                range.fontStyle = contrast ? SWT.ITALIC : SWT.NORMAL;
            }
            case STRING -> range.foreground = contrast ? null : color(dark ? 0xd7a879 : 0x8a4b08);
            case NUMBER -> range.foreground = contrast ? null : color(dark ? 0x9fc5a8 : 0x1d6b3a);
            case VARIABLE -> range.foreground = contrast ? null : color(dark ? 0xc8a2e0 : 0x7a3e9d);
            case NAME -> {
                if (KEYWORDS.contains(token.text())) {
                    range.fontStyle = SWT.BOLD;
                    range.foreground = contrast ? null : color(dark ? 0x7fb2e5 : 0x1f4f91);
                } else if (Vocabulary.get().entry(token.text()).isPresent()) {
                    range.foreground = contrast ? null : color(dark ? 0x74c0c0 : 0x0f6b6b);
                } else {
                    return false;
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Color color(int rgb) {
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
