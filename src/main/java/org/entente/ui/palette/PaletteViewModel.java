package org.entente.ui.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
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

        /** What the lines below it are; nothing to choose. */
        record Head(Section section) implements Entry {}
    }

    /** What lines of the list have in common. */
    public enum Section {
        RECENT,
        FOUND,
        GO,
        DO,
        SHOW,
        HELP
    }

    /**
     * Where entries come from.
     *
     * @param commands everything that can be done now
     * @param help the commands that explain
     * @param search finds things of the case; may wait
     * @param rank how late something found comes among others that fit as well; 0 for an entity
     * @param recent things that were looked at last; may wait
     */
    public record From(
            Supplier<List<Command>> commands,
            Supplier<List<Command>> help,
            Function<String, List<SearchHit>> search,
            ToIntFunction<SearchHit> rank,
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
            case '?' -> show(fitting(from.help().get(), words));
            case '>' -> show(fitting(from.commands().get(), words));
            case '@' -> {
                if (words.isEmpty()) {
                    find(() -> entities(from.recent().get()), List.of(), words, mine);
                } else {
                    find(() -> entities(from.search().apply(words)), List.of(), words, mine);
                }
            }
            case '#' -> find(() -> from.search().apply("type:source " + words), List.of(), words, mine);
            default -> {
                var commands = fitting(from.commands().get(), words);
                find(words.isEmpty() ? from.recent() : () -> from.search().apply(words), commands, words, mine);
            }
        }
    }

    private List<SearchHit> entities(List<SearchHit> hits) {
        return hits.stream().filter(hit -> from.rank().applyAsInt(hit) == 0).toList();
    }

    private void find(Supplier<List<SearchHit>> looking, List<Entry> before, String words, long mine) {
        show(before);
        searching.set(true);
        background.run(looking::get, hits -> {
            if (mine == asked) {
                searching.set(false);
                show(words.isEmpty() ? first(hits, before) : ranked(before, hits, words));
            }
        });
    }

    /** What was looked at last is what one most likely goes back to. */
    private static List<Entry> first(List<SearchHit> recent, List<Entry> commands) {
        return Stream.concat(recent.stream().map(Entry.Open::new), commands.stream())
                .toList();
    }

    /** Puts the lines under what they have in common; the section of the best line comes first. */
    private void show(List<Entry> lines) {
        var sections = new LinkedHashMap<Section, List<Entry>>();
        lines.forEach(line ->
                sections.computeIfAbsent(section(line), _ -> new ArrayList<>()).add(line));
        var all = new ArrayList<Entry>();
        sections.forEach((section, some) -> {
            all.add(new Entry.Head(section));
            all.addAll(some);
        });
        entries.setAll(all);
    }

    private Section section(Entry line) {
        return switch (line) {
            case Entry.Head(Section section) -> section;
            case Entry.Open _ -> isBlank() ? Section.RECENT : Section.FOUND;
            case Entry.Do(Command command) ->
                switch (command.group()) {
                    case GO -> Section.GO;
                    case DO -> Section.DO;
                    case SHOW -> Section.SHOW;
                    case HELP -> Section.HELP;
                };
        };
    }

    /** Whether nothing is typed but what narrows; sources are listed also then, and not because they were looked at. */
    private boolean isBlank() {
        String typed = query.get().strip();
        return typed.isEmpty() || typed.equals("@");
    }

    /** Whoever types a name means what is called so, rather than a command that happens to have its letters. */
    private List<Entry> ranked(List<Entry> commands, List<SearchHit> hits, String words) {
        var found = hits.stream()
                .<Entry>map(Entry.Open::new)
                .sorted(Comparator.<Entry>comparingInt(entry -> distance(entry, words))
                        .thenComparingInt(this::rank))
                .limit(MOST);
        return Stream.concat(commands.stream(), found)
                .sorted(Comparator.comparingInt(entry -> distance(entry, words)))
                .toList();
    }

    private int rank(Entry entry) {
        return entry instanceof Entry.Open(SearchHit hit) ? from.rank().applyAsInt(hit) : 0;
    }

    private static int distance(Entry entry, String words) {
        return switch (entry) {
            case Entry.Head _ -> Integer.MAX_VALUE;
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
                .sorted(Comparator.comparingInt(entry -> words.isEmpty() ? 0 : distance(entry, words)))
                .limit(words.isEmpty() ? commands.size() : MOST)
                .toList();
    }

    /** Does or opens what is meant; a command that is not possible stays where it is and says why. */
    public boolean choose(Entry entry) {
        return switch (entry) {
            case Entry.Head _ -> false;
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
