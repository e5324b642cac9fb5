package org.disclosurecheck.cli.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;

import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.Command;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Packs;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.pack.Keys;

/** margent rules trust: whose signatures count. */
final class RulesTrustCommand implements Command {

    @Override
    public Syntax syntax(Language language) {
        return new Syntax("rules trust", language, "把签名人的公钥加入可信名单；不写文件则列出名单。加入之前，请用电话等别的途径核对公钥编号。",
                "Trusts who signs with a public key; without a file, lists the trusted keys. Compare the fingerprint by another way first, "
                        + "such as the telephone.")
                .operands("公钥文件", "FILE.pub", "发布人交来的公钥文件", "public keys, as the people who release rules hand them out")
                .option("--remove", "编号", "FINGERPRINT", "把这个公钥从可信名单上去掉", "trust this key no longer")
                .example("margent rules trust 云溪市.pub", "margent rules trust yunxi.pub", "信任云溪市签名的规则包", "trust the packs of that signer");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) throws CallError, RuleBookException, IOException {
        Language language = arguments.language();
        Packs packs = new Packs(arguments);
        String removed = arguments.value("--remove");
        if (removed != null && !packs.doing(() -> packs.store().distrust(removed))) {
            throw arguments.wrong("可信名单上没有 " + removed, "no trusted key is called " + removed);
        }
        for (String name : arguments.operands()) {
            PublicKey key = packs.doing(() -> {
                PublicKey read = Keys.publicKey(Path.of(name));
                packs.store().trust(read);
                return read;
            });
            terminal.out().write(language.choose("已信任公钥 " + Keys.fingerprint(key) + "；请与发布人核对这个编号",
                    "trusted: " + Keys.fingerprint(key) + "; compare this fingerprint with its owner") + "\n");
        }
        if (removed == null && arguments.operands().isEmpty()) {
            for (String key : packs.doing(() -> packs.store().trusted())) {
                terminal.out().write(key + "\n");
            }
        }
        terminal.out().flush();
        return ExitStatus.GOOD;
    }
}
