import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Copies a jar and makes its class files quick to start: {@code java -cp asm.jar releng/TuneClassFiles.java FROM TO BESIDE…}.
 *
 * <p>Class files from before Java 6 are written anew, because the JVM keeps them out of its class-data archive and would
 * read and verify them at every start. Concatenations of strings, and equals, hashCode and toString of records, are
 * written out: the JVM links them while it runs, which no archive remembers and which takes a millisecond each.
 *
 * <p>A hash of all that the program is, the jars beside it included, goes into the copy: journals tell by it whether a result
 * was found by the same program.
 */
public class TuneClassFiles implements Opcodes {

    private static final int JAVA_6 = 50;

    public static void main(String[] jars) throws IOException {
        Path from = Path.of(jars[0]);
        try (JarFile in = new JarFile(from.toFile());
                URLClassLoader known = new URLClassLoader(new URL[] {from.toUri().toURL()});
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(Path.of(jars[1])))) {
            MessageDigest hash = sha256();
            for (JarEntry entry : (Iterable<JarEntry>) in.stream()::iterator) {
                byte[] bytes;
                try (InputStream content = in.getInputStream(entry)) {
                    bytes = content.readAllBytes();
                }
                if (entry.getName().endsWith(".class")) {
                    bytes = bytes[7] < JAVA_6 ? raised(bytes, known) : writtenOut(bytes);
                }
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(copy);
                out.write(bytes);
                hash.update(copy.getName().getBytes(StandardCharsets.UTF_8));
                hash.update(bytes);
            }
            for (int i = 2; i < jars.length; i++) {
                try (JarFile beside = new JarFile(jars[i])) {
                    for (JarEntry entry : (Iterable<JarEntry>) beside.stream()::iterator) {
                        hash.update((entry.getName() + ' ' + entry.getCrc() + '\n').getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
            ZipEntry engine = new ZipEntry("META-INF/margent/engine");
            engine.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
            out.putNextEntry(engine);
            out.write(HexFormat.of().formatHex(hash.digest()).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A newer class file has to say what is on the stack where paths meet; that is worked out from the code. */
    private static byte[] raised(byte[] bytes, ClassLoader known) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return known;
            }
        };
        try {
            new ClassReader(bytes).accept(new ClassVisitor(ASM9, writer) {
                @Override
                public void visit(int version, int access, String name, String signature, String parent,
                        String[] interfaces) {
                    super.visit(V1_7, access, name, signature, parent, interfaces);
                }
            }, ClassReader.SKIP_FRAMES);
            return writer.toByteArray();
        } catch (RuntimeException | LinkageError e) {
            // a class that knows libraries which are not here is not used here either
            return bytes;
        }
    }

    private static byte[] writtenOut(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        WritingOut writing = new WritingOut(writer);
        reader.accept(writing, 0);
        return writing.methods.isEmpty() ? bytes : writer.toByteArray();
    }

    /** Puts a call of a method of the class’s own in the place of what would be linked at run time. */
    private static final class WritingOut extends ClassVisitor {

        private interface Body {
            void write(MethodVisitor code);
        }

        private record Method(String name, String descriptor, Body body) {
        }

        private final List<Method> methods = new ArrayList<>();
        private String owner;
        private boolean isInterface;

        WritingOut(ClassWriter writer) {
            super(ASM9, writer);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            owner = name;
            isInterface = (access & ACC_INTERFACE) != 0;
            super.visit(version, access, name, signature, parent, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(ASM9, super.visitMethod(access, name, descriptor, signature, thrown)) {
                @Override
                public void visitInvokeDynamicInsn(String called, String type, Handle bootstrap, Object... given) {
                    Body body = body(called, type, bootstrap, given);
                    if (body == null) {
                        super.visitInvokeDynamicInsn(called, type, bootstrap, given);
                    } else {
                        Method method = new Method("written$" + methods.size(), type, body);
                        methods.add(method);
                        super.visitMethodInsn(INVOKESTATIC, owner, method.name(), type, isInterface);
                    }
                }
            };
        }

        @Override
        public void visitEnd() {
            for (Method method : methods) {
                MethodVisitor code = super.visitMethod(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, method.name(),
                        method.descriptor(), null, null);
                code.visitCode();
                method.body().write(code);
                code.visitMaxs(0, 0);
                code.visitEnd();
            }
            super.visitEnd();
        }

        private Body body(String called, String type, Handle bootstrap, Object[] given) {
            if (bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory")
                    && bootstrap.getName().equals("makeConcatWithConstants")) {
                return code -> concatenation(code, type, given);
            }
            if (bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods")) {
                return switch (called) {
                    case "equals" -> code -> equality(code, given);
                    case "hashCode" -> code -> hash(code, given);
                    default -> code -> words(code, given);
                };
            }
            return null;
        }

        /** The recipe has a \1 for each argument and a \2 for each constant; all else stands for itself. */
        private static void concatenation(MethodVisitor code, String type, Object[] given) {
            String recipe = (String) given[0];
            Type[] arguments = Type.getArgumentTypes(type);
            int argument = 0;
            int slot = 0;
            int constant = 1;
            StringBuilder literal = new StringBuilder();
            begin(code);
            for (char c : recipe.toCharArray()) {
                if (c == 1) {
                    append(code, literal);
                    code.visitVarInsn(arguments[argument].getOpcode(ILOAD), slot);
                    append(code, arguments[argument]);
                    slot += arguments[argument++].getSize();
                } else {
                    literal.append(c == 2 ? String.valueOf(given[constant++]) : String.valueOf(c));
                }
            }
            append(code, literal);
            end(code);
        }

        private static void begin(MethodVisitor code) {
            code.visitTypeInsn(NEW, "java/lang/StringBuilder");
            code.visitInsn(DUP);
            code.visitMethodInsn(INVOKESPECIAL, "java/lang/StringBuilder", "<init>", "()V", false);
        }

        private static void append(MethodVisitor code, StringBuilder literal) {
            if (literal.length() > 0) {
                code.visitLdcInsn(literal.toString());
                append(code, Type.getType(String.class));
                literal.setLength(0);
            }
        }

        private static void append(MethodVisitor code, Type type) {
            String taken = switch (type.getSort()) {
                case Type.BYTE, Type.SHORT, Type.INT -> "I";
                case Type.OBJECT -> type.getClassName().equals("java.lang.String") ? "Ljava/lang/String;"
                        : "Ljava/lang/Object;";
                case Type.ARRAY -> "Ljava/lang/Object;";
                default -> type.getDescriptor();
            };
            code.visitMethodInsn(INVOKEVIRTUAL, "java/lang/StringBuilder", "append",
                    "(" + taken + ")Ljava/lang/StringBuilder;", false);
        }

        private static void end(MethodVisitor code) {
            code.visitMethodInsn(INVOKEVIRTUAL, "java/lang/StringBuilder", "toString", "()Ljava/lang/String;", false);
            code.visitInsn(ARETURN);
        }

        private static void equality(MethodVisitor code, Object[] given) {
            String record = ((Type) given[0]).getInternalName();
            Label different = new Label();
            code.visitVarInsn(ALOAD, 1);
            code.visitTypeInsn(INSTANCEOF, record);
            code.visitJumpInsn(IFEQ, different);
            for (int i = 2; i < given.length; i++) {
                Handle component = (Handle) given[i];
                Type type = Type.getType(component.getDesc());
                boolean primitive = type.getSort() < Type.ARRAY;
                get(code, component, 0);
                box(code, primitive, type);
                code.visitVarInsn(ALOAD, 1);
                code.visitTypeInsn(CHECKCAST, record);
                code.visitFieldInsn(GETFIELD, record, component.getName(), component.getDesc());
                box(code, primitive, type);
                code.visitMethodInsn(INVOKESTATIC, "java/util/Objects", "equals",
                        "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
                code.visitJumpInsn(IFEQ, different);
            }
            code.visitInsn(ICONST_1);
            code.visitInsn(IRETURN);
            code.visitLabel(different);
            code.visitFrame(F_SAME, 0, null, 0, null);
            code.visitInsn(ICONST_0);
            code.visitInsn(IRETURN);
        }

        private static void hash(MethodVisitor code, Object[] given) {
            code.visitInsn(ICONST_0);
            for (int i = 2; i < given.length; i++) {
                Handle component = (Handle) given[i];
                Type type = Type.getType(component.getDesc());
                code.visitIntInsn(BIPUSH, 31);
                code.visitInsn(IMUL);
                get(code, component, 0);
                box(code, type.getSort() < Type.ARRAY, type);
                code.visitMethodInsn(INVOKESTATIC, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I", false);
                code.visitInsn(IADD);
            }
            code.visitInsn(IRETURN);
        }

        private static void words(MethodVisitor code, Object[] given) {
            String[] names = ((String) given[1]).split(";");
            begin(code);
            code.visitLdcInsn(given[0]);
            code.visitMethodInsn(INVOKEVIRTUAL, "java/lang/Class", "getSimpleName", "()Ljava/lang/String;", false);
            append(code, Type.getType(String.class));
            for (int i = 2; i < given.length; i++) {
                append(code, new StringBuilder(i == 2 ? "[" : ", ").append(names[i - 2]).append('='));
                get(code, (Handle) given[i], 0);
                append(code, Type.getType(((Handle) given[i]).getDesc()));
            }
            append(code, new StringBuilder(given.length == 2 ? "[]" : "]"));
            end(code);
        }

        private static void get(MethodVisitor code, Handle component, int slot) {
            code.visitVarInsn(ALOAD, slot);
            code.visitFieldInsn(GETFIELD, component.getOwner(), component.getName(), component.getDesc());
        }

        /** Values in their boxes compare and hash as records want it, floating point included. */
        private static void box(MethodVisitor code, boolean primitive, Type type) {
            if (primitive) {
                String box = switch (type.getSort()) {
                    case Type.BOOLEAN -> "java/lang/Boolean";
                    case Type.CHAR -> "java/lang/Character";
                    case Type.BYTE -> "java/lang/Byte";
                    case Type.SHORT -> "java/lang/Short";
                    case Type.INT -> "java/lang/Integer";
                    case Type.LONG -> "java/lang/Long";
                    case Type.FLOAT -> "java/lang/Float";
                    default -> "java/lang/Double";
                };
                code.visitMethodInsn(INVOKESTATIC, box, "valueOf", "(" + type.getDescriptor() + ")L" + box + ";", false);
            }
        }
    }
}
