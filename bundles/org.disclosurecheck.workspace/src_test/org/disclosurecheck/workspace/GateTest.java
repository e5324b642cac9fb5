package org.disclosurecheck.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door of a workspace. */
class GateTest {

    @TempDir
    Path workspace;

    private String refusal(String format) throws Exception {
        Path file = workspace.resolve(".metadata/margent.format");
        Files.createDirectories(file.getParent());
        Files.writeString(file, format);
        String refusal = Gate.refusal(workspace);
        assertEquals(format, Files.readString(file), "it is only looked at");
        return refusal;
    }

    @Test
    void a_new_folder_and_one_of_this_version_are_entered() throws Exception {
        assertNull(Gate.refusal(workspace));
        assertNull(refusal(Gate.FORMAT + "\n"));
    }

    @Test
    void one_of_a_newer_version_is_refused_by_name() throws Exception {
        assertTrue(refusal((Gate.FORMAT + 1) + "\n").contains(workspace.toString()));
    }

    @Test
    void a_file_that_says_nothing_keeps_nobody_out() throws Exception {
        assertNull(refusal(""));
        assertNull(refusal("half writ"));
    }
}
