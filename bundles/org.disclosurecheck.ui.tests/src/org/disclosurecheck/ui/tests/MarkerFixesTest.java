package org.disclosurecheck.ui.tests;

import static org.disclosurecheck.ui.tests.UI.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.workspace.internal.Markers;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;

/** The standard Problems view mends what can be mended, too: in the report, as one step of undo. */
class MarkerFixesTest extends SpoiltReport {

    private static IMarker marker(Finding finding) throws Exception {
        return Arrays.stream(report.file().findMarkers(Markers.FINDING, false, IResource.DEPTH_ZERO))
                .filter(marker -> marker.getAttribute(Markers.FINGERPRINT, "").equals(finding.fingerprint())).findFirst().orElseThrow();
    }

    @Test
    void a_proposal_is_made_in_the_report_that_was_not_open_and_can_be_undone() throws Exception {
        Finding thousands = findings().stream().filter(f -> f.fix() != null && f.fix().replacement() != null && f.location().startsWith("T2/"))
                .findFirst().orElseThrow();
        UI.run(() -> UI.page().closeAllEditors(false));
        IMarker marker = marker(thousands);
        assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(marker));
        IMarkerResolution mend = ui(() -> IDE.getMarkerHelpRegistry().getResolutions(marker)[0]);
        assertTrue(mend.getLabel().contains(thousands.fix().replacement()), mend.getLabel());
        UI.run(() -> mend.run(marker));
        reopen();
        UI.until("it is mended", () -> thousands.fix().replacement().equals(editor.text(thousands.fix().location())));
        assertTrue(ui(editor::isDirty), "as a correction that is not saved yet");
        undo();
        assertEquals(thousands.fix().replaced(), ui(() -> editor.text(thousands.fix().location())));
        assertFalse(ui(editor::isDirty));
    }

    @Test
    void what_takes_a_person_is_not_offered() throws Exception {
        Finding takes = findings().stream().filter(f -> f.fix() == null).findFirst().orElseThrow();
        assertFalse(IDE.getMarkerHelpRegistry().hasResolutions(marker(takes)));
    }
}
