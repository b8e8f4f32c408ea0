package org.entente.ui.audit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.ui.door.Erasures;
import org.entente.ui.door.SearchHit;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** An order to erase as it is being entered: what, why, on what basis, and what that would reach. Screen's thread only. */
public final class ErasureViewModel {

    private final Erasures erasures;
    private final Function<String, List<SearchHit>> search;
    private final Background background;
    private final Tasks tasks;
    private final Texts texts;
    private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable SearchHit> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Erasures.@Nullable Reach> reach = new ReadOnlyObjectWrapper<>();
    private final StringProperty query = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty basis = new SimpleStringProperty("");
    private final StringProperty second = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper needsSecond = new ReadOnlyBooleanWrapper();
    private long asked;
    private long looked;

    public ErasureViewModel(
            Erasures erasures,
            Function<String, List<SearchHit>> search,
            Background background,
            Tasks tasks,
            Texts texts) {
        this.erasures = erasures;
        this.search = search;
        this.background = background;
        this.tasks = tasks;
        this.texts = texts;
        query.subscribe((_, words) -> find(words));
        chosen.subscribe((_, hit) -> look(hit));
        background.run(erasures::needsSecond, needsSecond::set);
    }

    /** Part of a name. */
    public StringProperty queryProperty() {
        return query;
    }

    /** What the words found. */
    public ObservableList<SearchHit> hits() {
        return hits;
    }

    public ObjectProperty<@Nullable SearchHit> chosenProperty() {
        return chosen;
    }

    /** What erasing the chosen thing would reach; null until that is known. */
    public ReadOnlyObjectProperty<Erasures.@Nullable Reach> reachProperty() {
        return reach.getReadOnlyProperty();
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public StringProperty basisProperty() {
        return basis;
    }

    /** Another user's passphrase, which confirms the order; gone once it was tried. */
    public StringProperty secondProperty() {
        return second;
    }

    /** Whether another user has to confirm. */
    public ReadOnlyBooleanProperty needsSecondProperty() {
        return needsSecond.getReadOnlyProperty();
    }

    /** Whether everything is there that an order needs. */
    public boolean isComplete() {
        Erasures.Reach known = reach.get();
        return chosen.get() != null
                && known != null
                && known.ours()
                && !reason.get().isBlank()
                && !basis.get().isBlank()
                && (!needsSecond.get() || !second.get().isEmpty());
    }

    private void find(String words) {
        long mine = ++asked;
        if (words.isBlank()) {
            hits.clear();
            return;
        }
        background.run(() -> search.apply(words), found -> {
            if (mine == asked) {
                hits.setAll(found);
            }
        });
    }

    private void look(@Nullable SearchHit hit) {
        long mine = ++looked;
        reach.set(null);
        if (hit != null) {
            background.run(() -> erasures.reach(hit.id()), known -> {
                if (mine == looked) {
                    reach.set(known);
                }
            });
        }
    }

    /**
     * Carries the order out.
     *
     * @param done hears what was done
     * @param failed hears what went wrong, in three parts
     */
    public void erase(Consumer<String> done, Consumer<String> failed) {
        SearchHit hit = chosen.get();
        if (hit == null || !isComplete()) {
            return;
        }
        String why = reason.get();
        String law = basis.get();
        char[] confirming = second.get().toCharArray();
        second.set("");
        tasks.start(
                texts.get("ui.erase.under-way"),
                progress -> erasures.erase(hit.id(), why, law, confirming, progress),
                done,
                failure -> failed.accept(texts.failure(failure)));
    }
}
