package org.disclosurecheck.ui.report.prose;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;

/** Keeps the lines of a part as they are: a correction has one place, so lines are neither joined nor parted. */
final class ProseGuard {

    private ProseGuard() {
    }

    /** True when the change stays within one line that may be corrected; line breaks in it are taken out. */
    static boolean allows(StyledText text, VerifyEvent e, java.util.function.IntPredicate editable) {
        int first = text.getLineAtOffset(e.start);
        int last = text.getLineAtOffset(e.end);
        if (first != last || !editable.test(first)) {
            return false;
        }
        boolean onlyBreak = !e.text.isEmpty() && e.text.isBlank() && e.text.chars().allMatch(c -> c == '\r' || c == '\n');
        e.text = e.text.replaceAll("[\\r\\n]+", "");
        return !onlyBreak;
    }
}
