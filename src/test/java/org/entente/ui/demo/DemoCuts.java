package org.entente.ui.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.ObjectId;
import org.entente.ui.door.Cuts;
import org.entente.ui.door.Entities;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;

/** Remembers what was made. */
public final class DemoCuts implements Cuts {

    public final List<String> done = new ArrayList<>();

    private static Symbol symbol(Family family, String label) {
        return new Symbol(family, "mdi2a-account", label);
    }

    @Override
    public Choices choices(ObjectId source) {
        return new Choices(
                Map.of("birth.date", "Date of birth"),
                List.of(new Entities.Type("person", "Person", symbol(Family.PEOPLE, "Person"))),
                List.of(new Entities.Type("meeting", "Meeting", symbol(Family.EVENTS, "Meeting"))),
                List.of(new Judgement(ObjectId.derived("demo", "kj2"), "KJ2 The cranes stop")),
                "(C//REL AVL)",
                List.of("UNCLASSIFIED", "CONFIDENTIAL"));
    }

    @Override
    public List<Thing> find(String text, int limit) {
        return List.of(new Thing(ObjectId.derived("demo", "karim"), symbol(Family.PEOPLE, "Person"), "Yusuf al-Karim"));
    }

    private void done(String what, Place place) {
        done.add(what + " @ " + place.locator() + " " + place.credibility() + " " + place.level());
    }

    @Override
    public void claim(Place place, ObjectId thing, String property, String value) {
        done("claim " + property + " " + value, place);
    }

    @Override
    public void thing(Place place, String type, String name) {
        done("thing " + type + " " + name, place);
    }

    @Override
    public void evidence(Place place, ObjectId judgement, boolean isFor, String text) {
        done("evidence " + (isFor ? "for" : "against") + " " + text, place);
    }
}
