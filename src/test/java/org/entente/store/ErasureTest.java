package org.entente.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import java.util.SplittableRandom;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;
import org.entente.provenance.CommitVerifier;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we said about a thing goes for good; everything else stands, and every signature holds. */
class ErasureTest {

    private final SplittableRandom random = new SplittableRandom(7);

    @TempDir
    Path folder;

    private TestCase here;
    private ObjectId karim;
    private ObjectId vesna;

    @BeforeEach
    void sayThings() {
        here = TestCase.create(folder.resolve("kst.vault"), "KST", 1);
        karim = ObjectId.random(random);
        vesna = ObjectId.random(random);
        here.act(
                draft -> { // one commit, one content
                    draft.state(TestCase.statement(karim, "type", new Code("person")), TestCase.none());
                    draft.state(TestCase.statement(karim, "name", new Text("Karim")), TestCase.none());
                    draft.state(TestCase.statement(vesna, "type", new Code("vessel")), TestCase.none());
                    draft.state(TestCase.statement(vesna, "name", new Text("Vesna")), TestCase.none());
                    return karim;
                });
        here.say(karim, "alias", new Text("Joe"));
        here.say(vesna, "alias", new Text("Old Vesna"));
    }

    @AfterEach
    void close() {
        here.close();
    }

    private ErasureReach erase(ObjectId object) {
        return here.store()
                .erase(
                        object,
                        notes -> notes.note("erasure", new byte[] {1}, "order 7/24".getBytes(UTF_8)),
                        Progress.NONE);
    }

    @Test
    void takesWhatWasSaidAboutOneThingAndLeavesTheOther() {
        var digest = here.store().queries().totals().digest();
        assertThat(here.store().reach(karim).claims()).isEqualTo(3);
        assertThat(erase(karim)).isEqualTo(new ErasureReach(3, 0, 0, 0, java.util.Collections.emptySortedMap()));
        for (int round = 0; round < 2; round++) {
            assertThat(here.store().queries().claims().of(karim)).isEmpty();
            assertThat(here.store().queries().claims().of(vesna)).hasSize(3);
            assertThat(here.store().queries().totals().digest()).isEqualTo(digest);
            assertThat(here.store().queries().exchange().notes("erasure")).hasSize(1);
            here.reopen();
        }
    }

    @Test
    void everySignatureStillHolds() {
        erase(karim);
        var commits = here.everything();
        assertThat(commits).hasSize(2);
        for (ReceivedCommit commit : commits) {
            var positions = commit.claims().stream().map(SealedClaim::position).toList();
            var proof = here.store().queries().exchange().proof(commit.signed(), positions);
            assertThat(CommitVerifier.verify(
                            commit.signed(), here.identity().card().signingKey(), commit.claims(), proof))
                    .isInstanceOf(Verification.Verified.class);
        }
    }

    @Test
    void projectionsAfterAnErasureAreThoseOfTheJournal() {
        erase(karim);
        var live = here.store().queries().totals().projectionDigest();
        here.store().rebuild(Progress.NONE);
        assertThat(here.store().queries().totals().projectionDigest()).isEqualTo(live);
        here.say(vesna, "alias", new Text("New Vesna"));
        here.reopen();
        assertThat(here.store().queries().claims().of(vesna)).isNotEmpty();
    }

    @Test
    void whatWasKeptBesideOneErasureCanBeErasedByTheNext() {
        erase(karim);
        assertThat(erase(vesna).claims()).isEqualTo(3);
        assertThat(here.store().queries().claims().of(vesna)).isEmpty();
        assertThat(here.everything()).isEmpty();
        assertThatThrownBy(() -> erase(karim)).isInstanceOf(StoreException.class);
    }

    @Test
    void theWordsOfTheActionGoToo() {
        here.store()
                .commit(
                        here.identity(),
                        here.workstation(),
                        "call him Zaunkönig",
                        draft -> draft.state(
                                TestCase.statement(karim, "alias", new Text("Zaunkönig")), TestCase.none()));
        erase(karim);
        assertThat(here.store().queries().history().actions())
                .hasSize(4)
                .noneMatch(action -> action.intent().contains("Zaunkönig"));
    }

    /** A partner hands back what we gave: erased ids only grow. */
    @Test
    void doesNotComeBackInAPackage() {
        var given = here.everything();
        erase(karim);
        here.receive("avl-1", "AVL", given, Set.<ClaimId>of());
        assertThat(here.store().queries().claims().of(karim)).isEmpty();
        here.reopen();
        assertThat(here.store().queries().claims().of(karim)).isEmpty();
    }

    @Test
    void leavesWhatAPartnerSaid() {
        try (var avl = TestCase.create(folder.resolve("avl.vault"), "AVL", 2)) {
            avl.act(draft -> draft.state(
                    TestCase.statement(karim, "name", new Text("Karim the elder")),
                    Attribution.none(TestCase.MARKING)));
            here.receive("avl-1", "AVL", avl.everything(), Set.<ClaimId>of());
        }
        assertThat(erase(karim).others()).isEqualTo(1);
        assertThat(here.store().queries().claims().of(karim)).hasSize(1);
        here.reopen();
        assertThat(here.store().queries().claims().of(karim)).hasSize(1);
    }
}
