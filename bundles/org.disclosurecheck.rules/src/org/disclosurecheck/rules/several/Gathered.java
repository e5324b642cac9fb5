package org.disclosurecheck.rules.several;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.disclosurecheck.rules.several.Surroundings.Reason;

/**
 * The surroundings of one report while they are gathered.
 *
 * @param known the words of what there is
 * @param lacking why there is nothing, by word
 * @param unjudged why a place cannot be judged, by address
 * @param facts what rules are told
 */
record Gathered(Set<String> known, Map<String, Reason> lacking, Map<String, Reason> unjudged, List<Object> facts) {

    Gathered() {
        this(new HashSet<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
    }

    Surroundings all() {
        return new Surroundings(known, lacking, unjudged, facts);
    }
}
