package org.disclosurecheck.cli.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.Edition;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.RuleRunner;
import org.disclosurecheck.rules.pack.PackRefused;
import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.RulePack;

/** Rule packs as calls name them. A pack that may not be used is like a book that does not compile. */
public final class Packs {

    private final Arguments arguments;
    private final Language language;
    private final PackStore store = PackStore.ofUser();

    public Packs(Arguments arguments) {
        this.arguments = arguments;
        this.language = arguments.language();
    }

    public PackStore store() {
        return store;
    }

    /** Work with the store. */
    public interface Work<T> {
        T go() throws IOException, PackRefused, RuleBookException;
    }

    /** Whatever keeps it from being done is said like a fault of the rules. */
    public <T> T doing(Work<T> work) throws RuleBookException {
        try {
            return work.go();
        } catch (PackRefused e) {
            throw new RuleBookException(List.of(e.message(language)));
        } catch (IOException e) {
            throw new RuleBookException(List.of(language.choose("规则包读写不了：", "rule packs cannot be read or written: ")
                    + e.getMessage()));
        }
    }

    /** The pack in use. */
    RuleRunner openInUse() throws RuleBookException {
        return doing(() -> {
            Optional<PackStore.Installed> now = store.inUse();
            return now.isEmpty() ? Books.engine().builtIn()
                    : store.open(now.get().edition(), Books.engine(), arguments.flag("--allow-unsigned"));
        });
    }

    /** “id@version”, or the file of a pack. */
    public RuleRunner open(String name) throws CallError, RuleBookException {
        if (Books.isFile(name)) {
            return openFile(Path.of(name));
        }
        Edition edition = edition(name);
        return doing(() -> store.open(edition, Books.engine(), arguments.flag("--allow-unsigned")));
    }

    RuleRunner openFile(Path file) throws RuleBookException {
        return doing(() -> store.open(file, Books.engine(), arguments.flag("--allow-unsigned")));
    }

    /** A book that a call compares: “built-in”, a folder, the file of a pack, or “id@version”. */
    public RuleRunner book(String name) throws CallError, RuleBookException {
        if (name.equals(Books.BUILT_IN)) {
            return Books.engine().builtIn();
        }
        if (name.indexOf('@') > 0 || Books.isFile(name)) {
            return open(name);
        }
        Path folder = arguments.folder(name);
        return Files.isDirectory(folder) ? Books.engine().open(folder) : open(name);
    }

    /** “id@version” of a pack that is installed or came with the program. */
    public Edition edition(String name) throws CallError, RuleBookException {
        Edition edition = parts(name);
        if (!doing(() -> store.has(edition.id(), edition.version()))) {
            throw arguments.wrong("没有安装规则包 " + edition.name() + "，已安装的见 margent rules packs",
                    "the rule pack " + edition.name() + " is not installed, see margent rules packs");
        }
        return edition;
    }

    private Edition parts(String name) throws CallError {
        int at = name.lastIndexOf('@');
        if (at < 1 || at == name.length() - 1) {
            throw arguments.wrong("规则包要写成“名称@版本”，或者写它的文件；没有“" + name + "”",
                    "a rule pack is named ID@VERSION, or by its file; there is no “" + name + "”");
        }
        return new Edition(name.substring(0, at), name.substring(at + 1), "", "");
    }

    /** The file of a pack that a call names. */
    public Path file(String name) throws CallError {
        if (!Books.isFile(name)) {
            throw arguments.wrong("没有规则包文件“" + name + "”", "there is no rule pack file “" + name + "”");
        }
        return Path.of(name);
    }

    /** Name and title: “本市规则@2027.1 云溪市规则”. */
    public static String named(Edition edition) {
        return edition.name() + (edition.title().equals(edition.id()) ? "" : " " + edition.title());
    }

    /** The same of a pack that was read. */
    public static String named(RulePack pack) {
        return named(pack.edition());
    }
}
