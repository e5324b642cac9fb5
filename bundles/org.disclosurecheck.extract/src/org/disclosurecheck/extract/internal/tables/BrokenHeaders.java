package org.disclosurecheck.extract.internal.tables;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.internal.words.Key;
import org.disclosurecheck.model.form.FormLine;

/**
 * Header words of 表三 that a narrow column has broken over two rows (“商业 | 科研”, below them “企业 | 机构”), put
 * together again.
 */
final class BrokenHeaders {

    private BrokenHeaders() {
    }

    static List<String> mended(RowScanner scan, List<FormLine> columns) {
        List<String> headers = new ArrayList<>(scan.headers);
        for (FormLine column : columns) {
            String label = Key.of(column.label());
            if (headers.stream().noneMatch(header -> Key.of(header).equals(label))) {
                mend(headers, label);
            }
        }
        return headers;
    }

    private static void mend(List<String> headers, String label) {
        for (int i = 0; i < headers.size(); i++) {
            String upper = Key.of(headers.get(i));
            for (int k = i + 1; k < headers.size() && !upper.isEmpty() && label.startsWith(upper); k++) {
                if (label.equals(upper + Key.of(headers.get(k)))) {
                    headers.set(i, headers.get(i) + headers.remove(k));
                    return;
                }
            }
        }
    }
}
