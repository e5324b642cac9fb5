package org.disclosurecheck.ui.report;

import java.util.List;
import java.util.Optional;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.ui.Reports;
import org.disclosurecheck.ui.report.page.Proposal;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.SubmittedReport;
import org.disclosurecheck.workspace.internal.Markers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator;

/** What the standard Problems view offers by Ctrl+1: the proposal of a finding, made in its report, where it can be undone. */
public final class MarkerFixes implements IMarkerResolutionGenerator {

    private static final int WAIT_MILLIS = 50;
    private static final int MOST_WAITS = 400;

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return finding(marker).map(finding -> new IMarkerResolution[] { new Proposed(finding) }).orElse(new IMarkerResolution[0]);
    }

    private static Optional<SubmittedReport> report(IMarker marker) {
        return marker.getResource() instanceof IFile file ? SubmittedReport.of(file) : Optional.empty();
    }

    private static Optional<Finding> finding(IMarker marker) {
        String fingerprint = marker.getAttribute(Markers.FINGERPRINT, "");
        return report(marker).flatMap(report -> report.outcome().findings().stream()
                .filter(finding -> finding.fingerprint().equals(fingerprint) && finding.fix() != null).findFirst());
    }

    private record Proposed(Finding finding) implements IMarkerResolution {

        @Override
        public String getLabel() {
            return finding.fix().noted(finding.fix().text(), Engine.language());
        }

        @Override
        public void run(IMarker marker) {
            report(marker).ifPresent(report -> {
                if (Reports.open(report, finding) instanceof ReportEditor editor) {
                    mend(editor, report, MOST_WAITS);
                }
            });
        }

        /** A report that is being read still has no page to change. */
        private void mend(ReportEditor editor, SubmittedReport report, int waits) {
            if (editor.isReady() && report.equals(editor.report())) {
                List<Proposal> found = Proposal.of(editor.session().draft(), finding, Engine.language());
                if (found.isEmpty()) {
                    editor.page().refuse(Messages.NoFix);
                } else {
                    editor.session().perform(NLS.bind(Messages.Edit, finding.place()), List.of(found.get(0).change()));
                }
            } else if (waits > 0) {
                Display.getCurrent().timerExec(WAIT_MILLIS, () -> mend(editor, report, waits - 1));
            }
        }
    }
}
