package org.disclosurecheck.batch.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.junit.jupiter.api.Test;

class CountedTest {

    @Test
    void a_place_beyond_two_gigabytes_is_the_right_one() throws IOException {
        byte[] much = new byte[1 << 20];
        Counted counted = new Counted(OutputStream.nullOutputStream());
        DataOutputStream out = new DataOutputStream(counted);
        for (int i = 0; i < 3 << 10; i++) {
            out.write(much);
        }
        out.writeByte(1);
        out.writeInt(1);
        assertEquals((3L << 30) + 5, counted.length());
    }
}
