package org.entente.app.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.OpeningProgress;
import org.entente.app.TestWorkstation;
import org.entente.app.Workstation;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.audit.AuditNote;
import org.entente.model.marking.Marking;
import org.entente.model.work.Progress;
import org.entente.vault.Opening;
import org.entente.vault.Surroundings;
import org.entente.vault.Vault;
import org.entente.vault.identity.Identity;
import org.entente.vault.key.KdfParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class VaultUsersTest {

    private static final char[] MINE = TestWorkstation.PASSPHRASE;
    private static final char[] DORAS = "doras own passphrase".toCharArray();
    private static final char[] NEW = "a passphrase of today".toCharArray();
    private static final Terms SECRET = Terms.marked(Marking.of("generic", "SECRET"));

    @TempDir
    Path folder;

    private Workstation mine;
    private Path vault;

    @BeforeEach
    void make() {
        mine = TestWorkstation.of(folder.resolve("home"), "KST");
        vault = folder.resolve("harbour-lights.vault");
        try (var open = create(vault)) {
            open.claims().create("person", "Ada Test", SECRET);
        }
    }

    private OpenCase create(Path place) {
        return mine.create(place, MINE.clone());
    }

    private OpenCase open(char[] passphrase) {
        return mine.open(vault, passphrase.clone());
    }

    private Workstation doras() {
        return new Workstation(
                new org.entente.app.home.Home(folder.resolve("doras")),
                mine.texts(),
                Surroundings.ofThisMachine(),
                KdfParameters.FLOOR);
    }

    private OpenCase openAsDora() {
        return doras().open(vault, DORAS.clone(), new Workstation.Newcomer("Dora Lind", "KST"), OpeningProgress.NONE);
    }

    private static void assertRefused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        AppException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private static List<String> people(OpenCase open) {
        return open.users().list().stream()
                .map(user -> user.person() + (user.isOwn() ? ", here" : "") + (user.hasOpened() ? "" : ", never here"))
                .toList();
    }

    private static List<String> actions(OpenCase open) {
        return open.audit().notes().stream()
                .map(AuditNote::action)
                .filter(action -> !action.startsWith("vault.unlock"))
                .toList();
    }

    @Test
    void aNewUserOpensTheCaseAndSignsWithAnIdentityOfTheirOwn() {
        try (var open = open(MINE)) {
            open.users().add("D. Lind", "KST", DORAS);
            assertThat(people(open)).containsExactly("Analyst of KST, here", "D. Lind, never here");
            assertRefused("app.users.yours", () -> open.users().add("E. Lund", "KST", MINE));
            assertRefused("app.identity.names", () -> open.users().add("", "KST", NEW));
        }
        try (var doras = openAsDora()) {
            assertThat(people(doras)).containsExactly("Analyst of KST", "Dora Lind, here");
            doras.claims().create("person", "Ben Test", SECRET);
            assertThat(doras.info().commits()).isEqualTo(2);
            assertThat(doras.audit().entries().stream()
                            .map(entry -> entry.author())
                            .distinct())
                    .hasSize(2);
        }
        try (var open = open(MINE)) {
            assertThat(open.verify(Progress.NONE).problems()).isEmpty();
            assertThat(actions(open)).containsExactly("user.add");
        }
    }

    @Test
    void writesDownWhoOpenedTheVault() {
        try (var open = open(MINE)) {
            open.users().add("Dora Lind", "KST", DORAS);
        }
        openAsDora().close();
        try (var open = open(MINE)) {
            var openings = open.audit().notes().stream()
                    .filter(note -> note.action().equals("vault.unlock"))
                    .toList();
            assertThat(openings).hasSize(4);
            var authors = openings.stream().map(AuditNote::author).toList();
            assertThat(authors).element(3).isEqualTo(authors.getFirst());
            assertThat(authors).element(2).isNotEqualTo(authors.getFirst());
        }
    }

    @Test
    void anErasureNeedsAnotherUserOnceThereIsOne() {
        org.entente.model.ObjectId cleo;
        try (var open = open(MINE)) {
            var ben = open.claims().create("person", "Ben Test", SECRET);
            cleo = open.claims().create("person", "Cleo Test", SECRET);
            open.users().add("Dora Lind", "KST", DORAS);
            var alone = open.erasures().erase(ben, "order 6/24", "Act 3", new char[0], Progress.NONE);
            assertThat(alone.second())
                    .as("whoever was only added has a passphrase that is not theirs alone")
                    .isEmpty();
        }
        openAsDora().close();
        try (var open = open(MINE)) {
            var erasures = open.erasures();
            assertRefused(
                    "app.erasure.second",
                    () -> erasures.erase(cleo, "order 7/24", "Act 3", new char[0], Progress.NONE));
            for (char[] wrong : List.of(MINE, NEW)) {
                assertRefused(
                        "app.erasure.second.wrong",
                        () -> erasures.erase(cleo, "order 7/24", "Act 3", wrong.clone(), Progress.NONE));
            }
            assertThat(open.search().find("Cleo", 5)).isNotEmpty();
            assertThat(erasures.erase(cleo, "order 7/24", "Act 3", DORAS.clone(), Progress.NONE)
                            .second())
                    .isEqualTo("Dora Lind");
            assertThat(erasures.orders()).last().satisfies(order -> {
                assertThat(order.second()).isEqualTo("Dora Lind");
                assertThat(order.person()).isEqualTo("Analyst of KST");
            });
            assertThat(open.verify(Progress.NONE).problems()).isEmpty();
        }
    }

    @Test
    void whoIsRemovedOpensItNoMoreAndWhoStaysFindsEverything() {
        String code;
        try (var open = open(MINE)) {
            code = open.recovery().code();
            open.users().add("Dora Lind", "KST", DORAS);
            var users = open.users().list();
            assertRefused(
                    "app.users.self", () -> open.users().remove(users.getFirst().slot()));
            assertRefused("app.users.none", () -> open.users().remove("nobody"));
            open.users().remove(users.getLast().slot());
            assertThat(open.users().hasRecovery()).isFalse();
            open.claims().create("person", "Ben Test", SECRET);
            assertThat(people(open)).containsExactly("Analyst of KST, here");
        }
        assertRefused("app.passphrase.wrong", this::openAsDora);
        assertRefused("app.recovery.wrong", () -> mine.recover(vault, code.toCharArray(), NEW, true));
        try (var open = open(MINE)) {
            assertThat(open.info().objects()).isEqualTo(2);
            assertThat(actions(open)).contains("user.add", "user.remove");
            assertThat(open.verify(Progress.NONE).problems()).isEmpty();
        }
    }

    @Test
    void aChangedPassphraseOpensVaultAndIdentityAndOtherVaultsKeepTheirs() {
        Path other = folder.resolve("other.vault");
        create(other).close();
        try (var open = open(MINE)) {
            assertRefused("app.passphrase.wrong", () -> open.users().change(DORAS, NEW));
            assertRefused("app.users.same", () -> open.users().change(MINE, MINE));
            open.users().change(MINE, NEW);
            assertThat(people(open)).containsExactly("Analyst of KST, here");
        }
        assertRefused("app.passphrase.wrong", () -> open(MINE));
        for (int i = 0; i < 2; i++) {
            try (var open = open(NEW)) {
                assertThat(people(open)).containsExactly("Analyst of KST, here");
                assertThat(actions(open)).contains("user.passphrase");
            }
        }
        mine.identities().open(NEW).close();
        mine.open(other, MINE.clone()).close();
    }

    /** As a power cut leaves it between two steps of a change. */
    private void interrupt(boolean isIdentityChanged) {
        var opening = (Opening.Opened) Vault.open(vault, MINE, Surroundings.ofThisMachine());
        try (Vault opened = opening.vault();
                var draft = opened.slots().draft(NEW, KdfParameters.FLOOR);
                Identity identity = mine.identities().open(MINE)) {
            String own = opened.slots().list().getFirst().id();
            new UserList(opened.desk()).begin(new UserList.Change(own, draft.id()));
            opened.slots().add(draft);
            if (isIdentityChanged) {
                mine.identities().change(identity, NEW);
            }
        }
    }

    @Test
    void anInterruptedChangeIsUndoneByTheOldPassphrase() {
        for (boolean isIdentityChanged : new boolean[] {false, true}) {
            interrupt(isIdentityChanged);
            try (var open = open(MINE)) {
                assertThat(people(open)).containsExactly("Analyst of KST, here");
            }
            assertRefused("app.passphrase.wrong", () -> open(NEW));
            mine.identities().open(MINE).close();
        }
    }

    @Test
    void anInterruptedChangeIsFinishedByTheNewPassphrase() {
        interrupt(true);
        try (var open = open(NEW)) {
            assertThat(people(open)).containsExactly("Analyst of KST, here");
        }
        assertRefused("app.passphrase.wrong", () -> open(MINE));
        open(NEW).close();
    }

    @Test
    void tellsWrongTriesOnceAndWritesThemDown() {
        for (int i = 0; i < 3; i++) {
            assertRefused("app.passphrase.wrong", () -> open(NEW));
        }
        try (var open = open(MINE)) {
            assertThat(open.wrongTries())
                    .hasValueSatisfying(tries -> assertThat(tries.count()).isEqualTo(3));
            assertThat(actions(open)).containsExactly("vault.tries");
        }
        try (var open = open(MINE)) {
            assertThat(open.wrongTries()).isEmpty();
            assertThat(actions(open)).containsExactly("vault.tries");
        }
    }

    @Test
    void aRecoveredVaultAsksForThePassphraseBeforeAnybodyIsRemoved() {
        String code;
        try (var open = open(MINE)) {
            code = open.recovery().code();
            open.users().add("Dora Lind", "KST", DORAS);
        }
        try (var open = mine.recover(vault, code.toCharArray(), MINE, false)) {
            String doras = open.users().list().get(1).slot();
            assertRefused("app.users.recovered", () -> open.users().remove(doras));
            assertRefused("app.users.recovered", () -> open.users().change(MINE, NEW));
        }
    }
}
