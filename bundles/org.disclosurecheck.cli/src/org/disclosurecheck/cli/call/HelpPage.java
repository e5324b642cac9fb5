package org.disclosurecheck.cli.call;

import java.util.List;

import org.disclosurecheck.cli.call.Syntax.Entry;
import org.disclosurecheck.export.layout.DisplayWidth;
import org.disclosurecheck.export.layout.Ink;
import org.disclosurecheck.export.layout.Screen;
import org.disclosurecheck.export.layout.Wrapping;
import org.disclosurecheck.findings.Language;

/** Lays out help, in columns that hold with Chinese characters. */
public final class HelpPage {

    private static final int TERMS = 23;
    private static final int NARROWEST = 30;

    private final Screen screen;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    public HelpPage(Screen screen, Language language) {
        this.screen = screen;
        this.language = language;
    }

    public static String of(Syntax syntax, Screen screen) {
        Language language = syntax.language();
        HelpPage page = new HelpPage(screen, language);
        StringBuilder call = new StringBuilder(syntax.spec().name()).append(language.choose(" [选项]…", " [OPTION]..."));
        syntax.operands().forEach(operand -> call.append(' ').append(operand.term()));
        page.line(syntax.purpose());
        page.section("用法", "Usage").line("  " + call);
        if (!syntax.operands().isEmpty()) {
            page.section("参数", "Operands").entries(syntax.operands());
        }
        page.section("选项", "Options").entries(syntax.options());
        page.section("例", "Examples");
        syntax.examples().forEach(example -> page.line("  " + example.term()).line("      " + example.meaning()));
        return page.text.toString();
    }

    public HelpPage line(String line) {
        text.append(line).append('\n');
        return this;
    }

    public HelpPage section(String zh, String en) {
        return line("").line(screen.paint(Ink.STRONG, language.choose(zh + "：", en + ":")));
    }

    HelpPage entries(List<Entry> entries) {
        entries.forEach(entry -> entry(entry.term(), entry.meaning()));
        return this;
    }

    /** A term that is too long for its column gets a line of its own. */
    public HelpPage entry(String term, String meaning) {
        String head = "  " + DisplayWidth.pad(term, TERMS);
        int column = TERMS + 2;
        if (DisplayWidth.of(head) > column || head.charAt(head.length() - 1) != ' ') {
            line(head);
            head = " ".repeat(column);
        }
        List<String> lines = Wrapping.lines(meaning, Math.max(NARROWEST, screen.rule() - column));
        line(head + lines.get(0));
        lines.subList(1, lines.size()).forEach(line -> line(" ".repeat(column) + line));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
