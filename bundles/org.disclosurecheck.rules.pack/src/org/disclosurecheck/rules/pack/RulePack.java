package org.disclosurecheck.rules.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.source.Json;

/**
 * A rule pack as it was read from its file. Whoever has one can rely on it: every entry is what the manifest says, and
 * the manifest is what was signed, if it was signed. Whether the signer may be trusted is another question.
 */
public final class RulePack {

    /** What the name of a pack’s file ends with. */
    public static final String ENDING = ".mrp";

    static final String BOOK = "book/";
    static final String SIGNATURE = "signature.json";
    static final String CHANGES = "changes.";
    private static final String CONTEXT = "margent rule pack\n";

    private final Manifest manifest;
    private final SortedMap<String, byte[]> entries;
    private final String sha256;
    private final PublicKey signer;

    private RulePack(Manifest manifest, SortedMap<String, byte[]> entries, String sha256, PublicKey signer) {
        this.manifest = manifest;
        this.entries = entries;
        this.sha256 = sha256;
        this.signer = signer;
    }

    /** Whether a file is meant as a pack, by its name. */
    public static boolean isNamedLikeOne(Path file) {
        return file.getFileName() != null && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * @throws PackRefused when it is no pack, or not as it was released: the first entry that is wrong is named
     * @throws IOException when the file cannot be read
     */
    public static RulePack read(Path file) throws IOException, PackRefused {
        if (Files.size(file) > PackZip.LARGEST) {
            throw new PackRefused("文件太大，不是规则包", "too large for a rule pack").in(file.toString());
        }
        try {
            return read(Files.readAllBytes(file));
        } catch (PackRefused e) {
            throw e.in(file.toString());
        }
    }

    static RulePack read(byte[] zip) throws PackRefused {
        SortedMap<String, byte[]> entries = PackZip.read(zip);
        byte[] manifestBytes = entries.get(Manifest.NAME);
        if (manifestBytes == null) {
            throw new PackRefused("没有 " + Manifest.NAME + "，不是规则包", "no " + Manifest.NAME + ": no rule pack");
        }
        Manifest manifest = Manifest.read(manifestBytes);
        compare(manifest.entries(), entries);
        PublicKey signer = signer(manifest, manifestBytes, entries.get(SIGNATURE));
        if (!PackZip.isPlain(zip, entries)) {
            throw new PackRefused("文件不是 margent rules pack 写出的样子，可能被别的程序改过",
                    "the file is not as margent rules pack writes it; another program may have changed it");
        }
        return new RulePack(manifest, entries, Sha256.hex(zip), signer);
    }

    private static void compare(Map<String, String> promised, SortedMap<String, byte[]> entries) throws PackRefused {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            String name = entry.getKey();
            if (!name.equals(Manifest.NAME) && !name.equals(SIGNATURE)) {
                String hash = promised.get(name);
                if (hash == null) {
                    throw new PackRefused("多出了条目 " + name + "，规则包被改动过", "the entry " + name
                            + " was added: the pack was tampered with");
                }
                if (!hash.equals(Sha256.hex(entry.getValue()))) {
                    throw new PackRefused("条目 " + name + " 与发布时不同，规则包被改动过", "the entry " + name
                            + " is not as it was released: the pack was tampered with");
                }
            }
        }
        for (String name : promised.keySet()) {
            if (!entries.containsKey(name)) {
                throw new PackRefused("缺了条目 " + name + "，规则包被改动过", "the entry " + name
                        + " is missing: the pack was tampered with");
            }
        }
    }

    /** Null when nobody signed. */
    private static PublicKey signer(Manifest manifest, byte[] manifestBytes, byte[] signature) throws PackRefused {
        if (signature == null) {
            if (!manifest.key().isEmpty()) {
                throw new PackRefused("签名被去掉了，规则包被改动过", "its signature was taken away: the pack was tampered with");
            }
            return null;
        }
        try {
            Map<String, Object> tree = Json.map(new ByteArrayInputStream(signature));
            PublicKey key = Keys.publicKey(Base64.getDecoder().decode(tree.get("key").toString()));
            byte[] signed = Base64.getDecoder().decode(tree.get("signature").toString());
            if (Keys.fingerprint(key).equals(manifest.key()) && Keys.verifies(key, signed(manifestBytes), signed)) {
                return key;
            }
        } catch (IOException | RuntimeException | GeneralSecurityException e) {
            // what cannot be understood is no signature of this manifest
        }
        throw new PackRefused("签名与 " + Manifest.NAME + " 不符，规则包被改动过", "the signature is not one of this "
                + Manifest.NAME + ": the pack was tampered with");
    }

    static byte[] signed(byte[] manifest) {
        byte[] context = CONTEXT.getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(context, context.length + manifest.length);
        System.arraycopy(manifest, 0, all, context.length, manifest.length);
        return all;
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Hash of the file. */
    public String sha256() {
        return sha256;
    }

    /** What results are to name it by. */
    public Edition edition() {
        return new Edition(manifest.id(), manifest.version(), manifest.title(), sha256, manifest.signer(), signer());
    }

    /** Fingerprint of the key that signed it; empty when nobody did. */
    public String signer() {
        return signer == null ? "" : Keys.fingerprint(signer);
    }

    /** The public key that signed it, for whoever decides to trust it; null when nobody did. */
    public PublicKey key() {
        return signer;
    }

    /** The change notes, as they were written at the release. */
    public String changes(Language language) {
        byte[] notes = entries.get(CHANGES + language.choose("zh", "en") + ".txt");
        return notes == null ? "" : new String(notes, StandardCharsets.UTF_8);
    }

    /** The files of the book by name. */
    public SortedMap<String, byte[]> bookFiles() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        entries.tailMap(BOOK).forEach((name, content) -> {
            if (name.startsWith(BOOK)) {
                files.put(name.substring(BOOK.length()), content);
            }
        });
        return files;
    }

    /** Writes the files of the book below a folder, which must not exist. */
    void unpack(Path folder) throws IOException {
        write(bookFiles(), folder);
    }

    static void write(SortedMap<String, byte[]> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path to = folder.resolve(file.getKey());
            if (!to.normalize().startsWith(folder.normalize())) {
                throw new UncheckedIOException(new IOException("outside: " + file.getKey()));
            }
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
    }
}
