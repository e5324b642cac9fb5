package org.disclosurecheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.Set;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.pack.Keys;

/** margent rules keygen: a pair of keys for who releases rules. */
final class RulesKeygenCommand implements Command {

    @Override
    public Syntax syntax(Language language) {
        return new Syntax("rules keygen", language, "生成一对密钥：私钥自己保管，发布规则包时签名；公钥交给安装的人。",
                "Makes a pair of keys: the private one signs rule packs and stays with you, the public one goes to who installs.")
                .file("密钥文件的名字，写出“名字.key”（私钥）和“名字.pub”（公钥）", "name of the key files: NAME.key (private) and NAME.pub (public)")
                .example("margent rules keygen -o 云溪市", "margent rules keygen -o yunxi", "写出 云溪市.key 和 云溪市.pub",
                        "writes yunxi.key and yunxi.pub");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, IOException {
        Language language = arguments.language();
        String name = arguments.value("-o");
        if (name == null || name.isBlank()) {
            throw arguments.wrong("没有写 -o", "-o is missing");
        }
        Path secret = Path.of(name + ".key");
        Path known = Path.of(name + ".pub");
        KeyPair pair = Keys.generate();
        try {
            write(secret, Keys.pem(pair.getPrivate()) + Keys.pem(pair.getPublic()), true);
            write(known, Keys.pem(pair.getPublic()), false);
        } catch (FileAlreadyExistsException e) {
            throw arguments.wrong("已经有 " + e.getMessage() + "，不覆盖", e.getMessage() + " is there already and is not replaced");
        } catch (IOException e) {
            terminal.say(IoWords.notWritten(secret.toString(), e, language));
            return ExitStatus.NOT_WRITTEN;
        }
        terminal.out().write(language.choose("私钥 " + secret + "（只有本人能读，不要外传）\n公钥 " + known + "，编号 "
                + Keys.fingerprint(pair.getPublic()) + "\n", "private key " + secret + " (keep it to yourself)\npublic key " + known
                + ", fingerprint " + Keys.fingerprint(pair.getPublic()) + "\n"));
        return ExitStatus.GOOD;
    }

    /** Whoever can read the private key can sign in its owner’s name. */
    private static void write(Path file, String text, boolean secret) throws IOException {
        FileAttribute<?>[] attributes = secret && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            channel.write(java.nio.ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        }
    }
}
