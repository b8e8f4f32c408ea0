package org.entente.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.ui.demo.DemoWorkstation;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Workstation.NewVault;
import org.entente.ui.door.Workstation.Person;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;

class UnlockViewModelTest {

    private final List<OpenCase> opened = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    private UnlockViewModel model(DemoWorkstation workstation) {
        var model = new UnlockViewModel(
                workstation, new Background(Runnable::run, Runnable::run, failures::add), Texts.english(), opened::add);
        model.load();
        return model;
    }

    @Test
    void offersToCreateAVaultOnTheFirstRun() {
        var model = model(new DemoWorkstation(null, List.of()));
        assertThat(model.cardProperty().get()).isEqualTo(UnlockViewModel.Card.CREATE);
        assertThat(model.personProperty().get()).isNull();
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
    void saysThatAPassphraseIsWrongAndWaitsLongerAfterFive() {
        var model = model(DemoWorkstation.ready());
        for (int i = 0; i < 5; i++) {
            assertThat(model.waitSecondsProperty().get()).isZero();
            model.unlock("wrong".toCharArray());
        }
        assertThat(model.wrongProperty().get()).isTrue();
        assertThat(model.errorProperty().get()).contains("does not open this vault");
        assertThat(model.waitSecondsProperty().get()).isEqualTo(2);
        model.unlock(DemoWorkstation.PASSPHRASE.toCharArray());
        assertThat(opened).isEmpty();
        model.secondPassed();
        model.secondPassed();
        model.unlock("wrong".toCharArray());
        assertThat(model.waitSecondsProperty().get()).isEqualTo(4);
    }

    @Test
    void makesTheIdentityBeforeTheFirstVault() {
        var workstation = new DemoWorkstation(null, List.of());
        model(workstation)
                .create(
                        new Person("M. Oduya", "KST"),
                        new NewVault(Path.of("x.vault"), "Harbour Lights", false),
                        "long enough".toCharArray());
        assertThat(workstation.done).containsExactly("enrol M. Oduya KST", "create Harbour Lights in x.vault");
        assertThat(opened).hasSize(1);
    }
}
