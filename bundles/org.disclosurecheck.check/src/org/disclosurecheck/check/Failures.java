package org.disclosurecheck.check;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import org.disclosurecheck.findings.Language;

/** Says in words why a report was given up. The others are checked all the same. */
public record Failures(Duration limit, Language language) {

    public Reading reading(Input input, Throwable cause) {
        if (cause instanceof TimeoutException) {
            return Reading.failed(input.name(), "timeout", language.choose(
                    "处理超过 " + limit.toSeconds() + " 秒，已放弃", "given up after " + limit.toSeconds() + " seconds"));
        }
        if (cause instanceof OutOfMemoryError) {
            return Reading.failed(input.name(), "out-of-memory", language.choose("处理它需要的内存超出了限额，已放弃",
                    "it needs more memory than there is"));
        }
        if (cause instanceof StackOverflowError) {
            return Reading.failed(input.name(), "too-deep", language.choose("文件的嵌套层数过深，已放弃",
                    "its parts are nested too deep"));
        }
        return Reading.failed(input.name(), "internal-error", language.choose("程序内部错误，无法检查（",
                "internal error, it cannot be checked (") + cause + language.choose("）", ")"));
    }

    public CheckReport report(Input input, Throwable cause) {
        return CheckReport.unreadable(reading(input, cause));
    }
}
