package org.disclosurecheck.ui.findings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.ui.Folders;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Outputs;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** 导出: the reports that are listed, in a format of the command line. The file is there complete or not at all. */
public final class ExportFindings extends AbstractHandler {

    /** What is listed, as it is listed, with what was decided on it. */
    private static final String LIST = "list";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShell(event);
        List<SubmittedReport> reports = listed(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
        if (reports.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Export_title, Messages.Export_nothing);
            return null;
        }
        Map<String, String> formats = formats();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Export);
        dialog.setFilterNames(formats.values().toArray(String[]::new));
        Inspection inspection = reports.get(0).inspection();
        String first = formats.keySet().iterator().next();
        dialog.setFileName(inspection.name() + "." + extension(first));
        Map<String, String> endings = new LinkedHashMap<>(formats);
        endings.replaceAll((format, label) -> extension(format));
        Folders.Target target = Folders.save(dialog, endings);
        if (target != null) {
            // by now the list has what was typed before the dialog came
            List<Row> rows = rows(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
            Path file = target.file();
            ExportJob.start(file, shell, target.format().equals(LIST) ? monitor -> FindingsText.write(rows, file)
                    : monitor -> Outputs.write(target.format(), reports, file, monitor));
        }
        return null;
    }

    static List<SubmittedReport> listed(IWorkbenchPage page) throws ExecutionException {
        try {
            FindingsView view = (FindingsView) page.showView(FindingsView.ID, null, IWorkbenchPage.VIEW_CREATE);
            return view.reports();
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    private static List<Row> rows(IWorkbenchPage page) {
        return page.findView(FindingsView.ID) instanceof FindingsView view ? view.listing().shown().stream().filter(Row::submitted).toList()
                : List.of();
    }

    /** The formats that there are, those for the office first. */
    private static Map<String, String> formats() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("xlsx", Messages.Format_xlsx);
        labels.put("html", Messages.Format_html);
        labels.put("csv", Messages.Format_csv);
        labels.put("text", Messages.Format_text);
        labels.put("sarif", Messages.Format_sarif);
        labels.put("jsonl", Messages.Format_jsonl);
        labels.put("junit", Messages.Format_junit);
        labels.keySet().retainAll(Outputs.formats());
        labels.put(LIST, Messages.Format_list);
        return labels;
    }

    private static String extension(String format) {
        return switch (format) {
            case "text" -> "txt";
            case "junit" -> "xml";
            case LIST -> "csv";
            default -> format;
        };
    }
}
