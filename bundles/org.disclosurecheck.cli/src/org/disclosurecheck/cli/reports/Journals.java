package org.disclosurecheck.cli.reports;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.disclosurecheck.batch.JournalFailure;
import org.disclosurecheck.batch.Shard;
import org.disclosurecheck.batch.journal.Finished;
import org.disclosurecheck.batch.journal.Journal;
import org.disclosurecheck.batch.journal.JournalInUse;
import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.CallError;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.IoWords;
import org.disclosurecheck.cli.call.Syntax;
import org.disclosurecheck.findings.Language;

/** The journal that the call asks for. */
final class Journals {

    private Journals() {
    }

    static Syntax options(Syntax syntax) {
        return syntax.option("--journal", "文件夹", "FOLDER", "把每份报告的结果随时记在这个文件夹里：中断之后原样再运行一次，就从断处接着做；没有改动的报告不再重做",
                "keep every result in this folder as it comes: a run that was interrupted goes on with the same call, and "
                        + "reports that did not change are not checked again")
                .flag("--verify", "与 --journal 合用：大小和时间没有变的文件也要核对内容",
                        "with --journal: look into files, too, whose size and time are the same as before")
                .option("--shard", "K/N", "只做 N 片中的第 K 片，记在 --journal 里，不写结果；各片可在不同的机器上做，最后由 margent merge 合并并写出结果",
                        "do only part K of N, into --journal, and write no result; parts may be done on several machines, and "
                                + "margent merge puts them together and writes the result");
    }

    static Path folder(Arguments arguments) throws CallError {
        String name = arguments.value("--journal");
        if (name == null) {
            if (arguments.flag("--verify")) {
                throw arguments.wrong("--verify 要和 --journal 一起写", "--verify goes with --journal");
            }
            return null;
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw arguments.wrong("“" + name + "”不能作文件夹名", "“" + name + "” cannot be the name of a folder");
        }
    }

    /**
     * @param folder null when there is none, and results are kept for this run only
     * @throws Unavailable when it cannot be used now; the message says why
     */
    static Journal open(Path folder, Language language) throws Unavailable {
        try {
            return folder == null ? Journal.passing() : Journal.open(folder);
        } catch (JournalInUse e) {
            throw new Unavailable(ExitStatus.LATER, inUse(e, language));
        } catch (IOException e) {
            throw new Unavailable(ExitStatus.NOT_WRITTEN, IoWords.notWritten(folder == null
                    ? System.getProperty("java.io.tmpdir") : folder.toString(), e, language));
        }
    }

    /** What an earlier run has read of the reports of --previous; null when there are none, or no journal is kept. */
    static Journal earlier(Path folder, Arguments arguments) throws Unavailable {
        return folder == null || arguments.value("--previous") == null ? null
                : open(folder.resolve("previous"), arguments.language());
    }

    /** What became of it during a run. */
    static String failed(Path folder, JournalFailure e, Language language) {
        if (e.getCause() instanceof Finished.Damaged) {
            return folder + language.choose("：上一次的结果在磁盘上损坏了", ": a result of the last run was damaged on the disk");
        }
        String temporary = System.getProperty("java.io.tmpdir");
        boolean elsewhere = folder == null || e.getCause() instanceof FileSystemException system
                && temporary.equals(system.getFile());
        return IoWords.notWritten(elsewhere ? temporary : folder.toString(), e, language);
    }

    static String inUse(JournalInUse e, Language language) {
        return language.choose("另一次检查正在使用这个日志", "another run is using the journal")
                + (e.holder().isEmpty() ? "" : language.choose("（进程 ", " (process ") + e.holder()
                        + language.choose("）", ")"))
                + language.choose("，等它结束后再运行", "; run this again when it is over");
    }

    /** The part of the run that is asked for, or null for all of it. */
    static Shard shard(Arguments arguments, Path folder) throws CallError {
        String text = arguments.value("--shard");
        if (text == null) {
            return null;
        }
        if (folder == null) {
            throw arguments.wrong("--shard 要和 --journal 一起写，结果记在日志里", "--shard goes with --journal, which keeps its results");
        }
        if (!arguments.values("--output").isEmpty() || !arguments.values("--format").isEmpty()
                || Targets.FOLDERS.stream().anyMatch(output -> arguments.value("--" + output) != null)) {
            throw arguments.wrong("--shard 只做一片，不写结果；各片做完后用 margent merge 合并输出",
                    "--shard writes no output; margent merge does, when all parts are done");
        }
        try {
            return Shard.parse(text);
        } catch (IllegalArgumentException e) {
            throw arguments.wrong("--shard 要写成 3/16 这样（共 16 片的第 3 片），不是“" + text + "”",
                    "--shard takes something like 3/16, the third of sixteen parts, not “" + text + "”");
        }
    }

    /** Why there is no journal, and how the program ends. */
    static final class Unavailable extends Exception {

        private static final long serialVersionUID = 1L;

        private final int status;

        Unavailable(int status, String message) {
            super(message, null, false, false);
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
