package org.disclosurecheck.export;

import java.util.List;

/** An output that writes a file for each report, where it can. */
public interface FolderOutput extends ReportOutput {

    /** Reports that got no file although somebody may expect one, with the reason; one line each. */
    List<String> passedOver();
}
