import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Copies a jar and writes class files from before Java 6 anew: {@code java -cp asm.jar releng/RaiseClassFiles.java FROM
 * TO}. The JVM keeps such classes out of its class-data archive, and then reads and verifies them at every start.
 */
public class RaiseClassFiles {

    private static final int JAVA_6 = 50;

    public static void main(String[] jars) throws IOException {
        Path from = Path.of(jars[0]);
        int raised = 0;
        try (JarFile in = new JarFile(from.toFile());
                URLClassLoader known = new URLClassLoader(new URL[] {from.toUri().toURL()});
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(Path.of(jars[1])))) {
            for (JarEntry entry : (Iterable<JarEntry>) in.stream()::iterator) {
                byte[] bytes;
                try (InputStream content = in.getInputStream(entry)) {
                    bytes = content.readAllBytes();
                }
                if (entry.getName().endsWith(".class") && bytes[7] < JAVA_6) {
                    bytes = raise(bytes, known);
                    raised++;
                }
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(copy);
                out.write(bytes);
            }
        }
        System.out.println(raised + " class files raised");
    }

    /** A newer class file has to say what is on the stack where paths meet; that is worked out from the code. */
    private static byte[] raise(byte[] bytes, ClassLoader known) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return known;
            }
        };
        try {
            new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9, writer) {
                @Override
                public void visit(int version, int access, String name, String signature, String parent,
                        String[] interfaces) {
                    super.visit(Opcodes.V1_7, access, name, signature, parent, interfaces);
                }
            }, ClassReader.SKIP_FRAMES);
            return writer.toByteArray();
        } catch (RuntimeException | LinkageError e) {
            // a class that knows libraries which are not here is not used here either
            return bytes;
        }
    }
}
