package org.disclosurecheck.ui.overview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import org.disclosurecheck.export.OutputFile;
import org.disclosurecheck.ui.Folders;
import org.disclosurecheck.ui.findings.ExportJob;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Outputs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** 导出概览: the web page that goes from the overview down to the cell, the workbook with its summary, or the picture as it is printed. */
final class ExportOverview {

    private static final String PICTURE = "png";

    private ExportOverview() {
    }

    /** @param write takes the format and the file that were chosen */
    static void ask(Shell shell, Inspection inspection, BiConsumer<String, Path> write) {
        if (inspection == null) {
            return;
        }
        Map<String, String> formats = new LinkedHashMap<>();
        formats.put("html", org.disclosurecheck.ui.findings.Messages.Format_html);
        formats.put("xlsx", org.disclosurecheck.ui.findings.Messages.Format_xlsx);
        formats.put(PICTURE, Messages.Export_picture);
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Export_title);
        dialog.setFilterNames(formats.values().toArray(String[]::new));
        dialog.setFileName(inspection.name() + ".html");
        Map<String, String> endings = new LinkedHashMap<>(formats);
        endings.replaceAll((format, label) -> format);
        Folders.Target target = Folders.save(dialog, endings);
        if (target != null) {
            write.accept(target.format(), target.file());
        }
    }

    static void write(String format, Path file, Shell shell, Figures figures, Inspection inspection) {
        if (!format.equals(PICTURE)) {
            ExportJob.start(file, shell, monitor -> Outputs.write(format, inspection.reports(), file, monitor));
            return;
        }
        Image image = Paper.image(shell, figures);
        ImageData data = image.getImageData();
        image.dispose();
        ExportJob.start(file, shell, monitor -> picture(data, file));
    }

    private static void picture(ImageData data, Path file) throws IOException {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        try (OutputFile target = new OutputFile(file)) {
            loader.save(target.stream(), SWT.IMAGE_PNG);
            target.complete();
        }
    }
}
