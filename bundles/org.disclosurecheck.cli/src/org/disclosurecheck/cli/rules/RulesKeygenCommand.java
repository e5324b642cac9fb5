package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.IoWords;
import org.disclosurecheck.cli.call.Packs;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.pack.KeyFiles;
import org.disclosurecheck.rules.pack.PackRefused;

/** margent rules keygen: a pair of keys for who releases rules. */
final class RulesKeygenCommand implements Command {

    @Override
    public Syntax syntax(Language language) {
        return new Syntax("rules keygen", language, "生成一对密钥：私钥自己保管，发布规则包时签名；公钥交给安装的人。",
                "Makes a pair of keys: the private one signs rule packs and stays with you, the public one goes to who installs.")
                .file("密钥文件的名字，写出“名字.key”（私钥）和“名字.pub”（公钥）", "name of the key files: NAME.key (private) and NAME.pub (public)")
                .flag("--passphrase", "一定要有口令：在终端里问两遍，否则从标准输入读一行；也可以放在环境变量 MARGENT_KEY_PASSPHRASE 里。不写，在终端里也会问，直接回车就是不要口令",
                        "insist on a passphrase: asked for twice on a terminal, else a line of standard input; may stand in "
                                + "MARGENT_KEY_PASSPHRASE. Without it a terminal is asked, too, where an empty line is none")
                .example("margent rules keygen -o 云溪市", "margent rules keygen -o yunxi", "写出 云溪市.key 和 云溪市.pub",
                        "writes yunxi.key and yunxi.pub");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        Language language = arguments.language();
        String name = arguments.value("-o");
        if (name == null || name.isBlank()) {
            throw arguments.wrong("没有写 -o", "-o is missing");
        }
        Packs packs = new Packs(arguments);
        char[] passphrase = new Secrets(terminal, language).forNewKey(arguments);
        KeyFiles files;
        try {
            files = KeyFiles.make(Path.of(name), passphrase, packs.store());
        } catch (FileAlreadyExistsException e) {
            throw arguments.wrong("已经有 " + e.getMessage() + "，不覆盖", e.getMessage() + " is there already and is not replaced");
        } catch (PackRefused e) {
            throw new CallError(e.message(language));
        } catch (IOException e) {
            terminal.say(IoWords.notWritten(name + KeyFiles.SECRET, e, language));
            return ExitStatus.NOT_WRITTEN;
        }
        boolean open = passphrase == null;
        terminal.out().write(language.choose("私钥 " + files.secret() + "（只有本人能读，不要外传" + (open ? "；没有口令" : "；有口令，忘了就不能再用")
                + "）\n公钥 " + files.known() + "，编号 " + files.fingerprint() + "；本机已信任它签名的规则包\n", "private key " + files.secret()
                + " (keep it to yourself; " + (open ? "no passphrase" : "without its passphrase it is lost") + ")\npublic key "
                + files.known() + ", fingerprint " + files.fingerprint() + "; packs that it signs are trusted on this machine\n"));
        return ExitStatus.GOOD;
    }
}
