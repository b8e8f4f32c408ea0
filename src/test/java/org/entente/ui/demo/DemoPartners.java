package org.entente.ui.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.ui.door.Partners;
import org.jspecify.annotations.Nullable;

/** Two partners, one of them not yet verified. */
public final class DemoPartners implements Partners {

    private final DemoEntities entities;
    private final List<String> done;
    private Trust ond = Trust.UNVERIFIED;

    /** @param done where it is written down what was done */
    DemoPartners(DemoEntities entities, List<String> done) {
        this.entities = entities;
        this.done = done;
    }

    @Override
    public List<Partner> list() {
        return List.of(
                new Partner(
                        "AVL",
                        "R. Lindqvist",
                        "(R)",
                        Trust.VERIFIED,
                        "by M. Oduya, 3 Feb 2024",
                        "CONFIDENTIAL",
                        List.of(new Basis("7/23", LocalDate.of(2024, 12, 31), "7/23, until 31 Dec", false, "")),
                        "(C//REL AVL)",
                        new Exchanged("1,085 claims in 2 packages", "(C//REL AVL, KST)"),
                        new Exchanged("no. 19, 6 Feb 2024", "(R//REL AVL)"),
                        new Exchanged("no. 18, 12 Mar 2024", "(C//REL AVL)")),
                new Partner(
                        "OND",
                        "E. Moreau",
                        "",
                        ond,
                        "",
                        "",
                        List.of(),
                        "",
                        Exchanged.NONE,
                        Exchanged.NONE,
                        Exchanged.NONE));
    }

    @Override
    public void writeCard(Path target) {
        done.add("card");
    }

    @Override
    public Partner add(Path card) {
        return list().getFirst();
    }

    @Override
    public List<String> words(String code) {
        return List.of(
                "anchor", "basket", "cactus", "dolphin", "ember", "fabric", "garlic", "harbor", "island", "jacket",
                "kitten", "ladder");
    }

    @Override
    public boolean verify(String code, List<String> words) {
        boolean isSame = words.equals(words(code));
        if (isSame) {
            ond = Trust.VERIFIED;
        }
        done.add("verify " + isSame);
        return isSame;
    }

    @Override
    public void stop(String code) {
        done.add("stop " + code);
    }

    @Override
    public List<String> levels() {
        return entities.levels();
    }

    @Override
    public void allow(String code, String level, String agreement, @Nullable LocalDate lastDay) {
        done.add("allow " + code + " " + level + " " + agreement + " until " + lastDay);
    }
}
