package org.disclosurecheck.workspace.internal;

import java.nio.file.Path;

import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.model.Report;
import org.disclosurecheck.rules.several.Roster;
import org.disclosurecheck.workspace.Engine;
import org.disclosurecheck.workspace.PackedRules;
import org.disclosurecheck.workspace.SubmittedReport;
import org.eclipse.core.resources.IFile;

/** The check of one submitted file, with the report of the year before when the inspection has it. */
final class CheckWork {

    private CheckWork() {
    }

    static Input input(IFile file) {
        Path path = file.getLocation().toPath();
        return Input.file(file.getProjectRelativePath().toString(), path);
    }

    static CheckReport check(SubmittedReport submitted) {
        PackedRules rules = submitted.inspection().rules();
        Reading reading = Engine.check(rules, new PreviousReports(), null).read(input(submitted.file()));
        Roster roster = Rosters.of(submitted.inspection());
        PreviousReports previous = new PreviousReports(roster);
        if (reading.extraction().readable()) {
            Report before = Neighbours.of(submitted.inspection()).before(submitted, reading.extraction().report());
            if (before != null) {
                previous.add(before);
            }
        }
        Check check = Engine.check(rules, previous, roster);
        return check.judge(reading);
    }
}
