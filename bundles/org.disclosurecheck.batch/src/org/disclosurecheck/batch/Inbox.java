package org.disclosurecheck.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.disclosurecheck.check.Input;

/**
 * What lies in a folder into which others put files. A file is taken when it is complete: it was the same at two looks, and
 * nobody has changed it for a while.
 */
public final class Inbox {

    private Map<String, String> before = new HashMap<>();

    /**
     * Looks into the folder once more.
     *
     * @param inputs all that lies there now
     * @return what is complete
     */
    public List<Input> complete(Iterator<Input> inputs) {
        Map<String, String> now = new HashMap<>();
        List<Input> complete = new ArrayList<>();
        inputs.forEachRemaining(input -> {
            String stamp = input.stamp();
            // an archive that cannot be opened yet may still be on its way; nothing tells when it is there
            if (stamp != null) {
                now.put(input.name(), stamp);
                if (stamp.equals(before.get(input.name()))) {
                    complete.add(input);
                }
            }
        });
        before = now;
        return complete;
    }
}
