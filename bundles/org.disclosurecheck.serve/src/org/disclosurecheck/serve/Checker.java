package org.disclosurecheck.serve;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.disclosurecheck.check.Check;
import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Failures;
import org.disclosurecheck.check.Input;
import org.disclosurecheck.check.Inputs;
import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.check.Reading;
import org.disclosurecheck.check.SecondPass;
import org.disclosurecheck.export.Frame;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.several.Roster;
import org.disclosurecheck.serve.Upload.FilePart;

/** Goes the road of the command line with what was uploaded: the same report gets the same findings. */
final class Checker {

    /** What comes of one report; a test may put something slow in its place. */
    interface Road {
        CheckReport run(Check check, Input input);
    }

    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2099;
    /** Of an archive so many reports are checked at a time; a folder of a province belongs to the batch. */
    private static final int MOST_REPORTS = 200;

    private final RuleRunner rules;
    private final Extractors extractors;
    /** What the profile knows of names, or null. */
    private final Roster names;
    private final Desk desk;
    private final Settings settings;
    private final Road road;

    Checker(RuleRunner rules, Desk desk, Settings settings, Road road) {
        this.rules = rules;
        this.extractors = Extractors.of(rules.book().forms());
        this.names = Roster.ofNames(rules.profile().organisations());
        this.desk = desk;
        this.settings = settings;
        this.road = road;
    }

    List<Form> forms() {
        return rules.book().forms();
    }

    /** What outputs know of the service. Nothing fails here but a request. */
    Frame frame(Language language, String version) {
        return new Frame(rules.book(), language, Severity.ERROR, version);
    }

    /** Every file comes to a report, in the order of the upload. */
    List<CheckReport> check(Upload upload, Language language) throws Refusal, InterruptedException {
        String password = upload.field("password");
        Hints hints = new Hints(form(upload.field("form")), year(upload.field("year")), password);
        Failures failures = new Failures(settings.limits().perReport(), language);
        PreviousReports previous = previous(upload.previous(), new Hints(null, null, password), failures);
        Check check = new Check(extractors, rules, hints, language, previous, names);
        List<CheckReport> reports = new ArrayList<>();
        for (Input input : inputs(upload.reports(), language)) {
            reports.add(desk.work(() -> road.run(check, input), cause -> failures.report(input, cause)));
        }
        // where that takes too long, rules on several reports stay listed as not checked
        return reports.size() < 2 ? reports : desk.work(() -> among(reports, language), cause -> reports);
    }

    private List<CheckReport> among(List<CheckReport> reports, Language language) {
        SecondPass pass = new SecondPass(rules, null, language);
        reports.forEach(report -> pass.add(report.path(), report.digest()));
        pass.complete(position -> reports.get(position).digest());
        List<CheckReport> seen = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            seen.add(pass.finish(i, reports.get(i)));
        }
        return seen;
    }

    private PreviousReports previous(List<FilePart> files, Hints hints, Failures failures)
            throws Refusal, InterruptedException {
        PreviousReports previous = new PreviousReports(names);
        Check check = new Check(extractors, rules, hints, failures.language(), previous);
        for (Input input : inputs(files, failures.language())) {
            Reading reading = desk.work(() -> check.read(input), cause -> failures.reading(input, cause));
            if (!reading.extraction().readable()) {
                String why = reading.extraction().problems().get(reading.extraction().problems().size() - 1).message();
                throw new Refusal(422, "上年报告“" + reading.path() + "”未能读取：" + why,
                        "last year's report “" + reading.path() + "” could not be read: " + why);
            }
            previous.add(reading);
        }
        return previous;
    }

    private static List<Input> inputs(List<FilePart> files, Language language) throws Refusal {
        List<Input> inputs = new ArrayList<>();
        for (FilePart file : files) {
            for (Iterator<Input> found = Inputs.of(file.name(), file.bytes(), language); found.hasNext();) {
                if (inputs.size() == MOST_REPORTS) {
                    throw new Refusal(413, "一次最多检查 " + MOST_REPORTS + " 份报告，更多的请分几次上传",
                            MOST_REPORTS + " reports at most at a time; please upload the others separately");
                }
                inputs.add(found.next());
            }
        }
        return inputs;
    }

    private String form(String given) throws Refusal {
        if (given == null || forms().stream().anyMatch(form -> form.id().equals(given))) {
            return given;
        }
        String known = String.join(", ", forms().stream().map(Form::id).toList());
        throw new Refusal(400, "没有“" + given + "”这种格式，现有 " + known, "there is no form “" + given + "”; there are " + known);
    }

    private static Integer year(String given) throws Refusal {
        try {
            Integer year = given == null ? null : Integer.valueOf(given);
            if (year == null || FIRST_YEAR <= year && year <= LAST_YEAR) {
                return year;
            }
        } catch (NumberFormatException e) {
            // said below, together with years that are out of range
        }
        throw new Refusal(400, "年度要写成四位数字，如 2023，不是“" + given + "”",
                "the year takes four digits, such as 2023, not “" + given + "”");
    }
}
