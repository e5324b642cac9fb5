package org.disclosurecheck.cli.reports;

import java.io.IOException;

import org.disclosurecheck.check.PreviousReports;
import org.disclosurecheck.cli.call.Arguments;
import org.disclosurecheck.cli.call.ExitStatus;
import org.disclosurecheck.cli.call.Journey;
import org.disclosurecheck.cli.call.Terminal;
import org.disclosurecheck.findings.Language;

/** What is said and done when all reports of a run are through, or when it was stopped. */
final class Ending {

    private final Arguments arguments;
    private final Terminal terminal;
    private final Journey journey;
    private final Language language;

    Ending(Arguments arguments, Terminal terminal, Journey journey) {
        this.arguments = arguments;
        this.terminal = terminal;
        this.journey = journey;
        this.language = arguments.language();
    }

    /**
     * Puts the outputs into their places.
     *
     * @param whole false for a part of a run
     * @return the exit status
     */
    int end(PreviousReports previous, Tally tally, Deliveries deliveries, boolean whole) throws IOException {
        String useless = previous.useless(language);
        if (useless != null) {
            terminal.mention(useless);
        }
        boolean taken = deliveries.onStandardOutput();
        deliveries.finish();
        if (whole) {
            tally.tellNothing(language);
        }
        journey.tellPassedOver();
        if (arguments.flag("--summary")) {
            if (taken) {
                tally.summary(language).lines().forEach(terminal::say);
            } else {
                terminal.out().write(tally.summary(language));
            }
        }
        return deliveries.failed() ? ExitStatus.NOT_WRITTEN : tally.status();
    }

    /** The run was stopped. */
    int later() {
        terminal.say(language.choose("已停下，完成的结果都在日志里；原样再运行一次，就从这里接着做",
                "stopped; what is done stands in the journal: run the same again to go on from here"));
        return ExitStatus.LATER;
    }
}
