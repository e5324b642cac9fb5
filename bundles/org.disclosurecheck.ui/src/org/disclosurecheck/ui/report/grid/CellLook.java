package org.disclosurecheck.ui.report.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.disclosurecheck.findings.Finding;
import org.disclosurecheck.findings.Severity;
import org.disclosurecheck.ui.report.page.Light;

/** Everything that a cell of a value looks by. A keystroke changes it for a few cells; only these are drawn anew. */
record CellLook(String value, Severity worst, boolean corrected, boolean remarked, boolean on, boolean lit, boolean stepping, boolean added,
        boolean current, String sign) {

    static CellLook of(String address, GridHost host) {
        List<Finding> findings = host.findings(address);
        Light light = host.light();
        return new CellLook(host.value(address), findings.isEmpty() ? null : findings.get(0).severity(),
                host.original(address) != null, host.remark(address) != null,
                light.isOn(), light.lit(address), light.stepping(), light.added(address), address.equals(light.current()),
                light.sign(address));
    }

    /** The looks of all cells of a grid, as they were drawn last. */
    static final class Drawn {

        private final GridHost host;
        private final Map<String, CellLook> looks = new HashMap<>();

        Drawn(GridHost host) {
            this.host = host;
        }

        /** Tells which of these cells look otherwise than they did when they were asked for last. */
        void changed(List<String> addresses, Consumer<String> change) {
            for (String address : addresses) {
                CellLook look = of(address, host);
                if (!look.equals(looks.put(address, look))) {
                    change.accept(address);
                }
            }
        }
    }
}
