package org.disclosurecheck.ui.report.prose;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.ui.report.page.Marks;
import org.disclosurecheck.ui.report.page.Words;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;

/** Tells screen readers which part of the report this is, and what is wrong in the line of the caret. */
final class ProseAccessible {

    ProseAccessible(StyledText text, ProseView view, ProseHost host) {
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = host.language().choose("报告正文：", "Report text: ") + text.getLine(0);
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                String key = view.caretKey();
                List<Marks.InText> marks = key == null ? List.of() : host.marks(key);
                List<String> said = new ArrayList<>(marks.stream().map(mark -> mark.finding().message()).toList());
                String remark = key == null ? null : host.remark(key);
                if (remark != null) {
                    said.add(new Words(host.language()).remark(remark));
                }
                e.result = said.isEmpty() ? null : String.join("\n", said);
            }
        });
    }
}
