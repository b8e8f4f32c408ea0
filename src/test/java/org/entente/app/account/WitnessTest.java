package org.entente.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.entente.app.OpenCase;
import org.entente.app.TestPartners;
import org.entente.app.TestWorkstation;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.exchange.LedgerLine;
import org.entente.audit.AuditNote;
import org.entente.audit.Checkpoint;
import org.entente.model.marking.Marking;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Partners keep the heads of each other's journals, and tell when one of them is not there any more. */
class WitnessTest extends TestPartners {

    private static final Terms SHARED =
            Terms.marked(Marking.of("generic", "UNCLASSIFIED").releasableTo(java.util.List.of("AVL", "KST")));

    @BeforeEach
    void exchange() {
        meet();
        ours.claims().create("person", "Ada Test", SHARED);
    }

    private OpenCase reopened() {
        ours.close();
        ours = kst.open(folder.resolve("kst.vault"), TestWorkstation.PASSPHRASE.clone());
        return ours;
    }

    @Test
    void signsWhereTheLogStandsWhenAPackageLeavesAndWhenTheVaultIsClosed() {
        write(ours, "AVL");
        var again = reopened();
        assertThat(again.audit().checkpoints()).extracting(Checkpoint::occasion).containsExactly("export", "close");
        var check = again.verify(Progress.NONE);
        assertThat(check.problems()).isEmpty();
        assertThat(check.since()).isNotNull();
        assertThat(check.confirmed()).isEmpty();
    }

    @Test
    void aPartnerConfirmsWhatItWasGiven() {
        apply(theirs, write(ours, "AVL"));
        theirs.claims().create("person", "Ben Test", SHARED);
        apply(ours, write(theirs, "KST"));
        var check = ours.verify(Progress.NONE);
        assertThat(check.problems()).isEmpty();
        assertThat(check.confirmed()).singleElement().satisfies(each -> {
            assertThat(each.partner()).isEqualTo("AVL");
            assertThat(each.upTo())
                    .isEqualTo(ours.audit().checkpoints().getFirst().signed().time());
        });
        apply(theirs, write(ours, "AVL"));
        assertThat(theirs.verify(Progress.NONE).confirmed())
                .as("and the other way round")
                .extracting(WitnessCheck.Confirmed::partner)
                .containsExactly("KST");
    }

    @Test
    void aPackageIsConfirmedByWhatItsPartnerSendsNextAndNoOtherIs() {
        apply(theirs, write(ours, "AVL"));
        assertThat(ours.ledger()).extracting(LedgerLine::confirmed).containsExactly((Instant) null);
        theirs.claims().create("person", "Ben Test", SHARED);
        Path answer = write(theirs, "KST");
        ours.claims().create("person", "Cleo Test", SHARED);
        write(ours, "AVL");
        apply(ours, answer);
        assertThat(ours.ledger())
                .filteredOn(LedgerLine::isOutgoing)
                .extracting(LedgerLine::sequence, line -> line.confirmed() != null)
                .containsExactly(tuple(1L, true), tuple(2L, false));
    }

    @Test
    void aVaultThatWasRolledBackIsFoundOutByItsPartner() {
        var backup = ours.backups().write(folder.resolve("copies"), Progress.NONE);
        ours.claims().create("person", "Cleo Test", SHARED);
        apply(theirs, write(ours, "AVL"));
        theirs.claims().create("person", "Ben Test", SHARED);
        Path answer = write(theirs, "KST");
        ours.close();
        putBack(backup.folder());
        ours = kst.open(folder.resolve("kst.vault"), TestWorkstation.PASSPHRASE.clone());
        assertThat(ours.verify(Progress.NONE).problems())
                .as("by itself an older copy is whole")
                .isEmpty();

        var arrival = ours.inbox().apply(answer, Progress.NONE);
        assertThat(arrival.isApplied()).isTrue();
        assertThat(arrival.alarms())
                .singleElement()
                .asString()
                .contains("AVL holds a head of this log")
                .contains("rolled back");
        assertThat(ours.audit().notes()).extracting(AuditNote::action).contains("witness.lost");
        var check = ours.verify(Progress.NONE);
        assertThat(check.isIntact()).isFalse();
        assertThat(check.problems()).singleElement().asString().contains("AVL holds a head of this log");
    }

    /** Everything in the vault's folder as it was when it was copied. */
    private void putBack(Path backup) {
        Path vault = folder.resolve("kst.vault");
        kst.copyBack(backup, folder.resolve("again.vault"), Progress.NONE);
        try {
            Files.move(vault, folder.resolve("gone.vault"));
            Files.move(folder.resolve("again.vault"), vault);
            Files.delete(folder.resolve("kst-home/instances.list")); // or this home would find it out by itself
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aHeadThatNobodyHereSignedRaisesNoAlarm() {
        write(ours, "AVL");
        var signed = ours.audit().checkpoints().getFirst().signed();
        byte[] other = signed.signature();
        other[0] ^= 1;
        var forged = new org.entente.provenance.SignedHead(
                signed.signer(), signed.workstation(), signed.caseId(), "0".repeat(96), signed.time(), other);
        var cards = java.util.List.of(
                Objects.requireNonNull(theirs.partners().list().getFirst().card()));
        var witnesses = new Witnesses(ours.store());
        assertThat(witnesses.takeBack("AVL", signed.workstation(), java.util.List.of(forged), cards, signed.time()))
                .isEmpty();
        assertThat(witnesses.returned()).isEmpty();
        assertThat(witnesses.takeBack("AVL", signed.workstation(), java.util.List.of(signed), cards, signed.time()))
                .isEmpty();
        assertThat(witnesses.returned()).hasSize(1);
    }
}
