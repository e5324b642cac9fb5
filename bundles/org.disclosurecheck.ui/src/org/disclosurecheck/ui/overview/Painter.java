package org.disclosurecheck.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.rules.Families;
import org.disclosurecheck.ui.Books;
import org.disclosurecheck.ui.Counted;
import org.disclosurecheck.ui.Shorten;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.overview.Figures.RuleCount;
import org.disclosurecheck.ui.overview.Figures.Unit;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Draws the figures, for the screen and for paper alike, and tells which place means what. Nothing is said by colour
 * alone: every bar and every field of the heat map carries its number.
 */
final class Painter {

    /** What a click leads to. */
    interface Links {
        void rule(String rule);

        void report(Unit unit);

        void finding(Unit unit, Finding finding);

        /** @param sign which of the reports; null for all */
        void reports(Sign sign);
    }

    private static final int MARGIN = 16;
    private static final int GAP = 24;
    private static final int ROW = 24;
    private static final int BARS = 10;
    private static final int HEAT_ROWS = 40;
    private static final int COUNT_WIDTH = 104;
    private static final int MIN_COLUMN = 360;
    private static final int HEAT_FIELD = 74;
    private static final int HEAT_NAMES = 160;
    private static final double HEAT_FULL = 6;

    private final GC gc;
    private final Figures figures;
    private final Links links;
    private final Palette palette;
    private final List<Region> regions = new ArrayList<>();
    private final Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    private final Font large = JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT);
    private final Font plain;

    Painter(GC gc, Figures figures, Links links, Palette palette) {
        this.gc = gc;
        this.figures = figures;
        this.links = links;
        this.palette = palette;
        this.plain = gc.getFont();
    }

    List<Region> regions() {
        return regions;
    }

    /** Draws all of it into a width and tells how high it became. */
    int draw(int width) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(palette.text());
        gc.setFont(large);
        gc.drawText(figures.name(), MARGIN, MARGIN, true);
        int y = counts(MARGIN + gc.textExtent("国").y + 12);
        gc.setFont(plain);
        if (figures.rules().isEmpty()) {
            gc.drawText(Messages.Nothing_found, MARGIN, y, true);
            return y + ROW + MARGIN;
        }
        boolean beside = width >= 2 * MIN_COLUMN + GAP + 2 * MARGIN;
        int column = beside ? (width - 2 * MARGIN - GAP) / 2 : width - 2 * MARGIN;
        int left = rules(MARGIN, y, column);
        int right = beside ? scores(MARGIN + column + GAP, y, column) : scores(MARGIN, left + GAP, column);
        return heat(Math.max(left, right) + GAP, width) + MARGIN;
    }

    private int counts(int y) {
        int x = count(MARGIN, y, String.valueOf(figures.received()), Messages.Received, palette.text(), null);
        x = count(x, y, String.valueOf(figures.read()), Messages.Read, palette.text(), null);
        for (Sign sign : List.of(Sign.ERROR, Sign.WARNING, Sign.INFO, Sign.PASS, Sign.UNDECIDED, Sign.MISSING,
                Sign.WAITING)) {
            int number = figures.count(sign);
            if (number > 0 || sign == Sign.ERROR || sign == Sign.PASS) {
                // reports are counted, not problems
                String label = switch (sign) {
                    case PASS -> Messages.Clean;
                    case ERROR -> Messages.With_errors;
                    case WARNING -> Messages.With_warnings;
                    case INFO -> Messages.With_hints;
                    default -> sign.label(Engine.language());
                };
                x = count(x, y, sign.mark() + " " + number, label, palette.of(sign), sign);
            }
        }
        gc.setFont(plain);
        return y + gc.textExtent("国").y * 2 + 36;
    }

    private int count(int x, int y, String number, String label, Color color, Sign sign) {
        gc.setFont(large);
        gc.setForeground(color);
        gc.drawText(number, x, y, true);
        int height = gc.textExtent(number).y;
        gc.setFont(plain);
        gc.setForeground(palette.faint());
        gc.drawText(label, x, y + height + 2, true);
        regions.add(new Region(new Rectangle(x, y, COUNT_WIDTH - 8, 2 * height),
                Counted.bind(Messages.Count_tip, label, number.replaceFirst("^\\D+", "")), () -> links.reports(sign)));
        return x + COUNT_WIDTH;
    }

    private int rules(int x, int y, int width) {
        int top = title(Messages.Rules_title, x, y);
        int most = figures.rules().get(0).findings();
        for (RuleCount count : figures.rules().stream().limit(BARS).toList()) {
            String title = Books.title(count.rule());
            bar(x, top, width, count.rule() + "  " + title, (double) count.findings() / most,
                    String.valueOf(count.findings()), palette.accent(),
                    new Region(new Rectangle(x, top, width, ROW), Counted.bind(Messages.Rule_tip,
                            new Object[] {count.rule(), title, count.findings(), count.reports()}),
                            () -> links.rule(count.rule())));
            top += ROW;
        }
        return more(figures.rules().size() - BARS, x, top);
    }

    private int scores(int x, int y, int width) {
        int top = title(Messages.Scores_title, x, y);
        for (Unit unit : figures.units().stream().limit(BARS).toList()) {
            Double score = unit.summary().fairScore();
            String number = score == null ? Sign.UNDECIDED.mark() + " " + Sign.UNDECIDED.label(Engine.language()) : score.toString().replaceFirst("\\.0$", "");
            bar(x, top, width, unit.name(), score == null ? 0 : score / 100, number,
                    palette.of(Sign.of(unit.summary())),
                    new Region(new Rectangle(x, top, width, ROW), Counted.bind(Messages.Score_tip, new Object[] {
                            unit.name(), number, unit.summary().errors(), unit.summary().warnings()}),
                            () -> links.report(unit)));
            top += ROW;
        }
        return more(figures.units().size() - BARS, x, top);
    }

    private void bar(int x, int y, int width, String label, double share, String number, Color color, Region region) {
        int half = width * 11 / 20;
        gc.setForeground(palette.text());
        gc.drawText(Shorten.to(label, half - 8, text -> gc.textExtent(text).x), x, y + 3, true);
        int room = width - half - 44;
        gc.setBackground(color);
        gc.fillRectangle(x + half, y + 5, Math.max(2, (int) (room * share)), ROW - 10);
        gc.drawText(number, x + half + Math.max(2, (int) (room * share)) + 6, y + 3, true);
        regions.add(region);
    }

    private int heat(int y, int width) {
        int top = title(Messages.Heat_title, MARGIN, y);
        // where there is room, neither kinds nor organisations are cut
        int room = Math.max(0, width - 2 * MARGIN);
        int kinds = figures.families().size();
        int widest = widest(figures.families().stream().map(family -> Families.name(family, Engine.language()))) + 8;
        int field = Math.max(HEAT_FIELD, Math.min(widest, (room - HEAT_NAMES) / Math.max(1, kinds)));
        int label = Math.max(HEAT_NAMES, Math.min(widest(figures.units().stream().limit(HEAT_ROWS).map(Unit::name)) + 16, room - kinds * field));
        int x = MARGIN + label;
        for (String family : figures.families()) {
            centred(Families.name(family, Engine.language()), new Rectangle(x, top, field, ROW), palette.faint());
            x += field;
        }
        top += ROW;
        for (Unit unit : figures.units().stream().limit(HEAT_ROWS).toList()) {
            gc.setForeground(palette.text());
            gc.drawText(Shorten.to(unit.name(), label - 8, text -> gc.textExtent(text).x), MARGIN, top + 3, true);
            x = MARGIN + label;
            for (String family : figures.families()) {
                field(unit, family, new Rectangle(x, top, field, ROW));
                x += field;
            }
            top += ROW;
        }
        return more(figures.units().size() - HEAT_ROWS, MARGIN, top);
    }

    private int widest(Stream<String> texts) {
        return texts.mapToInt(text -> gc.textExtent(text).x).max().orElse(0);
    }

    private void field(Unit unit, String family, Rectangle at) {
        int count = unit.count(family);
        Color color = palette.heat(Math.min(1, count / HEAT_FULL));
        gc.setBackground(color);
        gc.fillRectangle(at.x + 1, at.y + 1, at.width - 2, at.height - 2);
        if (count > 0) {
            centred(String.valueOf(count), at, palette.on(color));
            Finding first = unit.families().get(family).get(0);
            regions.add(new Region(at, Counted.bind(Messages.Heat_tip, new Object[] {unit.name(), Families.name(family, Engine.language()),
                    count}), () -> links.finding(unit, first)));
        }
    }

    private void centred(String text, Rectangle at, Color color) {
        String shown = Shorten.to(text, at.width - 4, some -> gc.textExtent(some).x);
        Point size = gc.textExtent(shown);
        gc.setForeground(color);
        gc.drawText(shown, at.x + (at.width - size.x) / 2, at.y + (at.height - size.y) / 2, true);
    }

    private int title(String text, int x, int y) {
        gc.setFont(bold);
        gc.setForeground(palette.text());
        gc.drawText(text, x, y, true);
        gc.setFont(plain);
        return y + ROW + 4;
    }

    private int more(int left, int x, int y) {
        if (left <= 0) {
            return y;
        }
        gc.setForeground(palette.faint());
        gc.drawText(NLS.bind(Messages.More, left), x, y + 3, true);
        return y + ROW;
    }
}
