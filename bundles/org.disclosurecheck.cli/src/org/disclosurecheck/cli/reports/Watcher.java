package org.disclosurecheck.cli.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.disclosurecheck.batch.progress.Progress;
import org.disclosurecheck.batch.progress.Progress.Snapshot;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.findings.Language;
import org.disclosurecheck.findings.Verdict;

/**
 * Tells how far a run is: on a screen by a line at its bottom, twice a second; else by a plain line every ten seconds, for
 * logs. A run that is over before says nothing.
 */
final class Watcher implements AutoCloseable {

    private static final long SCREEN_MILLIS = 500;
    private static final int BAR = 20;

    private final Progress progress;
    private final Terminal terminal;
    private final Language language;
    private final boolean screen;
    private final Thread thread;

    Watcher(Progress progress, Terminal terminal, Language language) {
        this.progress = progress;
        this.terminal = terminal;
        this.language = language;
        this.screen = terminal.watched();
        this.thread = new Thread(this::watch, "progress");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            if (screen) {
                // the most are over by then
                Thread.sleep(SCREEN_MILLIS);
            }
            while (true) {
                Thread.sleep(screen ? SCREEN_MILLIS : terminal.logMillis());
                String line = line(progress.snapshot(), screen, language);
                if (screen) {
                    terminal.status(line);
                } else {
                    terminal.say(line);
                }
            }
        } catch (InterruptedException e) {
            // the run is over
            Thread.currentThread().interrupt();
        }
    }

    static String line(Snapshot now, boolean bar, Language language) {
        List<String> parts = new ArrayList<>();
        String done = now.files() < 0 ? Long.toString(now.done()) : now.done() + "/" + now.files();
        parts.add(language.choose("已检查 " + done + " 份", done + " checked"));
        parts.add(language.choose(String.format(Locale.ROOT, "每秒 %.1f 份", now.perSecond()),
                String.format(Locale.ROOT, "%.1f a second", now.perSecond())));
        if (now.secondsLeft() >= 0) {
            parts.add(language.choose("约剩 ", "about ") + duration(now.secondsLeft(), language) + language.choose("", " left"));
        }
        for (Verdict verdict : Verdict.values()) {
            if (now.verdicts().containsKey(verdict)) {
                parts.add(verdict.label(language) + " " + now.verdicts().get(verdict));
            }
        }
        if (now.unreadable() > 0) {
            parts.add(language.choose("未能读取 ", "unreadable ") + now.unreadable());
        }
        if (now.known() > 0) {
            parts.add(language.choose("未改动 ", "unchanged ") + now.known());
        }
        return (bar && now.share() >= 0 ? bar(now.share()) + " " : "") + String.join(language.choose("，", ", "), parts);
    }

    private static String bar(double share) {
        int full = (int) Math.floor(share * BAR);
        return "[" + "█".repeat(full) + "░".repeat(BAR - full) + String.format(Locale.ROOT, "] %3.0f%%", share * 100);
    }

    private static String duration(long seconds, Language language) {
        if (seconds < 60) {
            return seconds + language.choose(" 秒", " s");
        }
        return seconds < 3600 ? (seconds + 59) / 60 + language.choose(" 分钟", " min")
                : String.format(Locale.ROOT, "%.1f", seconds / 3600.0) + language.choose(" 小时", " h");
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        terminal.status("");
    }
}
