package org.entente.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.app.AppException;
import org.entente.app.TestPartners;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Moment;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.Test;

/** Two real workstations with real package files between them. */
class TwoWorkstationsTest extends TestPartners {

    private static final Terms SHARED =
            Terms.marked(Marking.of("generic", "CONFIDENTIAL").releasableTo(List.of("KST", "AVL")));
    private static final Terms OURS_ONLY =
            Terms.marked(Marking.of("generic", "SECRET").releasableTo(List.of()));

    @Test
    void editTheSamePersonAndExchangeInAnyOrderTwiceOrWithALoss() {
        meet();
        var random = new SplittableRandom(7);
        ObjectId karim = ours.claims().create("person", "Yusuf al-Karim", SHARED);
        apply(theirs, write(ours, "AVL"));
        var packages = new ArrayList<Path>();
        for (int round = 0; round < 8; round++) {
            ours.claims().set(karim, "birth.date", Moment.of("1984-03-" + (10 + round)), SHARED);
            theirs.claims().set(karim, "birth.date", Moment.of("1984-12-" + (10 + round)), SHARED);
            Path toAvl = write(ours, "AVL");
            Path toKst = write(theirs, "KST");
            if (random.nextInt(4) > 0) { // otherwise this one is lost
                packages.add(toAvl);
            }
            packages.add(toKst);
            if (random.nextBoolean()) {
                packages.add(toKst);
            }
        }
        while (!packages.isEmpty()) {
            Path next = packages.remove(random.nextInt(packages.size()));
            apply(next.getFileName().toString().contains("AVL-") ? theirs : ours, next);
        }
        apply(theirs, write(ours, "AVL"));
        apply(ours, write(theirs, "KST"));

        assertThat(ours.info().digest()).isEqualTo(theirs.info().digest());
        assertThat(ours.info().contested()).isEqualTo(1);
        assertThat(theirs.info().contested()).isEqualTo(1);
        assertThat(ours.claims().live(karim, "birth.date"))
                .extracting(side -> side.statement().value().plain())
                .containsExactlyInAnyOrder("1984-03-17", "1984-12-17");
        assertThat(ours.verify(Progress.NONE).problems()).isEmpty();
    }

    @Test
    void whatIsNotReleasableNeverArrives() {
        meet();
        ObjectId karim = ours.claims().create("person", "Yusuf al-Karim", SHARED);
        ours.claims().add(karim, "note", new Text("met the agent ZEBRA-CANARY"), OURS_ONLY);
        ours.claims().create("person", "ZEBRA-CANARY the agent", OURS_ONLY);

        var plan = ours.outbox().plan("AVL", null);
        assertThat(plan.stays()).extracting(stay -> stay.why()).contains("originator-only");
        apply(theirs, write(ours, "AVL"));

        assertThat(theirs.search().find("ZEBRA-CANARY", 5)).isEmpty();
        assertThat(theirs.search().find("Karim", 5)).hasSize(1);
    }

    @Test
    void nothingGoesToOrComesFromAPartnerWhoseWordsWereNotCompared() {
        ours.partners().add(card("avl"));
        ours.claims().create("person", "Yusuf al-Karim", SHARED);

        assertThatThrownBy(() -> write(ours, "AVL"))
                .isInstanceOf(AppException.class)
                .hasMessage("app.partner.not-verified");
        assertThatThrownBy(() -> ours.partners().verify("AVL", "these are not the words at all"))
                .isInstanceOf(AppException.class)
                .hasMessage("app.partner.other-words");
        assertThat(ours.outbox().plan("AVL", null).leaves()).isZero();
    }

    @Test
    void aChangedPackageIsRefusedAndChangesNothing() throws IOException {
        meet();
        ours.claims().create("person", "Yusuf al-Karim", SHARED);
        Path file = write(ours, "AVL");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        var before = theirs.info();

        var arrival = theirs.inbox().apply(file, Progress.NONE);

        assertThat(arrival.isVerified()).isFalse();
        assertThat(theirs.info()).isEqualTo(before);
    }
}
