package org.entente.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.ui.door.SearchHit;
import org.entente.ui.task.Background;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {

    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final PaletteViewModel model = new PaletteViewModel(
            new PaletteViewModel.From(List::of, List::of, _ -> List.of(), _ -> 0, List::of),
            new Background(waiting::add, Runnable::run, _ -> {}),
            _ -> {});

    @Test
    void saysThatItSearchesUntilTheLastQuestionIsAnswered() {
        waiting.clear(); // what was looked at last
        model.queryProperty().set("y");
        model.queryProperty().set("yu");
        assertThat(model.searchingProperty().get()).isTrue();
        waiting.remove().run();
        assertThat(model.searchingProperty().get())
                .as("the older answer does not count")
                .isTrue();
        waiting.remove().run();
        assertThat(model.searchingProperty().get()).isFalse();
    }

    private static SearchHit hit(String name) {
        return new SearchHit(
                ObjectId.derived("test", name),
                new Symbol(Family.PLACES, "mdi2m-map-marker", "Place"),
                "Places",
                name,
                "",
                Grade.NOT_GRADED,
                "(U)");
    }

    private static List<String> shown(String typed) {
        var palette = new PaletteViewModel(
                new PaletteViewModel.From(
                        () -> List.of(
                                new Command(Command.Group.DO, "mdi2i-information", "Open inspector", "", "", () -> {})),
                        List::of,
                        _ -> List.of(hit("Old Pier"), hit("Pier 9"), hit("Pier"), hit("Pier-Side")),
                        hit -> hit.name().equals("Pier 9") ? 1 : 0,
                        () -> List.of(hit("Pier"))),
                new Background(Runnable::run, Runnable::run, _ -> {}),
                _ -> {});
        palette.queryProperty().set(typed);
        return palette.entries().stream()
                .map(entry -> switch (entry) {
                    case PaletteViewModel.Entry.Head(var section) -> "# " + section;
                    case PaletteViewModel.Entry.Do(Command command) -> command.name();
                    case PaletteViewModel.Entry.Open(SearchHit found) -> found.name();
                })
                .toList();
    }

    @Test
    void putsANameThatIsWhatWasTypedBeforeOthersAndBeforeCommandsWithItsLetters() {
        assertThat(shown("pier"))
                .containsExactly("# FOUND", "Pier", "Pier-Side", "Pier 9", "Old Pier", "# DO", "Open inspector");
        assertThat(shown("open in").subList(0, 2)).containsExactly("# DO", "Open inspector");
    }

    @Test
    void beginsWithWhatWasLookedAtLastAndNarrowsToEntities() {
        assertThat(shown("")).containsExactly("# RECENT", "Pier", "# DO", "Open inspector");
        assertThat(shown("@")).containsExactly("# RECENT", "Pier");
        assertThat(shown("@pier")).containsExactly("# FOUND", "Pier", "Pier-Side", "Old Pier");
    }

    @Test
    void doesNotSearchForCommandsAlone() {
        waiting.clear();
        model.queryProperty().set("yu");
        model.queryProperty().set(">yu");
        assertThat(model.searchingProperty().get()).isFalse();
        assertThat(waiting).hasSize(1);
    }
}
