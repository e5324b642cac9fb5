package org.disclosurecheck.headless.tuning;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** An old class file written anew. A newer one has to say what is on the stack where paths meet; the code tells. */
final class NewerClassFile {

    private NewerClassFile() {
    }

    /**
     * Writes a class file in the version of Java 7.
     *
     * @param bytes the old class file
     * @param known finds the classes that it speaks of
     * @return the new class file; the old one when it knows libraries which are not here: then it is not used here either
     */
    static byte[] of(byte[] bytes, ClassLoader known) {
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
            return bytes;
        }
    }
}
