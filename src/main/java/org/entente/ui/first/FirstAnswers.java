package org.entente.ui.first;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.app.identity.IdentityService;
import org.entente.app.recovery.RecoverySheet;
import org.entente.ui.door.Workstation;
import org.entente.ui.door.Workstation.NewVault;
import org.entente.ui.door.Workstation.Person;
import org.jspecify.annotations.Nullable;

/** What is typed on the steps of the first run: who works here, and what the vault and its case are called. */
final class FirstAnswers {

    /** What the sample case is called; its vault is called otherwise, because anybody reads that. */
    private static final String SAMPLE_CASE = "HARBOUR LIGHTS";

    private final Workstation workstation;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty organisation = new SimpleStringProperty("");
    private final StringProperty nickname = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Path> parent = new SimpleObjectProperty<>();
    private final StringProperty caseName = new SimpleStringProperty("");

    FirstAnswers(Workstation workstation) {
        this.workstation = workstation;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty organisationProperty() {
        return organisation;
    }

    StringProperty nicknameProperty() {
        return nickname;
    }

    /** The folder that the vault's own will lie in; null for the usual one. */
    ObjectProperty<@Nullable Path> parentProperty() {
        return parent;
    }

    StringProperty caseNameProperty() {
        return caseName;
    }

    /** Whether the person can be called so. */
    boolean hasName() {
        return !name.get().isBlank();
    }

    /** Whether the organisation can be called so. */
    boolean hasCode() {
        return IdentityService.isCode(code());
    }

    private String code() {
        return organisation.get().strip().toUpperCase(Locale.ROOT);
    }

    Person person() {
        return new Person(name.get().strip(), code());
    }

    /** What the vault is called; empty while nobody gave it a name. */
    String nickname() {
        return nickname.get().strip();
    }

    /** What the vault is called if nobody gives it a name. */
    String nextNickname() {
        return workstation.nextNickname();
    }

    /** Where the vault would lie. */
    Path suggested() {
        Path usual = workstation.suggestedFolder(nickname());
        Path chosen = parent.get();
        return chosen == null ? usual : chosen.resolve(usual.getFileName());
    }

    /** The vault that is asked for, with a case that is called as the vault is if nobody called it anything. */
    NewVault vault(Beginning beginning, Path folder, RecoverySheet paper) {
        return switch (beginning) {
            case Beginning.Sample() -> new NewVault(folder, nickname(), SAMPLE_CASE, true, paper);
            case Beginning.Empty(String title) -> new NewVault(folder, nickname(), called(title, paper), false, paper);
            case Beginning.Package(String title, var _) ->
                new NewVault(folder, nickname(), called(title, paper), false, paper);
        };
    }

    private static String called(String title, RecoverySheet paper) {
        return title.isBlank() ? paper.vault() : title.strip();
    }

    /** What anybody would try first as a passphrase. */
    List<String> guessable() {
        return List.of(name.get(), organisation.get(), nickname.get()).stream()
                .filter(word -> !word.isBlank())
                .toList();
    }
}
