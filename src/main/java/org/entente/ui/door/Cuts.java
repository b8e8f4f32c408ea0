package org.entente.ui.door;

import java.util.List;
import java.util.Map;
import org.entente.model.ObjectId;
import org.entente.ui.theme.Symbol;
import org.jspecify.annotations.Nullable;

/** Makes things from a place in a source, each as one step. Every method may wait. */
public interface Cuts {

    /**
     * What can be chosen from.
     *
     * @param properties that a claim can be made about, by key
     * @param things types of entities that are no events
     * @param events types of events
     * @param source the portion mark of the source
     * @param levels to mark with in place of the source's marking
     */
    record Choices(
            Map<String, String> properties,
            List<Entities.Type> things,
            List<Entities.Type> events,
            List<Judgement> judgements,
            String source,
            List<String> levels) {
        public Choices {
            things = List.copyOf(things);
            events = List.copyOf(events);
            judgements = List.copyOf(judgements);
            levels = List.copyOf(levels);
        }
    }

    /** A judgement that evidence can be cited for or against. */
    record Judgement(ObjectId id, String words) {}

    /** Something that a claim can be about. */
    record Thing(ObjectId id, Symbol symbol, String name) {}

    /**
     * Where it is cut.
     *
     * @param credibility digit; null for not stated
     * @param level null to mark it as the source is marked
     */
    record Place(
            ObjectId source,
            String locator,
            @Nullable String credibility,
            @Nullable String level) {}

    Choices choices(ObjectId source);

    /** Things by name, the best first. */
    List<Thing> find(String text, int limit);

    void claim(Place place, ObjectId thing, String property, String value);

    /** A new thing or event. */
    void thing(Place place, String type, String name);

    void evidence(Place place, ObjectId judgement, boolean isFor, String text);
}
