package org.disclosurecheck.rules.several;

/**
 * A section that reads like that of another unit.
 *
 * @param section S1 or S5
 * @param other the unit whose report it resembles most
 * @param path where that report lies
 * @param percent of the five-character pieces of both texts, those that both have; names and numbers are masked
 * @param identical of the characters here, those in sentences that stand in both, in per cent
 * @param here the longest such sentence as it stands here; empty when there is none
 * @param there the same sentence in the other report
 * @param more how many further units resemble it as well
 */
public record Alike(String section, String other, String path, int percent, int identical, String here, String there,
        int more) {
}
