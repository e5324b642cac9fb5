package org.disclosurecheck.headless.tuning;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The instructions that put strings together with a {@link StringBuilder}. */
final class Concatenation {

    private static final String BUILDER = "java/lang/StringBuilder";

    private final MethodVisitor code;

    private Concatenation(MethodVisitor code) {
        this.code = code;
    }

    static Concatenation begin(MethodVisitor code) {
        code.visitTypeInsn(Opcodes.NEW, BUILDER);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        return new Concatenation(code);
    }

    /** The recipe has a \1 for each argument and a \2 for each constant; all else stands for itself. */
    static void write(MethodVisitor code, String type, Object[] given) {
        String recipe = (String) given[0];
        Type[] arguments = Type.getArgumentTypes(type);
        int argument = 0;
        int slot = 0;
        int constant = 1;
        StringBuilder literal = new StringBuilder();
        Concatenation concatenation = begin(code);
        for (char c : recipe.toCharArray()) {
            if (c == 1) {
                concatenation.literal(literal.toString());
                literal.setLength(0);
                code.visitVarInsn(arguments[argument].getOpcode(Opcodes.ILOAD), slot);
                concatenation.onStack(arguments[argument]);
                slot += arguments[argument++].getSize();
            } else {
                literal.append(c == 2 ? String.valueOf(given[constant++]) : String.valueOf(c));
            }
        }
        concatenation.literal(literal.toString());
        concatenation.end();
    }

    void literal(String literal) {
        if (!literal.isEmpty()) {
            code.visitLdcInsn(literal);
            onStack(Type.getType(String.class));
        }
    }

    /** Adds the value that was put on the stack. */
    void onStack(Type type) {
        String taken = switch (type.getSort()) {
            case Type.BYTE, Type.SHORT, Type.INT -> "I";
            case Type.OBJECT -> type.getClassName().equals("java.lang.String") ? "Ljava/lang/String;"
                    : "Ljava/lang/Object;";
            case Type.ARRAY -> "Ljava/lang/Object;";
            default -> type.getDescriptor();
        };
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(" + taken + ")L" + BUILDER + ";", false);
    }

    void end() {
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        code.visitInsn(Opcodes.ARETURN);
    }
}
