package org.disclosurecheck.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The Chinese texts of the platform are fragments of ours. A key that the platform no longer has would be dead weight,
 * and a place holder that it does not fill would be shown to the user as it is.
 */
class TranslationsTest {

    private static final String PREFIX = "org.disclosurecheck.nl.zh.";
    private static final String CHINESE = "_zh.properties";
    private static final Pattern PLACE_HOLDER = Pattern.compile("\\{\\d");

    @Test
    void the_platform_is_translated_at_all() {
        assertFalse(fragments().isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> every_translated_key_is_one_of_the_platform_with_its_place_holders() {
        return fragments().stream().map(fragment -> dynamicTest(fragment.getSymbolicName(), () -> check(fragment)));
    }

    private static void check(Bundle fragment) throws IOException {
        Bundle host = host(fragment);
        assertNotNull(host, "the bundle that is translated is not there");
        List<URL> files = Collections.list(fragment.findEntries("/", "*" + CHINESE, true));
        assertFalse(files.isEmpty());
        for (URL file : files) {
            String path = file.getPath().replace(CHINESE, ".properties");
            URL original = host.getEntry(path);
            assertNotNull(original, path);
            Properties english = read(original);
            read(file).forEach((key, text) -> {
                assertNotNull(english.get(key), path + ": " + key);
                assertFalse(placeHolders(text).retainAll(placeHolders(english.get(key))), path + ": " + key);
            });
        }
    }

    private static Bundle host(Bundle fragment) {
        String host = fragment.getHeaders().get("Fragment-Host");
        return bundles().filter(bundle -> bundle.getSymbolicName().equals(host)).findFirst().orElse(null);
    }

    private static List<Bundle> fragments() {
        return bundles().filter(bundle -> bundle.getSymbolicName().startsWith(PREFIX)).toList();
    }

    private static Stream<Bundle> bundles() {
        return Arrays.stream(FrameworkUtil.getBundle(TranslationsTest.class).getBundleContext().getBundles());
    }

    private static TreeSet<String> placeHolders(Object text) {
        return PLACE_HOLDER.matcher(text.toString()).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(URL file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
