package org.disclosurecheck.batch.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.disclosurecheck.check.CheckReport;
import org.disclosurecheck.check.Reading;
import org.junit.jupiter.api.Test;

class PassingLinesTest {

    private static Line line(int number, int length) throws IOException {
        return Line.passing(CheckReport.unreadable(Reading.failed("报告" + number + ".docx", "damaged", "坏".repeat(length))),
                Map.of("found", ""), List.of());
    }

    @Test
    void however_many_there_are_each_is_read_as_it_was_added_in_any_order() throws IOException {
        Random random = new Random(7);
        List<Line> added = new ArrayList<>();
        try (PassingLines lines = new PassingLines()) {
            for (int i = 0; i < 900; i++) {
                Line line = line(i, random.nextInt(i % 50 == 0 ? 120_000 : 900));
                lines.append(line);
                added.add(line);
                // those that were added last are read as well as those that are in the file already
                Line any = added.get(random.nextInt(added.size()));
                assertArrayEquals(any.bytes(), lines.read(any.place()).bytes());
            }
            Collections.shuffle(added, random);
            for (Line line : added) {
                Line read = lines.read(line.place());
                assertArrayEquals(line.bytes(), read.bytes());
                assertEquals(line.name(), read.name());
                assertNull(read.digest());
                assertEquals("damaged", read.report(List.of()).problems().get(0).code());
            }
        }
    }
}
