package org.disclosurecheck.ui.report;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.model.Report;
import org.disclosurecheck.model.Section;
import org.disclosurecheck.workspace.Additions;
import org.eclipse.osgi.util.NLS;

/** Ctrl+3: what the report lacks can be written in; the part that the caret is in comes first. */
final class AddMenu {

    private AddMenu() {
    }

    static void open(ReportEditor editor) {
        PageView page = editor.page();
        Report report = editor.session().draft().report();
        List<FixMenu.Choice> choices = new ArrayList<>();
        for (String key : Additions.possible(report)) {
            FixMenu.Choice choice = choice(page, report, key);
            int section = Additions.section(key);
            boolean here = section > 0 && String.valueOf(page.parts().focusedPlace()).matches("[ST]" + section + "(/.*)?");
            choices.add(here ? 0 : choices.size(), choice);
        }
        if (choices.isEmpty()) {
            page.refuse(Messages.AddNothing);
        } else {
            FixMenu.show(editor, choices);
        }
    }

    /** What to write in where a finding says that it is missing; null when nothing is. */
    static FixMenu.Choice missing(PageView page, Report report, String location) {
        return Additions.possible(report).stream()
                .filter(key -> key.equals(location) || Additions.section(key) > 0 && report.section(Additions.section(key)) == null
                        && (location.equals("REPORT") || location.equals("S" + Additions.section(key))))
                .findFirst().map(key -> choice(page, report, key)).orElse(null);
    }

    private static FixMenu.Choice choice(PageView page, Report report, String key) {
        return new FixMenu.Choice(label(report, key), () -> page.hand().add(key));
    }

    private static String label(Report report, String key) {
        int number = Additions.section(key);
        if (number == 0) {
            return key.equals("TITLE") ? Messages.AddTitle : key.equals("SIGN") ? Messages.AddSignature : Messages.AddPreamble;
        }
        Section section = report.section(number);
        return NLS.bind(section == null ? Messages.AddPart : Messages.AddParagraph,
                section == null ? Additions.heading(report, number) : section.getHeading());
    }
}
