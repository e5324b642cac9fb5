package org.disclosurecheck.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;

import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import org.disclosurecheck.findings.Sha256;
import org.disclosurecheck.rules.RuleBook;
import org.disclosurecheck.rules.RuleBookException;
import org.disclosurecheck.rules.profile.ProfileFile;
import org.disclosurecheck.rules.several.RosterTable;

/** What spark-submit starts. Standard output gets one line of JSON about the run, and nothing else. */
public final class BatchJob {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

    private final PrintStream out;
    private final PrintStream err;

    BatchJob(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] words) {
        BatchJob job = new BatchJob(new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
        if (List.of(words).contains("--help")) {
            job.out.print(JobOptions.USAGE);
            return;
        }
        // settings come from spark-submit alone
        SparkSession spark = SparkSession.builder().appName("margent").getOrCreate();
        int status;
        try {
            status = job.run(List.of(words), spark);
        } finally {
            spark.stop();
        }
        if (status != 0) {
            System.exit(status);
        }
    }

    /**
     * @return the exit status of the command line: 0 done, 2 the call is wrong, 4 a rule is broken and was left out, or the rules
     *         cannot be opened at all, 5 not written
     */
    int run(List<String> words, SparkSession spark) {
        JobOptions options;
        try {
            options = JobOptions.parse(words);
        } catch (IllegalArgumentException e) {
            return say(2, e.getMessage());
        }
        try {
            OwnRules rules = rules(options);
            String batch = TIME.format(Instant.now());
            Order order = new Order(rules, travelling(options.roster()), travelling(options.profile()), options.language(),
                    options.seconds(), "", batch);
            // what does not compile, and a roster or a profile that is none, is said here once and not by every executor
            RuleBook book = Workshop.open(order).rules().book();
            book.broken().forEach(rule -> rule.lines(options.language()).forEach(line -> say(4, options.language().choose(
                    "规则有误，已停用：", "left out, the rule is broken: ") + line)));
            Archive.Outcome outcome = run(spark, options, order.with(key(order, book.hash())));
            out.println("{\"batch\":\"" + batch + "\",\"reports\":" + outcome.reports() + ",\"unreadable\":"
                    + outcome.unreadable() + ",\"findings\":" + outcome.findings() + "}");
            return book.broken().isEmpty() ? 0 : 4;
        } catch (RuleBookException e) {
            e.faults().forEach(fault -> say(4, fault));
            return 4;
        } catch (RosterTable.Wrong e) {
            e.faults().forEach(fault -> say(2, fault));
            return 2;
        } catch (ProfileFile.Wrong e) {
            e.faults().forEach(fault -> say(2, fault));
            return 2;
        } catch (Batches.Taken e) {
            return say(2, e.getMessage());
        } catch (Exception e) {
            // Spark throws checked exceptions that it does not declare; a place that is not there is the caller's mistake
            return say(e instanceof AnalysisException ? 2 : 5, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /** As on the command line, rules of one's own are a folder, or a pack, whichever option names it. */
    private static OwnRules rules(JobOptions options) throws IOException, RuleBookException {
        String folder = options.rules();
        String pack = folder != null && Files.isRegularFile(Path.of(folder)) ? folder : options.pack();
        return pack != null && !pack.equals(JobOptions.BUILT_IN)
                ? OwnRules.pack(pack, options.allowUnsigned(), Workshop.engine(), options.language())
                : folder == null ? OwnRules.NONE : OwnRules.read(Path.of(folder));
    }

    /** A run that fails leaves nothing behind. */
    private static Archive.Outcome run(SparkSession spark, JobOptions options, Order order) throws IOException {
        Batches batches = new Batches(options.out(), spark.sparkContext().hadoopConfiguration());
        batches.begin(order.batch(), spark.sparkContext().applicationId(), options.takeOver());
        boolean complete = false;
        try {
            Archive.Outcome outcome = new Archive(spark, options, order, batches).run();
            complete = true;
            return outcome;
        } finally {
            if (!complete) {
                batches.abandon(order.batch());
            }
        }
    }

    private int say(int status, String line) {
        err.println("margent: " + line.replaceAll("\\s*\\R\\s*", " "));
        return status;
    }

    private static Order.TravellingFile travelling(String file) throws IOException {
        return file == null ? null : new Order.TravellingFile(file, Files.readAllBytes(Path.of(file)));
    }

    /** Two results with one key say the same of the same report. */
    private static String key(Order order, String book) throws IOException {
        MessageDigest digest = Sha256.digest();
        digest.update((book + "\n" + order.language() + "\n").getBytes(StandardCharsets.UTF_8));
        for (Order.TravellingFile file : new Order.TravellingFile[] {order.roster(), order.profile()}) {
            digest.update(file == null ? new byte[1] : file.content());
        }
        CodeSource source = BatchJob.class.getProtectionDomain().getCodeSource();
        Path jar = source == null || !"file".equals(source.getLocation().getProtocol()) ? null
                : Path.of(source.getLocation().getPath());
        if (jar != null && Files.isRegularFile(jar)) {
            try (InputStream in = Files.newInputStream(jar)) {
                byte[] buffer = new byte[1 << 16];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }
}
