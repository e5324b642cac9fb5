package org.disclosurecheck.workspace.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/**
 * Findings as markers, for the standard Problems view. A marker is kept as long as its finding lives, whatever else
 * changes, so that selections and places in lists survive a check. Their number is bounded: the gravest of every report
 * stand here, all of them in our own findings view.
 */
public final class Markers {

    public static final String FINDING = "org.disclosurecheck.workspace.finding";
    public static final String RULE = "rule";
    /** “location” is a word of the platform for something else. */
    public static final String ADDRESS = "address";
    public static final String FINGERPRINT = "fingerprint";
    /** True where there is a change to propose: asked of every mark in the list, so it is not looked up. */
    static final String FIXABLE = "fixable";

    /** The most markers of one report, and of a whole inspection. */
    static final int MOST_OF_REPORT = 40;
    static final int MOST_OF_INSPECTION = 2000;

    private Markers() {
    }

    /** Brings the markers of a file up to date. */
    static void update(IFile file, List<Finding> findings) throws CoreException {
        Map<String, IMarker> known = new HashMap<>();
        List<IMarker> extra = new ArrayList<>();
        for (IMarker marker : file.findMarkers(FINDING, false, IResource.DEPTH_ZERO)) {
            IMarker twin = known.putIfAbsent(marker.getAttribute(FINGERPRINT, ""), marker);
            if (twin != null) {
                extra.add(marker);
            }
        }
        int room = MOST_OF_INSPECTION
                - file.getProject().findMarkers(FINDING, false, IResource.DEPTH_INFINITE).length + known.size();
        for (Finding finding : gravest(findings, room)) {
            IMarker marker = known.remove(finding.fingerprint());
            Map<String, Object> attributes = attributes(finding);
            if (marker == null) {
                file.createMarker(FINDING, attributes);
            } else if (!attributes.equals(marker.getAttributes())) {
                marker.setAttributes(attributes);
            }
        }
        extra.addAll(known.values());
        for (IMarker marker : extra) {
            marker.delete();
        }
    }

    /** The gravest findings, as many as there is room for. */
    static List<Finding> gravest(List<Finding> findings, int room) {
        return findings.stream().sorted(Comparator.comparing(Finding::severity))
                .limit(Math.max(0, Math.min(room, MOST_OF_REPORT))).toList();
    }

    private static Map<String, Object> attributes(Finding finding) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, severity(finding.severity()));
        attributes.put(IMarker.MESSAGE, finding.rule() + " " + finding.message());
        attributes.put(IMarker.LOCATION, finding.place());
        attributes.put(RULE, finding.rule());
        attributes.put(ADDRESS, finding.location());
        attributes.put(FINGERPRINT, finding.fingerprint());
        if (finding.fix() != null && finding.fix().location() != null && finding.fix().replacement() != null) {
            attributes.put(FIXABLE, true);
        }
        return attributes;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
