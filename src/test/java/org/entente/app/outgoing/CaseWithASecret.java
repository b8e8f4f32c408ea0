package org.entente.app.outgoing;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.OpenCase;
import org.entente.app.QuickStation;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A case with somebody whom the partner may know of and somebody whom not: the Harbourmaster Xylo, called The Lantern. */
abstract class CaseWithASecret {

    static final Marking CONFIDENTIAL = Marking.of("generic", "CONFIDENTIAL").releasableTo(List.of("KST", "AVL"));
    static final Terms SHARED = Terms.marked(CONFIDENTIAL);
    static final Terms OURS = Terms.marked(Marking.of("generic", "SECRET").releasableTo(List.of("KST")));

    @TempDir
    private static Path homes;

    private static QuickStation kst;
    private static QuickStation avl;

    @TempDir
    Path folder;

    OpenCase open;
    OpenCase partner;
    ObjectId karim;

    @BeforeAll
    static void makeIdentities() {
        kst = new QuickStation(homes.resolve("kst"), "KST");
        avl = new QuickStation(homes.resolve("avl"), "AVL");
    }

    @BeforeEach
    void begin() {
        open = kst.create(folder.resolve("kst"), 1);
        partner = avl.create(folder.resolve("avl"), 2);
        QuickStation.meet(open, kst, partner, avl);
        karim = open.claims().create("person", "Yusuf al-Karim", SHARED);
        ObjectId hidden = open.claims().create("person", "Harbourmaster Xylo", OURS);
        open.claims().add(hidden, "alias", new Text("The Lantern"), OURS);
    }

    @AfterEach
    void end() {
        open.close();
        partner.close();
    }
}
