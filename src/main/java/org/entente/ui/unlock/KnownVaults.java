package org.entente.ui.unlock;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.ui.door.Workstation;
import org.entente.ui.door.Workstation.VaultPlace;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The vaults that are known on this computer, what they are called, and the one to open. Screen's thread only. */
final class KnownVaults {

    private final Workstation workstation;
    private final Background background;
    private final Texts texts;
    private final Consumer<Throwable> failed;
    private final ObservableList<VaultPlace> all = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable VaultPlace> chosen = new SimpleObjectProperty<>();

    /** @param failed told why a vault could not be called otherwise */
    KnownVaults(Workstation workstation, Background background, Texts texts, Consumer<Throwable> failed) {
        this.workstation = workstation;
        this.background = background;
        this.texts = texts;
        this.failed = failed;
    }

    ObservableList<VaultPlace> all() {
        return all;
    }

    /** The vault to open; null when none is known here. */
    ObjectProperty<@Nullable VaultPlace> chosenProperty() {
        return chosen;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Takes those that were read, and chooses the first. */
    void show(List<VaultPlace> read) {
        all.setAll(read);
        chosen.set(all.isEmpty() ? null : all.getFirst());
    }

    /** Chooses the vault in a folder, whether it is known here or not. */
    void choose(Path folder) {
        all.stream()
                .filter(place -> place.folder().equals(folder))
                .findFirst()
                .ifPresentOrElse(chosen::set, () -> add(folder));
    }

    private void add(Path folder) {
        add(new VaultPlace(texts.get("ui.vault.name", all.size() + 1), folder));
    }

    void add(VaultPlace place) {
        all.addFirst(place);
        chosen.set(place);
    }

    /** Calls the chosen vault by a name, which anybody may read on this computer; blank for its number again. */
    void call(String nickname) {
        VaultPlace place = chosen.get();
        if (place == null) {
            return;
        }
        background.run(
                () -> {
                    workstation.call(place.folder(), nickname);
                    return workstation.vaults();
                },
                now -> now.stream()
                        .filter(each -> each.folder().equals(place.folder()))
                        .findFirst()
                        .ifPresent(each -> renamed(place, each)),
                failed);
    }

    private void renamed(VaultPlace before, VaultPlace now) {
        int at = all.indexOf(before);
        if (at >= 0) {
            all.set(at, now);
            chosen.set(now);
        }
    }
}
