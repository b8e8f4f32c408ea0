package org.entente.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.QuickPartners;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.erasure.ErasureRequest;
import org.entente.app.erasure.RetentionDate;
import org.entente.audit.AuditNote;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.Test;

/** What is erased here is told to whoever was given it, and decided there by a person. */
class ErasureNoticesTest extends QuickPartners {

    private static final Terms SHARED =
            Terms.marked(Marking.of("generic", "UNCLASSIFIED").releasableTo(List.of("AVL", "KST")));

    private ObjectId handed(String name) {
        ObjectId ada = ours.claims().create("person", name, SHARED);
        ours.claims().create("person", "Ben Test", SHARED);
        send();
        return ada;
    }

    private static void erase(OpenCase open, ObjectId thing) {
        open.erasures().erase(thing, "order 7/24", "Act 3", new char[0], Progress.NONE);
    }

    private ErasureRequest asked() {
        var open = theirs.erasures().requests().open();
        assertThat(open).hasSize(1);
        return open.getFirst();
    }

    private static List<String> actions(OpenCase open) {
        return open.audit().notes().stream().map(AuditNote::action).toList();
    }

    @Test
    void tellsAPartnerUntilTheNoticeIsKnownToHaveArrived() {
        ObjectId ada = handed("Ada Test");
        erase(ours, ada);
        assertThat(ours.erasures().tombstone(ada))
                .hasValueSatisfying(order -> assertThat(order.reason()).isEqualTo("order 7/24"));
        write(); // lost on its way
        send();
        assertThat(asked()).satisfies(request -> {
            assertThat(request.partner()).isEqualTo("KST");
            assertThat(request.notice().order()).isEqualTo("order 7/24");
            assertThat(request.notice().basis()).isEqualTo("Act 3");
            assertThat(request.here())
                    .isEqualTo(2)
                    .isEqualTo(request.notice().claims().size());
        });
        send();
        assertThat(theirs.erasures().requests().all())
                .as("told twice, asked once")
                .hasSize(1);
        var owed = new org.entente.app.erasure.OwedNotices(ours.store());
        assertThat(owed.open("AVL")).hasSize(1);
        var answer = theirs.outbox().write("KST", null, folder.resolve("answer.entente"), Progress.NONE);
        ours.inbox().apply(java.util.Objects.requireNonNull(answer.file()), Progress.NONE);
        assertThat(owed.open("AVL")).as("the answer proves that it arrived").isEmpty();
    }

    @Test
    void keepsWhatAPartnerErasedForAReason() {
        ObjectId ada = handed("Ada Test");
        erase(ours, ada);
        send();
        var requests = theirs.erasures().requests();
        assertThatThrownBy(() -> requests.keep(asked().key(), " ")).isInstanceOf(AppException.class);
        requests.keep(asked().key(), "needed for the trial");
        assertThat(requests.open()).isEmpty();
        assertThat(requests.all()).singleElement().satisfies(request -> {
            assertThat(request.decision()).isEqualTo(ErasureRequest.Decision.KEPT);
            assertThat(request.reason()).isEqualTo("needed for the trial");
        });
        assertThat(actions(theirs)).contains("erasure.kept");
        assertThat(theirs.search().find("Ada", 5)).hasSize(1);
    }

    @Test
    void erasesWhatAPartnerErasedAndKeepsEverythingBesideIt() {
        ObjectId ada = handed("Ada Test");
        theirs.claims().add(ada, "note", new Text("we met her"), SHARED);
        String digest = theirs.info().digest();
        erase(ours, ada);
        send();
        theirs.erasures().requests().erase(asked().key(), new char[0], Progress.NONE);
        assertThat(theirs.search().find("Ada", 5)).isEmpty();
        assertThat(theirs.search().find("Ben", 5))
                .as("stood in the same package")
                .hasSize(1);
        assertThat(theirs.store().queries().claims().live(List.of(ada)).get(ada))
                .as("said by AVL itself")
                .hasSize(1);
        assertThat(theirs.info().digest()).isEqualTo(digest);
        assertThat(theirs.verify(Progress.NONE).problems()).isEmpty();
        assertThat(theirs.erasures().requests().open()).isEmpty();
        assertThat(actions(theirs)).contains("erasure.followed");
        theirs.rebuild(Progress.NONE);
        assertThat(theirs.search().find("Ada", 5)).isEmpty();
        assertThat(theirs.search().find("Ben", 5)).hasSize(1);
    }

    @Test
    void whatWasErasedDoesNotComeBackWithALatePackage() {
        ObjectId ada = ours.claims().create("person", "Ada Test", SHARED);
        var late = write();
        send();
        erase(ours, ada);
        send();
        theirs.erasures().requests().erase(asked().key(), new char[0], Progress.NONE);
        assertThat(theirs.inbox().apply(late, Progress.NONE).isApplied()).isTrue();
        assertThat(theirs.search().find("Ada", 5)).isEmpty();
        assertThat(theirs.verify(Progress.NONE).problems()).isEmpty();
    }

    @Test
    void showsADateAsDueFromItsDayOn() {
        ObjectId ada = ours.claims().create("person", "Ada Test", SHARED);
        var dates = ours.erasures().retention();
        LocalDate today = LocalDate.ofInstant(
                org.entente.vault.TestVaults.surroundings(1).clock().instant(), ZoneOffset.UTC);
        dates.set(ada, RetentionDate.Duty.ERASURE, today);
        dates.set(null, RetentionDate.Duty.REVIEW, today.plusYears(30));
        assertThat(dates.due()).containsExactly(new RetentionDate(ada, RetentionDate.Duty.ERASURE, today));
        assertThat(dates.all()).hasSize(2);
        dates.set(ada, RetentionDate.Duty.ERASURE, today.plusYears(20));
        assertThat(dates.due()).isEmpty();
        dates.set(ada, RetentionDate.Duty.ERASURE, today);
        erase(ours, ada);
        assertThat(dates.due()).as("gone, so nothing is due").isEmpty();
        assertThat(actions(ours)).contains("retention.set");
        assertThatThrownBy(() -> dates.set(ada, RetentionDate.Duty.REVIEW, today))
                .isInstanceOf(AppException.class);
    }
}
