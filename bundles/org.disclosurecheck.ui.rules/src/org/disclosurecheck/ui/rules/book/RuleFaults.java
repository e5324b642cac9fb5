package org.disclosurecheck.ui.rules.book;

import java.nio.file.Path;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.rules.diagnosis.RuleFault;
import org.disclosurecheck.rules.diagnosis.RuleTexts;
import org.disclosurecheck.ui.rules.RuleIds;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** What is wrong with rule folders as they are saved: as marks on their files, which the navigator and the list show. */
public final class RuleFaults {

    /** The type of the marks. */
    public static final String MARKER = "org.disclosurecheck.ui.rules.fault";
    private static final String RULE = "rule";
    /** IDE.EDITOR_ID_ATTR, which the list of marks asks for. */
    private static final String EDITOR = "org.eclipse.ui.editorID";

    private RuleFaults() {
    }

    /** How many errors the folder has. */
    public static int errors(IFolder folder) {
        return (int) Arrays.stream(markers(folder))
                .filter(marker -> marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR).count();
    }

    /** The first error in words. */
    public static Optional<String> first(IFolder folder) {
        return Arrays.stream(markers(folder))
                .filter(marker -> marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR)
                .map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).findFirst();
    }

    private static IMarker[] markers(IFolder folder) {
        try {
            return folder != null && folder.exists() ? folder.findMarkers(MARKER, true, IResource.DEPTH_INFINITE)
                    : new IMarker[0];
        } catch (CoreException e) {
            return new IMarker[0];
        }
    }

    /** Looks at the folder as it is on the disk, and marks it. Not for the thread of the screen. */
    public static List<RuleFault> mark(IFolder folder) throws CoreException {
        List<RuleFault> faults;
        try {
            faults = Engine.engine().diagnoser().thorough(RuleTexts.read(Path.of(folder.getLocationURI())));
        } catch (IOException e) {
            ILog.of(RuleFaults.class).warn(folder.toString(), e);
            return List.of();
        }
        ResourcesPlugin.getWorkspace().run(monitor -> {
            folder.deleteMarkers(MARKER, true, IResource.DEPTH_INFINITE);
            for (RuleFault fault : faults) {
                IResource file = fault.file().isEmpty() ? folder : folder.getFile(fault.file());
                (file.exists() ? file : folder).createMarker(MARKER, attributes(folder, fault));
            }
        }, folder.getProject(), 0, null);
        return faults;
    }

    private static Map<String, Object> attributes(IFolder folder, RuleFault fault) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, fault.message(Engine.language()));
        attributes.put(IMarker.SEVERITY, fault.severity() == Severity.ERROR ? IMarker.SEVERITY_ERROR
                : fault.severity() == Severity.WARNING ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_INFO);
        attributes.put(IMarker.LOCATION, RuleEntry.id(folder.getName()) + " " + fault.place());
        attributes.put(RULE, folder.getFullPath().toString());
        // whatever file it is in, the rule as a whole is opened
        attributes.put(EDITOR, RuleIds.EDITOR);
        if (fault.length() > 0) {
            attributes.put(IMarker.CHAR_START, fault.offset());
            attributes.put(IMarker.CHAR_END, fault.offset() + fault.length());
        }
        if (fault.line() > 0) {
            attributes.put(IMarker.LINE_NUMBER, fault.line());
        }
        return attributes;
    }
}
