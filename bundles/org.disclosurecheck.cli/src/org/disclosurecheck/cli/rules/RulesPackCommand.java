package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.Books;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.IoWords;
import org.disclosurecheck.cli.call.Packs;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.cli.call.Version;
import org.disclosurecheck.export.OutputFile;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.pack.InstallSite;
import org.disclosurecheck.rules.pack.KeyFiles;
import org.disclosurecheck.rules.pack.Keys;
import org.disclosurecheck.rules.pack.PackRefused;
import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.Release;
import org.disclosurecheck.rules.pack.Released;
import org.disclosurecheck.rules.pack.RulePack;

/** margent rules pack: a folder of rules becomes a file that others install. */
final class RulesPackCommand implements Command {

    @Override
    public Syntax syntax(Language language) {
        return new Syntax("rules pack", language, "把规则文件夹做成规则包：一个文件，有版本、变更说明、校验和、签名。规则有缺漏、用例有不符的，不做。",
                "Makes a rule pack of a folder: one file with version, change notes, checksums and signature. Not of rules with faults, "
                        + "nor of rules whose cases do not hold.")
                .operands("文件夹", "FOLDER", "要发布的规则文件夹", "the folder of rules to release")
                .file("规则包文件，不写则为“名称-版本.mrp”", "the file of the pack; default: ID-VERSION.mrp")
                .option("--version", "版本", "VERSION", "版本号，如 2027.1；一个版本号只能用一次：已安装过、或文件已在而内容不同的，不写",
                        "its version, such as 2027.1, which is used once: nothing is written when it is installed, or its file "
                                + "exists, with another content")
                .option("--id", "名称", "ID", "规则包的名称，各版本相同；不写则用文件夹的名字", "what it is called from version to version; default: the name of the folder")
                .option("--title", "题目", "TITLE", "给人看的题目，不写则同名称", "title for people; default: the id")
                .option("--date", "日期", "DATE", "发布日期，如 2027-01-05，不写则为今天", "day of the release; default: today")
                .option("--notes", "文字", "TEXT", "写在变更说明前面的话", "what stands before the generated change notes")
                .option("--since", "规则", "BOOK", "变更说明与什么比较：built-in、文件夹、规则包文件或“名称@版本”；不写则为已安装的上一版本，没有则为内置规则",
                        "what the change notes compare with: built-in, a folder, the file of a pack, or ID@VERSION; default: the last "
                                + "version installed, else built-in")
                .option("--key", "文件", "FILE", "用这个私钥签名（margent rules keygen 生成）；有口令的在终端里问，或从环境变量 MARGENT_KEY_PASSPHRASE 取；不写则不签名",
                        "sign with this private key (margent rules keygen); its passphrase is asked for, or taken from "
                                + "MARGENT_KEY_PASSPHRASE; default: not signed")
                .option("--signer", "名字", "NAME", "签名人，如“云溪市政务公开办”；不写则用密钥文件的名字", "who signs; default: the name of the key file")
                .option("--p2", "文件夹", "DIR", "另写成安装站点（p2），供管理员装进各处的 Margent；文件夹里已有的规则包保留",
                        "also write it into an installation site (p2), from which administrators install it; packs that are there stay")
                .flag("--without-base", "不把内置规则放进去：包小，但只能配同一版本的内置规则用", "leave the built-in rules out: smaller, and only good with exactly these built-in rules")
                .flag("--allow-unsigned", "--since 写的规则包没有签名也行", "take a pack for --since that is not signed")
                .example("margent rules pack 本市规则 --version 2027.1 --key 云溪市.key", "margent rules pack ours --version 2027.1 --key yunxi.key",
                        "写出 本市规则-2027.1.mrp", "writes ours-2027.1.mrp");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        Language language = arguments.language();
        Path folder = folder(arguments);
        Packs packs = new Packs(arguments);
        Release.Words words = words(arguments, folder);
        Release.Seal seal = seal(arguments, packs, terminal);
        Fitness fitness = Fitness.of(folder, language);
        if (!fitness.good()) {
            fitness.say(terminal);
            return ExitStatus.FINDINGS;
        }
        String since = since(arguments, packs, words.id(), words.version());
        RuleRunner before = packs.book(since);
        byte[] pack = packs.doing(() -> new Release(Books.engine(), folder, !arguments.flag("--without-base")).make(words,
                before.book(), since, Version.number(), seal));
        Path file = Path.of(arguments.value("-o") == null ? words.id() + "-" + words.version() + RulePack.ENDING
                : arguments.value("-o"));
        try {
            Released.unchanged(pack, new Edition(words.id(), words.version(), words.title(), ""), file, packs.store());
            write(pack, file);
        } catch (PackRefused e) {
            throw new CallError(e.message(language));
        } catch (IOException e) {
            return notWritten(file, e, terminal, language);
        }
        RulePack made = packs.doing(() -> RulePack.read(file));
        tell(made, file, terminal, language);
        return arguments.value("--p2") == null ? ExitStatus.GOOD : offer(file, made, Path.of(arguments.value("--p2")), terminal, language);
    }

    private static Path folder(Arguments arguments) throws CallError {
        List<String> operands = arguments.someOperands("没有写规则文件夹", "no folder of rules is named");
        if (operands.size() > 1) {
            throw arguments.wrong("一次只能做一个文件夹的规则包", "one folder makes one pack");
        }
        Path folder = arguments.folder(operands.get(0));
        if (arguments.value("--version") == null) {
            throw arguments.wrong("没有写 --version", "--version is missing");
        }
        return folder;
    }

    private static void write(byte[] pack, Path file) throws IOException {
        try (OutputFile output = new OutputFile(file)) {
            output.stream().write(pack);
            output.complete();
        }
    }

    private static int notWritten(Path what, IOException e, Terminal terminal, Language language) {
        terminal.trace(e);
        terminal.say(IoWords.notWritten(what.toString(), e, language));
        return ExitStatus.NOT_WRITTEN;
    }

    /** Writes the pack into an installation site, too, beside those that are there. */
    private static int offer(Path file, RulePack made, Path site, Terminal terminal, Language language) throws RuleBookException, IOException {
        try {
            new InstallSite(site).add(file);
        } catch (PackRefused e) {
            throw new RuleBookException(List.of(e.message(language)));
        } catch (IOException e) {
            return notWritten(site, e, terminal, language);
        }
        terminal.out().write(language.choose("\n安装站点 ", "\ninstallation site ") + site + language.choose("，要安装的是 ", ", install ")
                + InstallSite.unit(made) + "\n");
        terminal.out().flush();
        return ExitStatus.GOOD;
    }

    private static void tell(RulePack pack, Path file, Terminal terminal, Language language) throws IOException {
        terminal.out().write(language.choose("已写出 " + file + "，" + pack.bookFiles().size() + " 个文件，SHA-256 " + pack.sha256()
                + (pack.signer().isEmpty() ? "；没有签名" : "；已签名，公钥编号 " + pack.signer()), "wrote " + file + ", "
                + pack.bookFiles().size() + " files, SHA-256 " + pack.sha256() + (pack.signer().isEmpty() ? "; not signed"
                        : "; signed, fingerprint of the key " + pack.signer())) + "\n\n" + pack.changes(language));
        terminal.out().flush();
    }

    private static Release.Words words(Arguments arguments, Path folder) throws CallError {
        String id = arguments.value("--id") == null ? folder.toAbsolutePath().normalize().getFileName().toString()
                : arguments.value("--id");
        String key = arguments.value("--key");
        Release.Words words = new Release.Words(id, arguments.value("--title") == null ? id : arguments.value("--title"),
                arguments.value("--version"), arguments.value("--date") == null ? LocalDate.now().toString()
                        : arguments.value("--date"), arguments.value("--notes") == null ? "" : arguments.value("--notes"),
                arguments.value("--signer") != null ? arguments.value("--signer")
                        : key == null ? "" : Path.of(key).getFileName().toString().replaceFirst("\\.key$", ""));
        try {
            return words.checked();
        } catch (PackRefused e) {
            throw arguments.wrong(e.message(Language.ZH), e.message(Language.EN));
        }
    }

    /** The private key’s file holds the public key, too; the key of another program has it beside, in a file .pub. */
    private static Release.Seal seal(Arguments arguments, Packs packs, Terminal terminal)
            throws CallError, RuleBookException {
        String name = arguments.value("--key");
        if (name == null) {
            return null;
        }
        Language language = arguments.language();
        Path file = Path.of(name);
        char[] passphrase = packs.doing(() -> Keys.asksForPassphrase(file)) ? new Secrets(terminal, language).toOpen(file, arguments) : null;
        return packs.doing(() -> {
            if (passphrase == null && KeyFiles.isOpenToOthers(file)) {
                terminal.mention(language.choose("私钥 " + file + " 没有口令，别人也能读；请改成只有本人能读", "others may read the private key "
                        + file + ", which asks for no passphrase: make it readable for you alone"));
            }
            return new Release.Seal(Keys.privateKey(file, passphrase), Keys.publicKey(KeyFiles.knownOf(file)));
        });
    }

    private static String since(Arguments arguments, Packs packs, String id, String version) throws RuleBookException {
        if (arguments.value("--since") != null) {
            return arguments.value("--since");
        }
        return packs.doing(() -> packs.store().list().stream().map(PackStore.Installed::edition)
                .filter(edition -> edition.id().equals(id) && !edition.version().equals(version)
                        && packs.store().file(edition).toFile().isFile())
                .reduce((a, b) -> b).map(edition -> edition.name()).orElse(Books.BUILT_IN));
    }
}
