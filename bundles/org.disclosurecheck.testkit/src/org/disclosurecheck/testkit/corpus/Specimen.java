package org.disclosurecheck.testkit.corpus;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Extractors;
import org.disclosurecheck.extract.Hints;
import org.disclosurecheck.model.form.Form;
import org.disclosurecheck.testkit.generate.CleanReport;
import org.disclosurecheck.testkit.vary.Draft;
import org.disclosurecheck.testkit.vary.Variation;

/**
 * One file of a corpus: which report, how varied, in which format. The same four give the same file.
 *
 * @param form the form of the report
 * @param seed the seed of the report; odd ones have figures in every cell
 * @param variation how it is varied
 * @param format the format of the file
 */
public record Specimen(Form form, long seed, Variation variation, FileFormat format) {

    /** True when a report of that form can be varied so in that format. */
    public boolean exists() {
        return variation.concerns(form, format.family());
    }

    /** The name of the file, which tells everything that makes it. */
    public String fileName() {
        return form.id() + "-" + seed + "-" + variation.name() + "-" + format.name() + "." + format.extension();
    }

    /** The bytes of the file; of a format that LibreOffice makes, those that it is made of. */
    public byte[] write() {
        return format.write(draft().edition());
    }

    /** Reads the file and compares. */
    public Marks read(byte[] bytes, Extractors extractors) {
        return Comparison.marks(fileName(), variation.demand(format.family()), draft(),
                extractors.extract(new Content(fileName(), bytes), Hints.NONE));
    }

    private Draft draft() {
        return Draft.of(seed % 2 == 0 ? CleanReport.of(form, seed) : CleanReport.busy(form, seed), variation);
    }
}
