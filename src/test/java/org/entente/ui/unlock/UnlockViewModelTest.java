package org.entente.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.entente.app.AppException;
import org.entente.ui.demo.DemoRecovery;
import org.entente.ui.demo.DemoWorkstation;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Workstation.Recovering;
import org.entente.ui.door.Workstation.VaultPlace;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnlockViewModelTest {

    private final List<OpenCase> opened = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    private @Nullable Consumer<? super Throwable> notShown;

    private UnlockViewModel model(DemoWorkstation workstation) {
        var model = new UnlockViewModel(
                workstation,
                new Background(Runnable::run, Runnable::run, failures::add),
                Texts.english(),
                (openCase, _, failed) -> {
                    opened.add(openCase);
                    notShown = failed;
                });
        model.load();
        return model;
    }

    private void failToShow() {
        Objects.requireNonNull(notShown).accept(new AppException("app.file.not-written", "a file"));
    }

    @Test
    void offersToCreateAVaultOnTheFirstRun() {
        var model = model(new DemoWorkstation(null, List.of()));
        assertThat(model.cardProperty().get()).isEqualTo(UnlockViewModel.Card.CREATE);
        assertThat(model.personProperty().get()).isNull();
    }

    @Test
    void aPassphraseTypedBeforeTheVaultsAreReadIsTriedOnceTheyAre() {
        var later = new ArrayDeque<Runnable>();
        var workstation = DemoWorkstation.ready();
        var model = new UnlockViewModel(
                workstation,
                new Background(later::add, Runnable::run, failures::add),
                Texts.english(),
                (openCase, _, _) -> opened.add(openCase));
        char[] passphrase = DemoWorkstation.PASSPHRASE.toCharArray();
        model.load();

        model.unlock(passphrase);
        while (!later.isEmpty()) {
            later.poll().run();
        }

        assertThat(opened).containsExactly(workstation.demo);
        assertThat(passphrase).containsOnly((char) 0);
    }

    @Test
    void opensWithTheRightPassphraseAndWipesIt() {
        var workstation = DemoWorkstation.ready();
        char[] passphrase = DemoWorkstation.PASSPHRASE.toCharArray();
        model(workstation).unlock(passphrase);
        assertThat(opened).containsExactly(workstation.demo);
        assertThat(passphrase).containsOnly((char) 0);
    }

    @Test
    void opensNothingTwiceWhileTheFirstScreenIsOnItsWay() {
        var model = model(DemoWorkstation.ready());
        model.unlock(DemoWorkstation.PASSPHRASE.toCharArray());
        assertThat(model.opening().busyProperty().get()).isTrue();
        model.unlock(DemoWorkstation.PASSPHRASE.toCharArray());
        assertThat(opened).hasSize(1);
    }

    @Test
    void canBeUsedAgainAndSaysWhyTheCaseCouldNotBeShown() {
        var model = model(DemoWorkstation.ready());
        model.unlock(DemoWorkstation.PASSPHRASE.toCharArray());
        failToShow();
        assertThat(model.opening().busyProperty().get()).isFalse();
        assertThat(model.opening().refusal().errorProperty().get()).contains("a file");
        model.unlock(DemoWorkstation.PASSPHRASE.toCharArray());
        assertThat(model.opening().refusal().errorProperty().get()).isEmpty();
        assertThat(opened).hasSize(2);
    }

    @Test
    void saysThatAPassphraseIsWrongAndWaitsLongerAfterFive() {
        var model = model(DemoWorkstation.ready());
        for (int i = 0; i < 5; i++) {
            assertThat(model.opening().refusal().waitSecondsProperty().get()).isZero();
            model.unlock("wrong".toCharArray());
        }
        assertThat(model.opening().refusal().wrongProperty().get()).isTrue();
        assertThat(model.opening().refusal().errorProperty().get()).contains("does not open this vault");
        assertThat(model.opening().refusal().waitSecondsProperty().get()).isEqualTo(2);
        model.unlock(DemoWorkstation.PASSPHRASE.toCharArray());
        assertThat(opened).isEmpty();
        model.opening().refusal().secondPassed();
        model.opening().refusal().secondPassed();
        model.unlock("wrong".toCharArray());
        assertThat(model.opening().refusal().waitSecondsProperty().get()).isEqualTo(4);
    }

    @Test
    void closesWhatOpensAfterItWasStopped() {
        var workstation = DemoWorkstation.ready();
        var waiting = new ArrayDeque<Runnable>();
        var model = new UnlockViewModel(
                workstation,
                new Background(waiting::add, Runnable::run, failures::add),
                Texts.english(),
                (openCase, _, _) -> opened.add(openCase));
        model.load();
        waiting.remove().run();
        model.unlock(DemoWorkstation.PASSPHRASE.toCharArray());
        model.opening().takesLong();
        assertThat(model.opening().slowProperty().get()).isTrue();
        model.opening().keepWaiting();
        assertThat(model.opening().slowProperty().get()).isFalse();
        assertThat(model.opening().busyProperty().get()).isTrue();
        model.opening().takesLong();
        model.opening().stop();
        assertThat(model.opening().busyProperty().get()).isFalse();
        assertThat(model.opening().refusal().errorProperty().get()).contains("Nothing was changed");
        waiting.remove().run();
        waiting.remove().run();
        assertThat(opened).isEmpty();
        assertThat(workstation.demo.isClosed).isTrue();
    }

    @Test
    void offersTheVaultThatTheProgramWasStartedWith() {
        var model = model(DemoWorkstation.ready());
        int known = model.vaults().all().size();
        Path stick = Path.of("stick", "other.vault").toAbsolutePath();
        model.offer(stick);
        assertThat(chosen(model)).isEqualTo(stick);
        assertThat(model.vaults().all()).hasSize(known + 1);
        Path listed = model.vaults().all().getLast().folder();
        model.offer(listed);
        assertThat(chosen(model)).isEqualTo(listed);
        assertThat(model.vaults().all()).hasSize(known);
    }

    @Test
    void doesNotOfferAVaultToSomebodyWhoHasNoIdentityYet() {
        var model = model(new DemoWorkstation(null, List.of()));
        model.offer(Path.of("other.vault").toAbsolutePath());
        assertThat(model.cardProperty().get()).isEqualTo(UnlockViewModel.Card.CREATE);
    }

    private static Path chosen(UnlockViewModel model) {
        return Objects.requireNonNull(model.vaults().chosenProperty().get()).folder();
    }

    @Test
    void callsAVaultAsTheAnalystLikes() {
        var model = model(DemoWorkstation.ready());
        model.vaults().call("Blue folder");
        assertThat(model.vaults().all()).containsExactly(new VaultPlace("Blue folder", Path.of("grey.vault")));
        assertThat(model.vaults().chosenProperty().get())
                .isEqualTo(model.vaults().all().getFirst());
        model.vaults().call(" ");
        assertThat(model.vaults().all().getFirst().nickname()).isEqualTo("Vault 1");
    }

    @Test
    void opensWithTheRecoveryCodeAndWipesWhatWasTyped() {
        var workstation = DemoWorkstation.ready();
        var model = model(workstation);
        var wrong = new Recovering("nonsense".toCharArray(), "long enough".toCharArray(), false);
        model.recover(wrong);
        assertThat(model.opening().refusal().errorProperty().get()).contains("not a recovery code");
        assertThat(wrong.code()).containsOnly((char) 0);
        assertThat(wrong.passphrase()).containsOnly((char) 0);
        model.recover(new Recovering(DemoRecovery.CODE.toCharArray(), "long enough".toCharArray(), true));
        assertThat(opened).containsExactly(workstation.demo);
        assertThat(model.opening().busyProperty().get())
                .as("until the first screen")
                .isTrue();
        assertThat(workstation.done).containsExactly("recover grey.vault", "recover grey.vault with a new identity");
    }

    @Test
    void offersTheLatestCopyOfADamagedVault() {
        var workstation = new DemoWorkstation(
                new org.entente.ui.door.Workstation.Person("J. Brandt", "KST"),
                List.of(new VaultPlace("Vault 1", Path.of("/demo/one.vault"))));
        var model = model(workstation);
        workstation.isDamaged = true;
        model.unlock("anything".toCharArray());
        assertThat(model.opening().refusal().errorProperty().get()).startsWith("This vault did not pass");
        assertThat(model.opening().refusal().copyProperty().get()).isNotNull();
        model.restore();
        assertThat(model.opening().refusal().copyProperty().get()).isNull();
        assertThat(model.opening().refusal().errorProperty().get()).isEmpty();
        assertThat(Objects.requireNonNull(model.vaults().chosenProperty().get()).folder())
                .isEqualTo(Path.of("/demo/restored.vault"));
        assertThat(model.opening().refusal().restoredProperty().get()).contains("09:12Z");
        model.unlock(DemoWorkstation.PASSPHRASE.toCharArray());
        assertThat(opened).hasSize(1);
    }
}
