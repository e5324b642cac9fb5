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
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * written out: the JVM links them while it runs, which no archive remembers and which takes a millisecond each. So are
 * the lambdas of our own classes, each as the class that the JVM would make of it: without the second compiler every lambda
 * that holds a value would also be made by a call into the JVM.
 *
 * <p>A hash of all that the program is, the jars beside it included, goes into the copy: journals tell by it whether a result
 * was found by the same program.
 */
public class TuneClassFiles implements Opcodes {

    private static final int JAVA_6 = 50;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    public static void main(String[] jars) throws IOException {
        Path from = Path.of(jars[0]);
        try (JarFile in = new JarFile(from.toFile());
                URLClassLoader known = new URLClassLoader(new URL[] {from.toUri().toURL()});
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(Path.of(jars[1])))) {
            MessageDigest hash = sha256();
            Lambdas lambdas = new Lambdas(known);
            Map<String, byte[]> all = new LinkedHashMap<>();
            Map<String, LocalDateTime> times = new HashMap<>();
            for (JarEntry entry : (Iterable<JarEntry>) in.stream()::iterator) {
                byte[] bytes;
                try (InputStream content = in.getInputStream(entry)) {
                    bytes = content.readAllBytes();
                }
                if (entry.getName().endsWith(".class")) {
                    bytes = bytes[7] < JAVA_6 ? raised(bytes, known) : writtenOut(bytes, lambdas);
                }
                all.put(entry.getName(), bytes);
                times.put(entry.getName(), entry.getTimeLocal());
            }
            lambdas.join(all);
            for (Map.Entry<String, byte[]> entry : all.entrySet()) {
                ZipEntry copy = new ZipEntry(entry.getKey());
                copy.setTimeLocal(times.getOrDefault(entry.getKey(), NO_TIME));
                out.putNextEntry(copy);
                out.write(entry.getValue());
                hash.update(copy.getName().getBytes(StandardCharsets.UTF_8));
                hash.update(entry.getValue());
            }
            for (int i = 2; i < jars.length; i++) {
                try (JarFile beside = new JarFile(jars[i])) {
                    for (JarEntry entry : (Iterable<JarEntry>) beside.stream()::iterator) {
                        hash.update((entry.getName() + ' ' + entry.getCrc() + '\n').getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
            ZipEntry engine = new ZipEntry("META-INF/margent/engine");
            engine.setTimeLocal(NO_TIME);
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

    private static byte[] writtenOut(byte[] bytes, Lambdas lambdas) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        WritingOut writing = new WritingOut(writer, lambdas);
        reader.accept(writing, 0);
        return writing.changed ? writer.toByteArray() : bytes;
    }

    /** Puts a call of a method of the class’s own in the place of what would be linked at run time. */
    private static final class WritingOut extends ClassVisitor {

        private interface Body {
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

        WritingOut(ClassWriter writer, Lambdas lambdas) {
            super(ASM9, writer);
            this.lambdas = lambdas;
        }

        @Override
        public void visitNestHost(String host) {
            nest = host;
            super.visitNestHost(host);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            owner = name;
            nest = name;
            isInterface = (access & ACC_INTERFACE) != 0;
            super.visit(version, access, name, signature, parent, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(ASM9, super.visitMethod(access, name, descriptor, signature, thrown)) {
                @Override
                public void visitInvokeDynamicInsn(String called, String type, Handle bootstrap, Object... given) {
                    Body body = body(called, type, bootstrap, given);
                    String lambda = body != null ? null : lambdas.written(owner, nest, called, type, bootstrap, given);
                    if (lambda != null) {
                        changed = true;
                        super.visitMethodInsn(INVOKESTATIC, lambda, Lambdas.MAKE, type, false);
                    } else if (body == null) {
                        super.visitInvokeDynamicInsn(called, type, bootstrap, given);
                    } else {
                        changed = true;
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

    /**
     * Writes lambdas and references to methods as classes of the nest they stand in, so that they may call what is private
     * there. Those that need a conversion which is met nowhere here, or what is hidden from their nest, stay as they are.
     */
    private static final class Lambdas {

        static final String MAKE = "make";
        private static final String OURS = "org/disclosurecheck/";
        private static final String OBJECT = "java/lang/Object";
        private static final Map<String, Type> BOXED = Map.of("java/lang/Boolean", Type.BOOLEAN_TYPE,
                "java/lang/Character", Type.CHAR_TYPE, "java/lang/Byte", Type.BYTE_TYPE, "java/lang/Short", Type.SHORT_TYPE,
                "java/lang/Integer", Type.INT_TYPE, "java/lang/Long", Type.LONG_TYPE, "java/lang/Float", Type.FLOAT_TYPE,
                "java/lang/Double", Type.DOUBLE_TYPE);

        private final ClassLoader known;
        private final Map<String, byte[]> classes = new LinkedHashMap<>();
        /** The classes written, by the class whose nest they belong to. */
        private final Map<String, List<String>> members = new HashMap<>();
        private final Map<String, Integer> counts = new HashMap<>();
        private final Map<String, Shape> shapes = new HashMap<>();

        /** What is to be known of a class: where it stands in its family, and which of its methods who may call. */
        private record Shape(int access, String parent, List<String> interfaces, Map<String, Integer> methods) {
        }

        Lambdas(ClassLoader known) {
            this.known = known;
        }

        /** @return the name of the class whose method {@link #MAKE} makes the lambda; null when it stays as it is */
        String written(String owner, String nest, String called, String type, Handle bootstrap, Object[] given) {
            if (!owner.startsWith(OURS) || !bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                    || !bootstrap.getName().equals("metafactory")) {
                return null;
            }
            Handle target = (Handle) given[1];
            String name = owner + "$Lambda$" + counts.getOrDefault(owner, 0);
            if (!callable(target, owner, nest)) {
                return null;
            }
            byte[] bytes = bytes(name, nest, owner, called, type, (Type) given[0], target, (Type) given[2]);
            if (bytes != null) {
                counts.merge(owner, 1, Integer::sum);
                classes.put(name + ".class", bytes);
                members.computeIfAbsent(nest, host -> new ArrayList<>()).add(name);
            }
            return bytes == null ? null : name;
        }

        /** Adds the classes, and tells the classes whose nests they belong to. */
        void join(Map<String, byte[]> all) {
            members.forEach((host, names) -> {
                ClassReader reader = new ClassReader(all.get(host + ".class"));
                ClassWriter writer = new ClassWriter(reader, 0);
                reader.accept(new ClassVisitor(ASM9, writer) {
                    @Override
                    public void visitEnd() {
                        names.forEach(super::visitNestMember);
                        super.visitEnd();
                    }
                }, 0);
                all.put(host + ".class", writer.toByteArray());
            });
            all.putAll(classes);
        }

        private byte[] bytes(String name, String nest, String owner, String called, String type, Type method, Handle target,
                Type meant) {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            Type[] held = Type.getArgumentTypes(type);
            writer.visit(V17, ACC_FINAL | ACC_SYNTHETIC | ACC_SUPER, name, null, OBJECT,
                    new String[] {Type.getReturnType(type).getInternalName()});
            writer.visitNestHost(nest);
            for (int i = 0; i < held.length; i++) {
                writer.visitField(ACC_PRIVATE | ACC_FINAL, "held" + i, held[i].getDescriptor(), null, null).visitEnd();
            }
            constructor(writer, name, held);
            if (held.length == 0) {
                only(writer, name);
            }
            maker(writer, name, type, held);
            MethodVisitor code = writer.visitMethod(ACC_PUBLIC, called, method.getDescriptor(), null, null);
            code.visitCode();
            boolean written = call(code, name, owner, held, method, target, meant);
            code.visitMaxs(0, 0);
            code.visitEnd();
            writer.visitEnd();
            return written ? writer.toByteArray() : null;
        }

        private static void constructor(ClassWriter writer, String name, Type[] held) {
            MethodVisitor code = writer.visitMethod(ACC_PRIVATE, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, held), null,
                    null);
            code.visitCode();
            code.visitVarInsn(ALOAD, 0);
            code.visitMethodInsn(INVOKESPECIAL, OBJECT, "<init>", "()V", false);
            int slot = 1;
            for (int i = 0; i < held.length; i++) {
                code.visitVarInsn(ALOAD, 0);
                code.visitVarInsn(held[i].getOpcode(ILOAD), slot);
                code.visitFieldInsn(PUTFIELD, name, "held" + i, held[i].getDescriptor());
                slot += held[i].getSize();
            }
            code.visitInsn(RETURN);
            code.visitMaxs(0, 0);
            code.visitEnd();
        }

        /** A lambda that holds nothing is made once. */
        private static void only(ClassWriter writer, String name) {
            writer.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, "ONLY", "L" + name + ";", null, null).visitEnd();
            MethodVisitor code = writer.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
            code.visitCode();
            code.visitTypeInsn(NEW, name);
            code.visitInsn(DUP);
            code.visitMethodInsn(INVOKESPECIAL, name, "<init>", "()V", false);
            code.visitFieldInsn(PUTSTATIC, name, "ONLY", "L" + name + ";");
            code.visitInsn(RETURN);
            code.visitMaxs(0, 0);
            code.visitEnd();
        }

        private static void maker(ClassWriter writer, String name, String type, Type[] held) {
            MethodVisitor code = writer.visitMethod(ACC_STATIC, MAKE, type, null, null);
            code.visitCode();
            if (held.length == 0) {
                code.visitFieldInsn(GETSTATIC, name, "ONLY", "L" + name + ";");
            } else {
                code.visitTypeInsn(NEW, name);
                code.visitInsn(DUP);
                int slot = 0;
                for (Type value : held) {
                    code.visitVarInsn(value.getOpcode(ILOAD), slot);
                    slot += value.getSize();
                }
                code.visitMethodInsn(INVOKESPECIAL, name, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, held), false);
            }
            code.visitInsn(ARETURN);
            code.visitMaxs(0, 0);
            code.visitEnd();
        }

        private boolean call(MethodVisitor code, String name, String owner, Type[] held, Type method, Handle target,
                Type meant) {
            boolean made = target.getTag() == H_NEWINVOKESPECIAL;
            boolean onSomething = !made && target.getTag() != H_INVOKESTATIC;
            List<Type> taken = new ArrayList<>(List.of(Type.getArgumentTypes(target.getDesc())));
            if (onSomething) {
                taken.add(0, Type.getObjectType(target.getOwner()));
            }
            Type[] passed = method.getArgumentTypes();
            Type[] passedAs = meant.getArgumentTypes();
            if (taken.size() != held.length + passed.length) {
                return false;
            }
            if (made) {
                code.visitTypeInsn(NEW, target.getOwner());
                code.visitInsn(DUP);
            }
            for (int i = 0; i < held.length; i++) {
                code.visitVarInsn(ALOAD, 0);
                code.visitFieldInsn(GETFIELD, name, "held" + i, held[i].getDescriptor());
                if (!converted(code, held[i], held[i], taken.get(i), owner)) {
                    return false;
                }
            }
            int slot = 1;
            for (int i = 0; i < passed.length; i++) {
                code.visitVarInsn(passed[i].getOpcode(ILOAD), slot);
                slot += passed[i].getSize();
                if (!converted(code, passed[i], passedAs[i], taken.get(held.length + i), owner)) {
                    return false;
                }
            }
            code.visitMethodInsn(opcode(target), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
            Type got = made ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
            Type due = method.getReturnType();
            if (due == Type.VOID_TYPE) {
                if (got != Type.VOID_TYPE) {
                    code.visitInsn(got.getSize() == 2 ? POP2 : POP);
                }
            } else if (got == Type.VOID_TYPE || !converted(code, got, isReference(got) ? meant.getReturnType() : got, due,
                    owner)) {
                return false;
            }
            code.visitInsn(due.getOpcode(IRETURN));
            return true;
        }

        private static int opcode(Handle target) {
            return switch (target.getTag()) {
                case H_INVOKESTATIC -> INVOKESTATIC;
                case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
                case H_INVOKEINTERFACE -> INVOKEINTERFACE;
                default -> target.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
            };
        }

        /**
         * @param from what is on the stack
         * @param meant what it is known to be
         * @return false when nothing here converts it
         */
        private boolean converted(MethodVisitor code, Type from, Type meant, Type to, String owner) {
            if (isReference(from) && isReference(to)) {
                if (!from.equals(to) && !to.getInternalName().equals(OBJECT)) {
                    if (!visible(to, owner)) {
                        return false;
                    }
                    code.visitTypeInsn(CHECKCAST, to.getInternalName());
                }
                return true;
            }
            if (isReference(from)) {
                Type box = isReference(meant) ? meant : from;
                Type value = BOXED.get(box.getInternalName());
                if (value == null) {
                    return false;
                }
                if (!from.equals(box)) {
                    code.visitTypeInsn(CHECKCAST, box.getInternalName());
                }
                code.visitMethodInsn(INVOKEVIRTUAL, box.getInternalName(), value.getClassName() + "Value",
                        "()" + value.getDescriptor(), false);
                return widened(code, value, to);
            }
            if (isReference(to)) {
                WritingOut.box(code, true, from);
                return to.getInternalName().equals(OBJECT) || from.equals(BOXED.get(to.getInternalName()));
            }
            return widened(code, from, to);
        }

        private static boolean widened(MethodVisitor code, Type from, Type to) {
            if (from.equals(to)) {
                return true;
            }
            if (from.equals(Type.INT_TYPE) && to.equals(Type.LONG_TYPE)) {
                code.visitInsn(I2L);
                return true;
            }
            return from.equals(Type.CHAR_TYPE) && to.equals(Type.INT_TYPE);
        }

        private static boolean isReference(Type type) {
            return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
        }

        private boolean visible(Type type, String owner) {
            Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
            if (!isReference(element) || packageOf(element.getInternalName()).equals(packageOf(owner))) {
                return true;
            }
            Shape shape = shape(element.getInternalName());
            return shape != null && (shape.access() & ACC_PUBLIC) != 0;
        }

        private boolean callable(Handle target, String owner, String nest) {
            if (target.getOwner().startsWith("[")
                    || target.getTag() == H_INVOKESPECIAL && !target.getOwner().equals(owner)) {
                return false;
            }
            return visible(Type.getObjectType(target.getOwner()), owner)
                    && callable(target.getOwner(), target.getName() + target.getDesc(), owner, nest);
        }

        /** Whether the nearest method of the name, there or above, may be called from beside the owner. */
        private boolean callable(String at, String method, String owner, String nest) {
            Shape shape = at == null ? null : shape(at);
            if (shape == null) {
                return false;
            }
            Integer access = shape.methods().get(method);
            if (access != null) {
                return (access & ACC_PUBLIC) != 0 || ((access & ACC_PRIVATE) != 0 ? at.equals(nest) || at.startsWith(nest + "$")
                        : packageOf(at).equals(packageOf(owner)));
            }
            return callable(shape.parent(), method, owner, nest)
                    || shape.interfaces().stream().anyMatch(above -> callable(above, method, owner, nest));
        }

        private static String packageOf(String name) {
            return name.substring(0, name.lastIndexOf('/') + 1);
        }

        private Shape shape(String name) {
            return shapes.computeIfAbsent(name, this::read);
        }

        private Shape read(String name) {
            try (InputStream in = known.getResourceAsStream(name + ".class")) {
                if (in == null) {
                    return null;
                }
                Map<String, Integer> methods = new HashMap<>();
                ClassReader reader = new ClassReader(in);
                reader.accept(new ClassVisitor(ASM9) {
                    @Override
                    public MethodVisitor visitMethod(int access, String method, String descriptor, String signature,
                            String[] thrown) {
                        methods.put(method + descriptor, access);
                        return null;
                    }
                }, ClassReader.SKIP_CODE);
                return new Shape(reader.getAccess(), reader.getSuperName(), List.of(reader.getInterfaces()), methods);
            } catch (IOException e) {
                return null;
            }
        }
    }
}
