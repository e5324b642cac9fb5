package org.disclosurecheck.ui.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.paper.Block;
import org.disclosurecheck.ui.paper.PrintedPages;
import org.disclosurecheck.ui.paper.Run;
import org.disclosurecheck.ui.paper.Spot;
import org.disclosurecheck.ui.paper.TableBlock;
import org.disclosurecheck.ui.paper.TextBlock;
import org.disclosurecheck.ui.paper.Tone;
import org.disclosurecheck.ui.report.page.FormGrid;
import org.disclosurecheck.ui.report.page.Marks;
import org.disclosurecheck.ui.report.page.PageOutline;
import org.disclosurecheck.ui.report.page.TextLine;
import org.disclosurecheck.ui.report.page.Words;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** A report as it goes to paper: as the page reads, each finding with its sign and a number that is explained at the end. */
public final class PaperReport {

    private final ReportSession session;
    private final Words words;
    private final List<Finding> told = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private PaperReport(ReportSession session) {
        this.session = session;
        this.words = new Words(session.language());
    }

    /** What the page of the editor shows, corrections included. */
    public static List<Block> of(ReportEditor editor) {
        return new PaperReport(editor.session()).build();
    }

    /** Ctrl+P: asks for the printer, and prints. */
    static void print(ReportEditor editor) {
        Shell shell = editor.getSite().getShell();
        PrinterData data = editor.isReady() ? new PrintDialog(shell, SWT.NONE).open() : null;
        if (data != null) {
            Printer printer = new Printer(data);
            PrintedPages pages = new PrintedPages(shell.getDisplay(), of(editor), editor.report().name(), PrintedPages.ratio(printer));
            try {
                pages.print(printer);
            } finally {
                pages.dispose();
                printer.dispose();
            }
        }
    }

    private List<Block> build() {
        head();
        for (var part : PageOutline.of(session.draft().report())) {
            if (part instanceof org.disclosurecheck.ui.report.page.Block.Text text) {
                text.lines().forEach(this::line);
            } else if (part instanceof org.disclosurecheck.ui.report.page.Block.Grid grid) {
                table(session.grid(grid.id()));
            } else {
                text(NLS.bind(Messages.MissingTable, session.language().choose("零一二三四".substring(part.id().charAt(1) - '0',
                        part.id().charAt(1) - '0' + 1), part.id().substring(1))), Tone.FAINT);
            }
        }
        tail();
        return blocks;
    }

    private void head() {
        StringBuilder counts = new StringBuilder(words.verdict(session.checked()));
        for (Severity severity : Severity.values()) {
            counts.append("    ").append(severity.label(session.language())).append(' ').append(Words.count(session.findings(), severity));
        }
        int corrected = session.draft().corrections().corrections().size();
        if (corrected > 0) {
            counts.append("    ").append(Counted.bind(Messages.Corrected, corrected));
        }
        text(counts.toString(), Tone.FAINT);
        session.marks().above().forEach(finding -> text(mark(finding) + finding.message(), Tone.PLAIN));
    }

    private void line(TextLine line) {
        StringBuilder marks = new StringBuilder();
        List<Marks.InText> found = line.key() == null ? List.of() : session.marks().in(line.key());
        found.stream().sorted(Comparator.comparingInt(Marks.InText::offset)).forEach(mark -> marks.append(mark(mark.finding())));
        Tone tone = switch (line.role()) {
            case TITLE -> Tone.TITLE;
            case HEADING -> Tone.HEADING;
            default -> Tone.PLAIN;
        };
        String indent = line.role() == TextLine.Role.PARAGRAPH ? "　　" : "";
        String shown = indent + marks + line.text().strip();
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(indent.length(), marks.length(), Tone.JUMP));
        found.forEach(mark -> runs.add(new Run(shown.length() - line.text().strip().length() + mark.offset(), mark.length(), Tone.NEW)));
        Spot spot = new Spot(shown, line.key(), tone, found.isEmpty() ? List.of() : runs);
        blocks.add(new TextBlock(line.role() == TextLine.Role.SIGNATURE ? spot.aligned(SWT.RIGHT) : spot));
    }

    private void table(FormGrid grid) {
        blocks.add(TableBlock.of(grid.printed(), printed -> (printed.isValue() ? value(printed.key())
                : new Spot(printed.text(), null, Tone.LABEL)).aligned(SWT.CENTER)));
    }

    private Spot value(String address) {
        StringBuilder shown = new StringBuilder();
        session.marks().at(address).forEach(finding -> shown.append(mark(finding)));
        List<Run> runs = new ArrayList<>(List.of(new Run(0, shown.length(), Tone.JUMP)));
        String text = session.draft().text(address);
        shown.append(text == null ? "" : text.strip());
        String original = session.corrected(address);
        if (original != null) {
            int from = shown.length();
            shown.append('\n').append(NLS.bind(Messages.Submitted, original.strip()));
            runs.add(new Run(from, shown.length() - from, Tone.FAINT));
        }
        return new Spot(shown.toString(), address, Tone.PLAIN, runs);
    }

    /** “●3 ”: the sign of a finding with its number in the list at the end. */
    private String mark(Finding finding) {
        told.add(finding);
        return Sign.of(finding.severity()).mark() + told.size() + " ";
    }

    private void tail() {
        text(Messages.PrintedFindings, Tone.HEADING);
        for (int i = 0; i < told.size(); i++) {
            text((i + 1) + "  " + words.finding(told.get(i)), Tone.PLAIN);
        }
        if (told.isEmpty()) {
            text(Messages.NoFindings, Tone.PLAIN);
        }
        long rules = session.checked().notChecked().stream().map(entry -> entry.rule()).distinct().count();
        text(Counted.bind(Messages.NotChecked, Long.toString(rules)), Tone.FAINT);
    }

    private void text(String text, Tone tone) {
        blocks.add(new TextBlock(new Spot(text, null, tone)));
    }
}
