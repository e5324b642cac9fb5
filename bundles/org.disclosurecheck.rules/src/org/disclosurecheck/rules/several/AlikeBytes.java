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
                Cards.text(out, alike.section());
                Cards.text(out, alike.other());
                Cards.text(out, alike.path());
                out.writeInt(alike.percent());
                out.writeInt(alike.identical());
                Cards.text(out, alike.here());
                Cards.text(out, alike.there());
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
                all.add(new Alike(Cards.text(in), Cards.text(in), Cards.text(in), in.readInt(), in.readInt(), Cards.text(in),
                        Cards.text(in), in.readInt()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
