package org.disclosurecheck.cli;

import java.util.ArrayList;
import java.util.List;

import org.disclosurecheck.extract.Content;
import org.disclosurecheck.extract.Document;
import org.disclosurecheck.extract.DocumentReader;

/** A reader that never comes back, or that eats all memory, as the file says. Only a process of its own is given it. */
public final class FaultyReader implements DocumentReader {

    @Override
    public String format() {
        return "faulty";
    }

    @Override
    public boolean recognises(Content content) {
        return content.startsWith('H', 'A', 'N', 'G') || content.startsWith('E', 'A', 'T');
    }

    @Override
    public Document read(Content content) {
        List<byte[]> eaten = new ArrayList<>();
        while (true) {
            if (content.startsWith('E', 'A', 'T')) {
                eaten.add(new byte[100_000]);
            }
        }
    }
}
