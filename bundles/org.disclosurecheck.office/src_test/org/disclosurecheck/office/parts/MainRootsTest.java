package org.disclosurecheck.office.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

/** What a main part is, told by its root, whatever was met before. */
class MainRootsTest {

    @Test
    void a_root_that_begins_alike_is_another_one() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertEquals("word", namespace("<w:d xmlns:w=\"word\"><w:t>1</w:t></w:d>"));
            assertEquals("cell", namespace("<w:d xmlns:w=\"cell\"><w:t>2</w:t></w:d>"));
            assertEquals("", namespace("<d a=\"x>y\" b=\"word\"></d>"));
            assertEquals("word", namespace("<d a=\"x>y\" xmlns=\"word\"></d>"));
        }
    }

    @Test
    void what_stands_before_the_root_is_no_root() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertEquals("word", namespace("<!-- <w:d xmlns:w=\"cell\"> --><w:d xmlns:w=\"word\"/>"));
            assertEquals("cell", namespace("<!-- <w:d xmlns:w=\"cell\"> --><w:d xmlns:w=\"cell\"/>"));
            assertEquals("cell", namespace("<?xml version='1.0'?>\n<w:d xmlns:w='cell'/>"));
        }
    }

    private static String namespace(String xml) throws Exception {
        return MainRoots.namespace(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
