package org.disclosurecheck.headless.tuning;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class of one lambda: a field for each value that it holds, a method {@value #MAKE} that makes it, and the one method of
 * its interface, which {@link LambdaCall} writes.
 */
final class LambdaClass {

    static final String MAKE = "make";

    private static final String OBJECT = "java/lang/Object";
    private static final String ONLY = "ONLY";

    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    private final String name;
    private final String owner;
    private final String type;
    private final Type[] held;
    private final Reach reach;

    /**
     * @param name what the class will be called
     * @param owner the class that the lambda stands in
     * @param type what the lambda holds, and the interface that it is made for
     */
    LambdaClass(String name, String owner, String type, Reach reach) {
        this.name = name;
        this.owner = owner;
        this.type = type;
        this.held = Type.getArgumentTypes(type);
        this.reach = reach;
    }

    /**
     * Writes the class.
     *
     * @param nest the class whose nest it joins
     * @param called the name of the method of the interface
     * @param method that method as it is declared
     * @param target what it calls
     * @param meant that method as it is meant here, its types filled in
     * @return the class file, or null when a conversion is needed that is met nowhere here
     */
    byte[] bytes(String nest, String called, Type method, Handle target, Type meant) {
        writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_SUPER, name, null, OBJECT,
                new String[] {Type.getReturnType(type).getInternalName()});
        writer.visitNestHost(nest);
        for (int i = 0; i < held.length; i++) {
            writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), held[i].getDescriptor(), null, null).visitEnd();
        }
        constructor();
        if (held.length == 0) {
            only();
        }
        maker();
        MethodVisitor code = begin(Opcodes.ACC_PUBLIC, called, method.getDescriptor());
        boolean written = new LambdaCall(code, name, owner, held, reach).write(method, target, meant);
        end(code);
        writer.visitEnd();
        return written ? writer.toByteArray() : null;
    }

    /** The field that holds a value. */
    static String field(int held) {
        return "held" + held;
    }

    private void constructor() {
        MethodVisitor code = begin(Opcodes.ACC_PRIVATE, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, held));
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        int slot = 1;
        for (int i = 0; i < held.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(held[i].getOpcode(Opcodes.ILOAD), slot);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), held[i].getDescriptor());
            slot += held[i].getSize();
        }
        code.visitInsn(Opcodes.RETURN);
        end(code);
    }

    /** A lambda that holds nothing is made once. */
    private void only() {
        writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, "L" + name + ";", null, null)
                .visitEnd();
        MethodVisitor code = begin(Opcodes.ACC_STATIC, "<clinit>", "()V");
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", "()V", false);
        code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, "L" + name + ";");
        code.visitInsn(Opcodes.RETURN);
        end(code);
    }

    private void maker() {
        MethodVisitor code = begin(Opcodes.ACC_STATIC, MAKE, type);
        if (held.length == 0) {
            code.visitFieldInsn(Opcodes.GETSTATIC, name, ONLY, "L" + name + ";");
        } else {
            code.visitTypeInsn(Opcodes.NEW, name);
            code.visitInsn(Opcodes.DUP);
            int slot = 0;
            for (Type value : held) {
                code.visitVarInsn(value.getOpcode(Opcodes.ILOAD), slot);
                slot += value.getSize();
            }
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, held), false);
        }
        code.visitInsn(Opcodes.ARETURN);
        end(code);
    }

    private MethodVisitor begin(int access, String method, String descriptor) {
        MethodVisitor code = writer.visitMethod(access, method, descriptor, null, null);
        code.visitCode();
        return code;
    }

    private static void end(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
