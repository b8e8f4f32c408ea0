package org.entente.app.dashboard;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.vault.desk.Desk;

/**
 * When this analyst had the case open, and how far it had come each time; kept on the desk. What came later is news.
 *
 * <p>One line a visit: when it began, and the point that the case had reached when it ended or, after a crash, began.
 */
public final class Visits {

    private static final String NAME = "visits";
    private static final int REMEMBERED = 400;

    /**
     * One time that the case was open.
     *
     * @param point how many claims were known at its end
     */
    public record Visit(Instant began, int point) {}

    private final Desk desk;
    private final List<Visit> earlier;
    private final Instant began;

    private Visits(Desk desk, List<Visit> earlier, Instant began) {
        this.desk = desk;
        this.earlier = earlier;
        this.began = began;
    }

    /** Begins a visit now. */
    public static Visits begin(Desk desk, Instant now, int point) {
        var visits = new Visits(desk, read(desk), now);
        visits.keep(point);
        return visits;
    }

    /** Records how far the case has come: what was known by then is no news at the next visit. */
    public void keep(int point) {
        var all = new ArrayList<>(earlier);
        all.add(new Visit(began, point));
        String lines = all.subList(Math.max(0, all.size() - REMEMBERED), all.size()).stream()
                .map(visit -> visit.began() + " " + visit.point())
                .collect(Collectors.joining("\n"));
        desk.put(NAME, lines.getBytes(StandardCharsets.UTF_8));
    }

    /** The visit before this one; empty at the first. */
    public Optional<Visit> last() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
    }

    /** How far the case had come by a time: at the end of the last visit that began before it; 0 if none did. */
    public int before(Instant time) {
        return earlier.stream()
                .filter(visit -> visit.began().isBefore(time))
                .mapToInt(Visit::point)
                .max()
                .orElse(0);
    }

    private static List<Visit> read(Desk desk) {
        var visits = new ArrayList<Visit>();
        desk.get(NAME)
                .ifPresent(bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .forEach(line -> visit(line).ifPresent(visits::add)));
        return List.copyOf(visits);
    }

    /** A line that cannot be read costs no more than itself. */
    private static Optional<Visit> visit(String line) {
        int space = line.indexOf(' ');
        try {
            return Optional.of(new Visit(
                    Instant.parse(line.substring(0, Math.max(0, space))), Integer.parseInt(line.substring(space + 1))));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
