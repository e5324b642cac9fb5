package org.disclosurecheck.ui.paper;

import java.io.File;

import org.disclosurecheck.workspace.Engine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** Asks for the printer; what goes into a file instead gets the name of what is printed, not “output.pdf” wherever the program was started. */
public final class PrintToFile {

    private static final String ENDING = ".pdf";
    /** What GTK calls the printer that is a file. Named without “print to file”, it tells the name but chooses no printer. */
    private static final String DRIVER = "GtkPrintBackendFile";

    private PrintToFile() {
    }

    /** Null when nothing is to be printed. */
    public static PrinterData ask(Shell shell, String name) {
        PrintDialog dialog = new PrintDialog(shell, SWT.NONE);
        if (SWT.getPlatform().equals("gtk")) {
            PrinterData data = new PrinterData();
            data.driver = DRIVER;
            data.fileName = file(new File(System.getProperty("user.home")), name).toString();
            dialog.setPrinterData(data);
        }
        return dialog.open();
    }

    /** A file of a folder that is not there yet: a report that came as pdf, or what was printed before, is not written over. */
    public static File file(File folder, String name) {
        String base = name.replaceFirst("\\.\\w{1,5}$", "").replaceAll("[\\\\/:*?\"<>|]", "_") + Engine.language().choose("（打印）", " (printed)");
        File file = new File(folder, base + ENDING);
        for (int i = 2; file.exists(); i++) {
            file = new File(folder, base + i + ENDING);
        }
        return file;
    }
}
