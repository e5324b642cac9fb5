package org.disclosurecheck.ui.overview;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Sign;
import org.disclosurecheck.ui.overview.Figures.Unit;
import org.disclosurecheck.ui.paper.PrintToFile;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** The overview on paper: the same picture in black on white, over as many pages as it needs. */
final class Paper {

    private static final int WIDTH = 900;
    private static final int MARGIN_PER_CENT = 6;

    private static final Painter.Links NOWHERE = new Painter.Links() {
        @Override
        public void rule(String rule) {
            // paper leads nowhere
        }

        @Override
        public void report(Unit unit) {
            // paper leads nowhere
        }

        @Override
        public void finding(Unit unit, Finding finding) {
            // paper leads nowhere
        }

        @Override
        public void reports(Sign sign) {
            // paper leads nowhere
        }
    };

    private Paper() {
    }

    static void print(Shell shell, Figures figures) {
        PrinterData data = PrintToFile.ask(shell, figures.name());
        if (data == null) {
            return;
        }
        Image image = image(shell, figures);
        Printer printer = new Printer(data);
        try {
            if (printer.startJob(NLS.bind(Messages.Print_job, figures.name()))) {
                pages(printer, image);
                printer.endJob();
            }
        } finally {
            printer.dispose();
            image.dispose();
        }
    }

    /** The picture as it goes to paper. The caller disposes it. */
    static Image image(Shell shell, Figures figures) {
        Palette palette = Palette.paper(shell.getDisplay());
        Image measure = new Image(shell.getDisplay(), 1, 1);
        GC first = new GC(measure);
        int height = new Painter(first, figures, NOWHERE, palette).draw(WIDTH);
        first.dispose();
        measure.dispose();
        Image image = new Image(shell.getDisplay(), WIDTH, height);
        GC gc = new GC(image);
        gc.setBackground(palette.background());
        gc.fillRectangle(0, 0, WIDTH, height);
        new Painter(gc, figures, NOWHERE, palette).draw(WIDTH);
        gc.dispose();
        return image;
    }

    private static void pages(Printer printer, Image image) {
        Rectangle page = printer.getClientArea();
        Rectangle picture = image.getBounds();
        int margin = page.width * MARGIN_PER_CENT / 100;
        double scale = (page.width - 2.0 * margin) / picture.width;
        int perPage = (int) ((page.height - 2.0 * margin) / scale);
        GC gc = new GC(printer);
        for (int y = 0; y < picture.height; y += perPage) {
            int part = Math.min(perPage, picture.height - y);
            printer.startPage();
            gc.drawImage(image, 0, y, picture.width, part, margin, margin, page.width - 2 * margin,
                    (int) (part * scale));
            printer.endPage();
        }
        gc.dispose();
    }
}
