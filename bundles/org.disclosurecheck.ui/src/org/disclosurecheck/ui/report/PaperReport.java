package org.disclosurecheck.ui.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.paper.Block;
import org.disclosurecheck.ui.paper.PrintToFile;
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
import org.disclosurecheck.workspace.Live;
import org.disclosurecheck.workspace.Live.Standing;
import org.disclosurecheck.workspace.Places;
import org.disclosurecheck.workspace.Summary;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/**
 * A report as it goes to paper: as the page reads, each finding and each remark with its sign and a number that is explained at the end.
 * A corrected one tells which findings the submitted report has, which of them the corrections mend, and which only they bring about.
 */
public final class PaperReport {

    private final ReportSession session;
    private final Words words;
    private final boolean corrected;
    private final List<Finding> submitted;
    /** What the submitted report has, and what the corrections bring about. */
    private final List<Finding> findings;
    private final Marks marks;
    private final Set<String> remarked = new HashSet<>();
    /** What is explained at the end, by its number. */
    private final List<String> told = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private PaperReport(ReportSession session) {
        this.session = session;
        this.words = new Words(session.language());
        this.corrected = !session.draft().corrections().corrections().isEmpty();
        this.submitted = corrected ? session.submitted().outcome().findings() : session.findings();
        this.findings = corrected ? Live.together(session.submitted(), submitted) : submitted;
        this.marks = corrected ? session.marks(findings) : session.marks();
    }

    /** What the page of the editor shows, corrections included. */
    public static List<Block> of(ReportEditor editor) {
        return new PaperReport(editor.session()).build();
    }

    /** Ctrl+P: asks for the printer, and prints. */
    static void print(ReportEditor editor) {
        Shell shell = editor.getSite().getShell();
        PrinterData data = editor.isReady() ? PrintToFile.ask(shell, editor.report().name()) : null;
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
        Summary summary = session.submitted().summary();
        StringBuilder counts = new StringBuilder(corrected && summary.verdict() != null
                ? Sign.of(summary).mark() + " " + summary.verdict().label(session.language()) : words.verdict(session.checked()));
        List<Finding> counted = findings.stream().filter(finding -> standing(finding) != Standing.CAUSED).toList();
        for (Severity severity : Severity.values()) {
            counts.append("    ").append(severity.label(session.language())).append(' ').append(Words.count(counted, severity));
        }
        text(corrected ? NLS.bind(Messages.PrintedSubmitted, counts) : counts.toString(), Tone.FAINT);
        if (corrected) {
            text(Counted.bind(Messages.PrintedNow, session.draft().corrections().corrections().size()), Tone.FAINT);
        }
        marks.above().forEach(finding -> {
            Marked line = new Marked("");
            line.finding(finding);
            blocks.add(new TextBlock(line.spot(finding.message(), null, Tone.PLAIN)));
        });
        Marked whole = new Marked("");
        whole.remark("");
        if (!whole.runs.isEmpty()) {
            blocks.add(new TextBlock(whole.spot(session.remarks().at(""), null, Tone.PLAIN)));
        }
    }

    private Standing standing(Finding finding) {
        return corrected ? Live.standing(session.submitted(), submitted, finding) : Standing.STANDS;
    }

    private void line(TextLine line) {
        List<Marks.InText> found = line.key() == null ? List.of() : marks.in(line.key());
        Tone tone = switch (line.role()) {
            case TITLE -> Tone.TITLE;
            case HEADING -> Tone.HEADING;
            default -> Tone.PLAIN;
        };
        Marked marked = new Marked(line.role() == TextLine.Role.PARAGRAPH ? "　　" : "");
        found.stream().sorted(Comparator.comparingInt(Marks.InText::offset)).forEach(mark -> marked.finding(mark.finding()));
        marked.remark(line.key());
        found.stream().filter(mark -> standing(mark.finding()) == Standing.STANDS)
                .forEach(mark -> marked.runs.add(new Run(marked.text.length() + mark.offset(), mark.length(), Tone.NEW)));
        Spot spot = marked.spot(line.text().strip(), line.key(), tone);
        blocks.add(new TextBlock(line.role() == TextLine.Role.SIGNATURE ? spot.aligned(SWT.RIGHT) : spot));
    }

    private void table(FormGrid grid) {
        blocks.add(TableBlock.of(grid.printed(), printed -> (printed.isValue() ? value(printed.key())
                : new Spot(printed.text(), null, Tone.LABEL)).aligned(SWT.CENTER)));
    }

    private Spot value(String address) {
        Marked marked = new Marked("");
        marks.at(address).forEach(marked::finding);
        marked.remark(address);
        String text = session.draft().text(address);
        String shown = text == null ? "" : text.strip();
        String original = session.corrected(address);
        if (original != null) {
            String submitted = '\n' + NLS.bind(Messages.Submitted, original.strip());
            marked.runs.add(new Run(marked.text.length() + shown.length(), submitted.length(), Tone.FAINT));
            shown += submitted;
        }
        return marked.spot(shown, address, Tone.PLAIN);
    }

    /** A place with the signs and numbers of what is told of it before its text: “●3 ”. */
    private final class Marked {

        private final StringBuilder text;
        private final List<Run> runs = new ArrayList<>();

        Marked(String indent) {
            text = new StringBuilder(indent);
        }

        void finding(Finding finding) {
            Standing standing = standing(finding);
            String how = switch (standing) {
                case RESOLVED -> Messages.PrintedMended;
                case CAUSED -> Messages.PrintedCaused;
                default -> null;
            };
            String whole = words.finding(finding);
            int first = whole.indexOf('\n');
            number(Sign.of(finding.severity()).mark() + "{0}", how == null ? whole : whole.substring(0, first) + "    " + how + whole.substring(first),
                    standing == Standing.RESOLVED ? Tone.GONE : standing == Standing.CAUSED ? Tone.FAINT : Tone.JUMP);
        }

        void remark(String place) {
            String remark = place == null ? null : session.remarks().at(place);
            if (remark != null && remarked.add(place)) {
                number(Messages.PrintedRemark, words.remark(remark), Tone.JUMP);
            }
        }

        private void number(String sign, String explained, Tone tone) {
            told.add(explained);
            String mark = NLS.bind(sign, told.size()) + " ";
            runs.add(new Run(text.length(), mark.length(), tone));
            text.append(mark);
        }

        Spot spot(String rest, Object data, Tone tone) {
            return new Spot(text + rest, data, tone, runs);
        }
    }

    private void tail() {
        text(Messages.PrintedFindings, Tone.HEADING);
        for (int i = 0; i < told.size(); i++) {
            text((i + 1) + "  " + told.get(i), Tone.PLAIN);
        }
        session.remarks().all().stream().filter(remark -> !remarked.contains(remark.place())).forEach(remark -> text(words.remark(remark.text())
                + "\n" + session.form().place(Places.address(remark.place()), session.language()), Tone.PLAIN));
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
