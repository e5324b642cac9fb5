package org.disclosurecheck.headless.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A class does the same after it was tuned, and leaves nothing to the JVM to link. */
class TuneClassFilesTest {

    @TempDir
    Path temp;

    /** Has one of everything that is written out. */
    public static final class Sample implements Callable<String> {

        private record Point(String name, int at, double weight, long[] none) {
        }

        private final int three = 3;

        private static String hidden(Object value) {
            return "<" + value + ">";
        }

        @Override
        public String call() {
            Point point = new Point("a", 1, Double.NaN, null);
            IntFunction<String> added = given -> three + "+" + given + '=' + (three + given) + true + 2.5f + 'c' + 7L;
            Function<Object, String> direct = Sample::hidden;
            ToLongFunction<Integer> wider = Integer::intValue;
            Function<String, StringBuilder> made = StringBuilder::new;
            return Stream.of(point, point.equals(new Point("a", 1, Double.NaN, null)),
                    point.equals(new Point("a", 1, 0.0, null)), point.equals(null), point.hashCode(), added.apply(4),
                    direct.apply(point.name()), wider.applyAsLong(5), made.apply("built"))
                    .map(String::valueOf).collect(Collectors.joining("\n"));
        }
    }

    @Test
    void a_tuned_class_does_the_same_and_links_nothing() throws Exception {
        Path tuned = tuned("all", "x");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {tuned.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Object sample = loader.loadClass(Sample.class.getName()).getDeclaredConstructor().newInstance();
            assertEquals(new Sample().call(), ((Callable<?>) sample).call());
        }
        assertFalse(links(bytes(tuned, Sample.class)), "the JVM would link something at every start");
        assertTrue(links(own(Sample.class)), "the class as it was compiled has nothing to tune");
    }

    @Test
    void the_mark_of_the_program_changes_with_any_jar_and_with_nothing_else() throws Exception {
        assertEquals(mark(tuned("one", "x")), mark(tuned("two", "x")));
        assertFalse(mark(tuned("one", "x")).equals(mark(tuned("three", "y"))));
    }

    private Path tuned(String name, String beside) throws IOException {
        Path from = temp.resolve(name + ".jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(from))) {
            for (Class<?> type : List.of(Sample.class, Sample.Point.class)) {
                add(out, file(type), own(type));
            }
            // the nest of the sample is the test itself
            add(out, file(TuneClassFilesTest.class), own(TuneClassFilesTest.class));
        }
        Path formats = temp.resolve(name + "-formats.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(formats))) {
            add(out, "format", beside.getBytes(StandardCharsets.UTF_8));
        }
        Path to = temp.resolve(name + "-tuned.jar");
        TuneClassFiles.main(new String[] {from.toString(), to.toString(), formats.toString()});
        return to;
    }

    private static void add(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
    }

    private static String mark(Path jar) throws IOException {
        return new String(bytes(jar, EngineHash.ENTRY), StandardCharsets.US_ASCII);
    }

    private static String file(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static byte[] own(Class<?> type) throws IOException {
        try (InputStream in = type.getClassLoader().getResourceAsStream(file(type))) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(Path jar, Class<?> type) throws IOException {
        return bytes(jar, file(type));
    }

    private static byte[] bytes(Path jar, String name) throws IOException {
        try (JarFile in = new JarFile(jar.toFile()); InputStream content = in.getInputStream(new JarEntry(name))) {
            return content.readAllBytes();
        }
    }

    private static boolean links(byte[] bytes) {
        boolean[] links = {false};
        new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInvokeDynamicInsn(String called, String type, Handle bootstrap, Object... given) {
                        links[0] = true;
                    }
                };
            }
        }, 0);
        return links[0];
    }
}
