package org.disclosurecheck.workspace.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.workspace.Engine;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/**
 * Trouble of the program itself: one problem at the inspection, whose details can be copied and sent on, and never a
 * dialog. The same trouble stands there once.
 */
public final class Trouble {

    public static final String MARKER = "org.disclosurecheck.workspace.trouble";

    private Trouble() {
    }

    /** Writing failed, most often because the disk is full. What was there before is still there. */
    public static void disk(IProject project, IOException cause) {
        Language language = Engine.language();
        report(project, "disk", language.choose("检查结果写不到磁盘（" + Disk.reason(cause, null) + "）：已提交的文件和修订都没有丢，腾出空间后重新检查",
                "results cannot be written to disk (" + Disk.reason(cause, null)
                        + "): no report and no correction is lost; make room and check again"), cause);
    }

    /** A rule or a reader failed itself while it was at this report. */
    public static void crash(IProject project, String file, Throwable cause) {
        report(project, "crash:" + cause.getClass().getName(), Engine.language().choose(
                "检查“" + file + "”时程序出错：该报告没有检查完；详情可复制后反馈",
                "the program failed while checking “" + file + "”: it was not checked to the end; details can be copied"),
                cause);
    }

    /** The rule pack of the inspection is not at hand; other rules never stand in for it. */
    static void rules(IProject project, String reason) {
        report(project, "rules", Engine.language().choose("检查项目所用的规则包打不开，没有检查：" + reason + "；安装这个规则包，或改用别的规则，再重新检查",
                "the rule pack of the inspection cannot be opened, nothing was checked: " + reason
                        + "; install it, or choose other rules, and check again"), null);
    }

    /** What could not be taken into the inspection. */
    public static void refused(IProject project, List<String> lines) {
        report(project, "refused:" + lines.hashCode(), Engine.language().choose("没有收进来：", "could not be taken: ")
                + String.join("；", lines), null);
    }

    private static void report(IProject project, String key, String message, Throwable cause) {
        if (cause != null) {
            ILog.of(Trouble.class).error(message, cause);
        }
        try {
            for (IMarker marker : project.findMarkers(MARKER, false, IResource.DEPTH_ZERO)) {
                if (key.equals(marker.getAttribute("key", ""))) {
                    return;
                }
            }
            StringWriter details = new StringWriter();
            if (cause != null) {
                cause.printStackTrace(new PrintWriter(details));
            }
            IMarker marker = project.createMarker(MARKER);
            marker.setAttribute("key", key);
            marker.setAttribute(IMarker.MESSAGE, message);
            marker.setAttribute(IMarker.SEVERITY, IMarker.SEVERITY_WARNING);
            marker.setAttribute("details", message + "\n" + details);
        } catch (CoreException e) {
            ILog.of(Trouble.class).error(message, e);
        }
    }

    /** A check that went through: trouble with the disk or with a rule is over; what was refused still is. */
    static void over(IProject project) {
        try {
            for (IMarker marker : project.isAccessible() ? project.findMarkers(MARKER, false, IResource.DEPTH_ZERO)
                    : new IMarker[0]) {
                if (!marker.getAttribute("key", "").startsWith("refused")) {
                    marker.delete();
                }
            }
        } catch (CoreException e) {
            ILog.of(Trouble.class).error("markers", e);
        }
    }
}
