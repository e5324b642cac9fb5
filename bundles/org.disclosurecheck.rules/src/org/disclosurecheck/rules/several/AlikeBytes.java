package org.disclosurecheck.rules.several;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What a report resembles as bytes, to be put away. */
final class AlikeBytes {

    private AlikeBytes() {
    }

    static byte[] of(List<Alike> all) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(all.size());
            for (Alike alike : all) {
                PutAway.text(out, alike.section());
                PutAway.text(out, alike.other());
                PutAway.text(out, alike.path());
                out.writeInt(alike.percent());
                out.writeInt(alike.identical());
                PutAway.text(out, alike.here());
                PutAway.text(out, alike.there());
                out.writeInt(alike.more());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<Alike> read(byte[] bytes) {
        List<Alike> all = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int left = in.readInt(); left > 0; left--) {
                all.add(new Alike(PutAway.text(in), PutAway.text(in), PutAway.text(in), in.readInt(), in.readInt(), PutAway.text(in),
                        PutAway.text(in), in.readInt()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
