package org.disclosurecheck.extract;

import java.util.List;

import org.disclosurecheck.findings.Source;

/**
 * Why a table of the file was taken for 表二, 表三 or 表四, and how its rows and columns were found; in words for people.
 *
 * @param table T2, T3 or T4
 * @param source where the table begins
 * @param reasons why it is that table, and how it came
 * @param rows how its rows were found
 * @param columns how its columns were found
 * @param loose labels and header words that were matched although they are not as printed
 * @param skipped what stands in the table and was not taken in
 */
public record TableEvidence(String table, Source source, List<String> reasons, String rows, String columns,
        List<String> loose, List<String> skipped) {
}
