package org.disclosurecheck.headless.tuning;

import java.util.ArrayList;
import java.util.List;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A class file in which a call of a method stands in the place of what the JVM would link while it runs: concatenations of
 * strings, equals, hashCode and toString of records, and the lambdas of our own classes, each as the class that the JVM
 * would make of it. Without the second compiler every lambda that holds a value would also be made by a call into the JVM.
 */
final class WrittenOut extends ClassVisitor {

    /** What a method does that takes the place of a linked call. */
    interface Body {

        /** Writes the instructions, the return included. */
        void write(MethodVisitor code);
    }

    private record Method(String name, String descriptor, Body body) {
    }

    private final List<Method> methods = new ArrayList<>();
    private final Lambdas lambdas;
    private boolean changed;
    private String owner;
    private String nest;
    private boolean isInterface;

    private WrittenOut(ClassWriter writer, Lambdas lambdas) {
        super(Opcodes.ASM9, writer);
        this.lambdas = lambdas;
    }

    /**
     * Writes out what a class would link.
     *
     * @param bytes the class file
     * @param lambdas keeps the classes that take the place of lambdas
     * @return the new class file, or the same where nothing is linked
     */
    static byte[] of(byte[] bytes, Lambdas lambdas) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        WrittenOut writing = new WrittenOut(writer, lambdas);
        reader.accept(writing, 0);
        return writing.changed ? writer.toByteArray() : bytes;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        owner = name;
        nest = name;
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(version, access, name, signature, parent, interfaces);
    }

    @Override
    public void visitNestHost(String host) {
        nest = host;
        super.visitNestHost(host);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, thrown)) {
            @Override
            public void visitInvokeDynamicInsn(String called, String type, Handle bootstrap, Object... given) {
                Body body = body(called, type, bootstrap, given);
                String lambda = body != null ? null : lambdas.written(owner, nest, called, type, bootstrap, given);
                if (lambda != null) {
                    changed = true;
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, lambda, LambdaClass.MAKE, type, false);
                } else if (body == null) {
                    super.visitInvokeDynamicInsn(called, type, bootstrap, given);
                } else {
                    changed = true;
                    Method method = new Method("written$" + methods.size(), type, body);
                    methods.add(method);
                    super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method.name(), type, isInterface);
                }
            }
        };
    }

    @Override
    public void visitEnd() {
        for (Method method : methods) {
            MethodVisitor code = super.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
                    method.name(), method.descriptor(), null, null);
            code.visitCode();
            method.body().write(code);
            code.visitMaxs(0, 0);
            code.visitEnd();
        }
        super.visitEnd();
    }

    private static Body body(String called, String type, Handle bootstrap, Object[] given) {
        return switch (bootstrap.getOwner()) {
            case "java/lang/invoke/StringConcatFactory" -> bootstrap.getName().equals("makeConcatWithConstants")
                    ? code -> Concatenation.write(code, type, given) : null;
            case "java/lang/runtime/ObjectMethods" -> RecordMethods.body(called, given);
            default -> null;
        };
    }
}
