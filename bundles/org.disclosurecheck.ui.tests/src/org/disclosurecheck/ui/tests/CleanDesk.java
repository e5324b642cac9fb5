package org.disclosurecheck.ui.tests;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.findings.Verdict;
import org.disclosurecheck.ui.Commands;
import org.disclosurecheck.ui.Ids;
import org.disclosurecheck.ui.inbox.Receive;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.FindingSelection;
import org.disclosurecheck.workspace.Inspection;
import org.disclosurecheck.workspace.Live;
import org.disclosurecheck.workspace.Results;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.internal.CheckJob;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Tree;

/** A desk without inspections and without open editors; every test begins with one. */
public final class CleanDesk {

    /** Where the report of {@link #wrongTotal} is wrong. */
    static final String TOTAL = "T3/total/naturalPerson";

    private CleanDesk() {
    }

    public static SampleInspection samples() {
        return new SampleInspection(Engine.book().form("2021"));
    }

    public static void clear() throws Exception {
        UI.run(() -> {
            UI.page().closeAllEditors(false);
            FindingSelection.get().set(null, (String) null, null);
        });
        settle();
        for (Inspection inspection : Inspection.all()) {
            inspection.delete(new NullProgressMonitor());
        }
        settle();
        UI.until("the lists have nothing of the test before",
                () -> UI.all(Tree.class, CleanDesk::isList).stream().allMatch(list -> list.getItemCount() == 0));
    }

    private static boolean isList(Tree tree) {
        return "reports".equals(tree.getData("id")) || "findings".equals(tree.getData("id"));
    }

    /** Waits until everything that was received is checked and shown. */
    public static void settle() {
        UI.jobs(Receive.FAMILY);
        UI.jobs(ResourcesPlugin.FAMILY_AUTO_BUILD);
        UI.jobs(CheckJob.FAMILY);
        UI.jobs(ResourcesPlugin.FAMILY_AUTO_BUILD);
        UI.jobs(CheckJob.FAMILY);
        UI.jobs(Results.FAMILY);
    }

    /** An inspection with these files, checked. */
    public static Inspection inspection(String name) throws Exception {
        return Inspection.create(name, new NullProgressMonitor());
    }

    /** A file comes into an inspection; what becomes of it is not waited for. */
    static SubmittedReport put(Inspection inspection, String name, byte[] bytes) throws CoreException {
        IFile file = inspection.submitted().getFile(name);
        file.create(new ByteArrayInputStream(bytes), false, null);
        return SubmittedReport.of(file).orElseThrow();
    }

    /** The same, checked. */
    static SubmittedReport submit(Inspection inspection, String name, byte[] bytes) throws CoreException {
        SubmittedReport report = put(inspection, name, bytes);
        settle();
        return report;
    }

    /** The only report of an inspection, checked; its {@link #TOTAL} is one too many. */
    static SubmittedReport wrongTotal(String inspection) throws Exception {
        clear();
        return submit(inspection(inspection), "1.docx", samples().oneTooMany(3, TOTAL));
    }

    /** The list stands there, though a test before left a narrow window in which it made room for the original. */
    static void listInSight() {
        UI.ui(() -> {
            UI.page().resetPerspective();
            return UI.page().showView(Ids.NAVIGATOR);
        });
        UI.until("the list is in sight", () -> UI.page().isPartVisible(UI.page().findView(Ids.NAVIGATOR)));
    }

    /** The sample inspection, received and checked. */
    static Inspection sample() {
        UI.run(() -> Commands.run(Ids.COMMAND_SAMPLE));
        UI.until("the sample stands", () -> Inspection.all().size() == 1 && Inspection.all().get(0).reports().size() == 4);
        settle();
        return Inspection.all().get(0);
    }

    /** In its editor everything that was found is mended, as far as anybody can tell. */
    static void mended(SubmittedReport report) throws CoreException {
        CheckReport found = report.load();
        Live.put(report, new CheckReport(found.path(), found.sha256(), found.status(), Verdict.ACCEPTABLE, found.organisation(),
                found.year(), found.form(), 100.0, List.of(), found.notChecked(), found.problems(), found.outcomes(), found.report(),
                found.digest(), found.rulePack()));
    }
}
