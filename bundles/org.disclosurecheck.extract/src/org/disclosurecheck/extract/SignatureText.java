package org.disclosurecheck.extract;

import java.util.List;

import org.disclosurecheck.extract.internal.outline.Closing;
import org.disclosurecheck.findings.Source;
import org.disclosurecheck.model.Signature;

/** A signature 落款 whose lines were written anew: its unit and its date are read from them, as from a file. */
public final class SignatureText {

    private SignatureText() {
    }

    /** Reads unit and date from the lines of the signature; null for what they do not tell. */
    public static void read(Signature signature) {
        List<Block.Line> lines = signature.getParagraphs().stream().map(line -> new Block.Line(line.getText(), Source.NOWHERE, false)).toList();
        Closing closing = Closing.of(lines);
        signature.setUnit(closing.unit());
        signature.setDate(closing.date());
    }
}
