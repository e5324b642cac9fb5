package org.disclosurecheck.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.disclosurecheck.findings.Language;
import org.disclosurecheck.rules.drools.DroolsEngine;
import org.disclosurecheck.rules.pack.PackStore;
import org.disclosurecheck.rules.pack.Release;
import org.disclosurecheck.rules.profile.ProfileFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Rules of one’s own, packs and profiles hold on a cluster as on the command line. */
@ExtendWith(SmallCluster.class)
class OwnRulesOnClusterTest {

    @TempDir
    Path temp;

    @Test
    void rules_of_ones_own_travel_to_the_executors_and_a_broken_one_is_left_out_and_said() throws Exception {
        Path rules = OwnRule.write(temp.resolve("rules"), "answered > 5");
        Path in = temp.resolve("in");
        SmallArchive.write(in, 4);
        SmallCluster.good("--in", in, "--rules", rules, "--out", temp.resolve("out"));
        List<String> expected = SmallArchive.lines(in, new DroolsEngine().open(rules), null, null);
        assertTrue(expected.stream().anyMatch(line -> line.contains("SUM-990")));
        assertEquals(expected, SmallCluster.lines(temp.resolve("out")));
        SmallCluster.Ran broken = SmallCluster.run("--in", in, "--rules", OwnRule.write(temp.resolve("bad"), "nothing > 5"), "--out", temp.resolve("c"));
        assertEquals(4, broken.status());
        assertTrue(broken.err().contains("SUM-990") && broken.err().contains("rule.drl"), broken.err());
        assertEquals(SmallArchive.lines(in, new DroolsEngine().open(temp.resolve("bad")), null, null), SmallCluster.lines(temp.resolve("c")));
    }

    @Test
    void a_rule_pack_gives_what_it_gives_on_the_command_line_and_unsigned_is_only_taken_when_allowed() throws Exception {
        DroolsEngine engine = new DroolsEngine();
        Path rules = OwnRule.write(temp.resolve("rules"), "answered > 5");
        Path pack = Files.write(temp.resolve("own.mrp"), new Release(engine, rules, false).make(new Release.Words("own", "试行规则",
                "2024.1", "2024-01-02", "", ""), engine.builtIn().book(), "内置规则", "0", null));
        Path in = temp.resolve("in");
        SmallArchive.write(in, 4);
        SmallCluster.Ran refused = SmallCluster.run("--in", in, "--pack", pack, "--out", temp.resolve("refused"));
        assertEquals(4, refused.status());
        assertTrue(refused.err().contains("签名"), refused.err());
        SmallCluster.good("--in", in, "--pack", pack, "--allow-unsigned", "--out", temp.resolve("out"));
        List<String> expected = SmallArchive.lines(in, new PackStore(temp.resolve("store")).open(pack, engine, true), null, null);
        assertTrue(expected.stream().anyMatch(line -> line.contains("SUM-990") && line.contains("\"rulePack\"") && line.contains("2024.1")));
        assertEquals(expected, SmallCluster.lines(temp.resolve("out")));
        SmallCluster.good("--in", in, "--rules", pack, "--allow-unsigned", "--out", temp.resolve("named as rules"));
        assertEquals(expected, SmallCluster.lines(temp.resolve("named as rules")));
    }

    @Test
    void a_profile_holds_on_the_executors_as_well() throws Exception {
        Path in = temp.resolve("in");
        SmallArchive.write(in, 2);
        Path profile = Files.writeString(temp.resolve("profile.yaml"), "off:\n  SUM-001: 试行期间不查\n");
        SmallCluster.good("--in", in, "--profile", profile, "--out", temp.resolve("out"));
        List<String> expected = SmallArchive.lines(in, SmallArchive.RULES.with(ProfileFile.read(profile,
                SmallArchive.RULES.book(), Language.ZH)), null, null);
        assertEquals(expected, SmallCluster.lines(temp.resolve("out")));
        assertTrue(expected.stream().noneMatch(line -> line.contains("\"rule\":\"SUM-001\",\"severity\"")));
    }
}
