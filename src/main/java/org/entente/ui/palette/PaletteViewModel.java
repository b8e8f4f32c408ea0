package org.entente.ui.palette;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.ui.door.SearchHit;
import org.entente.ui.task.Background;

/**
 * What fits the words typed: commands by their names, things of the case by the case's own search. The first sign narrows: {@code >}
 * to commands, {@code @} to things, {@code #} to sources, {@code ?} to help. Screen's thread only.
 */
public final class PaletteViewModel {

    private static final int MOST = 8;

    /** One line of the list. */
    public sealed interface Entry {
        record Do(Command command) implements Entry {}

        record Open(SearchHit hit) implements Entry {}
    }

    /**
     * Where entries come from.
     *
     * @param commands everything that can be done now
     * @param help the commands that explain
     * @param search finds things of the case; may wait
     * @param recent things that were looked at last; may wait
     */
    public record From(
            Supplier<List<Command>> commands,
            Supplier<List<Command>> help,
            Function<String, List<SearchHit>> search,
            Supplier<List<SearchHit>> recent) {}

    private final From from;
    private final Background background;
    private final Consumer<SearchHit> open;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private long asked;

    public PaletteViewModel(From from, Background background, Consumer<SearchHit> open) {
        this.from = from;
        this.background = background;
        this.open = open;
        query.subscribe(this::ask);
    }

    public ObservableList<Entry> entries() {
        return entries;
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** Whether things are still being looked for, so that an empty list does not mean that there are none. */
    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    private void ask(String typed) {
        long mine = ++asked;
        searching.set(false);
        String text = typed.strip();
        char sign = text.isEmpty() ? ' ' : text.charAt(0);
        String words = ">@#?".indexOf(sign) >= 0 ? text.substring(1).strip() : text;
        switch (sign) {
            case '?' -> entries.setAll(fitting(from.help().get(), words));
            case '>' -> entries.setAll(fitting(from.commands().get(), words));
            case '@' ->
                find(words.isEmpty() ? from.recent() : () -> from.search().apply(words), List.of(), words, mine);
            case '#' -> find(() -> from.search().apply("type:source " + words), List.of(), words, mine);
            default -> {
                var commands = fitting(from.commands().get(), words);
                if (words.isEmpty()) {
                    entries.setAll(commands);
                } else {
                    find(() -> from.search().apply(words), commands, words, mine);
                }
            }
        }
    }

    private void find(Supplier<List<SearchHit>> looking, List<Entry> before, String words, long mine) {
        entries.setAll(before);
        searching.set(true);
        background.run(looking::get, hits -> {
            if (mine == asked) {
                searching.set(false);
                entries.setAll(ranked(before, hits, words));
            }
        });
    }

    /** Whoever types a name means what is called so, rather than a command that happens to have its letters. */
    private static List<Entry> ranked(List<Entry> commands, List<SearchHit> hits, String words) {
        var found = hits.stream().limit(MOST).<Entry>map(Entry.Open::new);
        return Stream.concat(commands.stream(), found)
                .sorted(Comparator.comparingInt(entry -> distance(entry, words)))
                .toList();
    }

    private static int distance(Entry entry, String words) {
        return switch (entry) {
            case Entry.Do(Command command) ->
                Fuzzy.distance(command.name(), words).orElse(Fuzzy.OTHERWISE);
            // the search knows other names and spellings: what it found fits, whatever it is called here
            case Entry.Open(SearchHit hit) ->
                Math.min(Fuzzy.OTHERWISE, Fuzzy.distance(hit.name(), words).orElse(Fuzzy.OTHERWISE));
        };
    }

    private static List<Entry> fitting(List<Command> commands, String words) {
        return commands.stream()
                .filter(command -> Fuzzy.distance(command.name(), words).isPresent())
                .<Entry>map(Entry.Do::new)
                .sorted(Comparator.comparingInt(entry -> distance(entry, words)))
                .limit(words.isEmpty() ? commands.size() : MOST)
                .toList();
    }

    /** Does or opens what is meant; a command that is not possible stays where it is and says why. */
    public boolean choose(Entry entry) {
        return switch (entry) {
            case Entry.Do(Command command) -> {
                if (command.isPossible()) {
                    command.action().run();
                }
                yield command.isPossible();
            }
            case Entry.Open(SearchHit hit) -> {
                open.accept(hit);
                yield true;
            }
        };
    }
}
