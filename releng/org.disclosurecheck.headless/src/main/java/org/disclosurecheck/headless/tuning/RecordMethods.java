package org.disclosurecheck.headless.tuning;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The instructions of equals, hashCode and toString of a record. What is given of it: its class, the names of its components,
 * and the fields that hold them.
 */
final class RecordMethods {

    private RecordMethods() {
    }

    static WrittenOut.Body body(String called, Object[] given) {
        return switch (called) {
            case "equals" -> code -> equality(code, given);
            case "hashCode" -> code -> hash(code, given);
            default -> code -> words(code, given);
        };
    }

    private static void equality(MethodVisitor code, Object[] given) {
        String record = ((Type) given[0]).getInternalName();
        Label different = new Label();
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitTypeInsn(Opcodes.INSTANCEOF, record);
        code.visitJumpInsn(Opcodes.IFEQ, different);
        for (int i = 2; i < given.length; i++) {
            Handle component = (Handle) given[i];
            Type type = Type.getType(component.getDesc());
            get(code, component);
            Boxes.box(code, type);
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitTypeInsn(Opcodes.CHECKCAST, record);
            code.visitFieldInsn(Opcodes.GETFIELD, record, component.getName(), component.getDesc());
            Boxes.box(code, type);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "equals",
                    "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
            code.visitJumpInsn(Opcodes.IFEQ, different);
        }
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitLabel(different);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitInsn(Opcodes.ICONST_0);
        code.visitInsn(Opcodes.IRETURN);
    }

    private static void hash(MethodVisitor code, Object[] given) {
        code.visitInsn(Opcodes.ICONST_0);
        for (int i = 2; i < given.length; i++) {
            Handle component = (Handle) given[i];
            code.visitIntInsn(Opcodes.BIPUSH, 31);
            code.visitInsn(Opcodes.IMUL);
            get(code, component);
            Boxes.box(code, Type.getType(component.getDesc()));
            code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I", false);
            code.visitInsn(Opcodes.IADD);
        }
        code.visitInsn(Opcodes.IRETURN);
    }

    private static void words(MethodVisitor code, Object[] given) {
        String[] names = ((String) given[1]).split(";");
        Concatenation words = Concatenation.begin(code);
        code.visitLdcInsn(given[0]);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Class", "getSimpleName", "()Ljava/lang/String;", false);
        words.onStack(Type.getType(String.class));
        for (int i = 2; i < given.length; i++) {
            words.literal((i == 2 ? "[" : ", ") + names[i - 2] + '=');
            get(code, (Handle) given[i]);
            words.onStack(Type.getType(((Handle) given[i]).getDesc()));
        }
        words.literal(given.length == 2 ? "[]" : "]");
        words.end();
    }

    private static void get(MethodVisitor code, Handle component) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, component.getOwner(), component.getName(), component.getDesc());
    }
}
