package org.disclosurecheck.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.disclosurecheck.export.html.HtmlOutput;

/** The formats that need no library of their own. */
enum PlainFormat implements FileFormat {
    JSONL {
        @Override
        public ReportOutput open(OutputStream out, Frame frame) {
            return new JsonlOutput(Exports.writer(out), out);
        }
    },
    CSV {
        @Override
        public ReportOutput open(OutputStream out, Frame frame) throws IOException {
            return new CsvOutput(Exports.writer(out), frame);
        }
    },
    SARIF {
        @Override
        public ReportOutput open(OutputStream out, Frame frame) throws IOException {
            return new SarifOutput(Exports.writer(out), frame);
        }
    },
    JUNIT {
        @Override
        public ReportOutput open(OutputStream out, Frame frame) throws IOException {
            return new JunitOutput(out, frame);
        }
    },
    HTML {
        @Override
        public ReportOutput open(OutputStream out, Frame frame) throws IOException {
            return new HtmlOutput(Exports.writer(out), frame);
        }
    };

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
