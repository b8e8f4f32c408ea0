package org.entente.ui.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.desk.ContestedDraft;
import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.grade.Grade;
import org.entente.ui.door.Contested;
import org.entente.ui.door.EntityPage;
import org.jspecify.annotations.Nullable;

/** Two births and a vessel's owner that two services tell differently. */
public final class DemoContested implements Contested {

    public final List<String> done = new ArrayList<>();
    public final Map<String, ContestedDraft> drafts = new HashMap<>();
    private final Set<ObjectId> resolved = new HashSet<>();
    private final DemoEntities entities;

    public DemoContested(DemoEntities entities) {
        this.entities = entities;
    }

    @Override
    public List<Value> list(Perspective perspective) {
        return List.of(
                        value("Yusuf al-Karim", "birth-date", "Date of birth", "12 Mar 1984 ≠ 3 Dec 1984"),
                        value("Andrei Voloshin", "birth-date", "Date of birth", "1 Feb 1979 ≠ 2 Feb 1979"),
                        value("MV Halden", "owner", "Owner", "Halden Shipping ≠ Bluefin Trading"))
                .stream()
                .sorted(Comparator.comparing(Value::state))
                .toList();
    }

    private Value value(String name, String property, String label, String values) {
        var row = entities.named(name);
        State state = State.OPEN;
        if (resolved.contains(row.id())) {
            state = State.RESOLVED;
        } else if (drafts.getOrDefault(name, ContestedDraft.NONE).isKept()) {
            state = State.KEPT;
        }
        return new Value(
                row.id(),
                row.symbol(),
                row.name(),
                row.second(),
                property,
                label,
                values,
                "(C//REL AVL)",
                name.startsWith("Yusuf") ? "Day and month may be swapped: 12/3 ↔ 3/12." : "",
                List.of("AVL", "KST"),
                List.of(claim(values, 0).toString(), claim(values, 1).toString()),
                state,
                resolved(state, values));
    }

    private static EntityPage.@Nullable Resolved resolved(State state, String values) {
        return state == State.RESOLVED ? new EntityPage.Resolved(values.split(" ≠ ")[0], "KST M. Oduya", "seen") : null;
    }

    private static ClaimId claim(String values, int side) {
        return new ClaimId(Hash.of(ObjectId.derived(values, String.valueOf(side))
                .toString()
                .repeat(2)
                .substring(0, 32)
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    }

    @Override
    public Sides sides(Value value, Perspective perspective) {
        var values = value.values().split(" ≠ ");
        var s142 = new EntityPage.SourceMention(
                ObjectId.derived("demo", "Roster copy"), "S-0142", "Interview report", "p. 3", "p. 3");
        return new Sides(
                List.of(
                        new Side(
                                claim(value.values(), 0),
                                "KST",
                                "M. Oduya (you)",
                                "4 Feb 2024",
                                values[0],
                                Grade.admiralty("B2"),
                                s142,
                                "(C//REL AVL)"),
                        new Side(
                                claim(value.values(), 1),
                                "AVL",
                                "R. Lindqvist",
                                "6 Feb 2024",
                                values[1],
                                Grade.admiralty("C3"),
                                null,
                                "(C//REL KST)")),
                value.property().equals("owner") ? new Before("Aldermere Lines", "KST", "3 Jan 2024") : null,
                resolved(value.state(), value.values()),
                drafts.getOrDefault(value.name(), ContestedDraft.NONE));
    }

    @Override
    public void keep(Value value, ContestedDraft draft) {
        drafts.put(value.name(), draft);
    }

    @Override
    public List<ObjectId> resolve(Value value, ClaimId claim, List<Value> similar, String reason) {
        int side = claim.equals(claim(value.values(), 0)) ? 0 : 1;
        done.add("resolve " + value.name() + " as " + value.values().split(" ≠ ")[side] + ", " + similar.size()
                + " more: " + reason);
        drafts.remove(value.name());
        var all = new ArrayList<>(List.of(value.object()));
        similar.forEach(other -> all.add(other.object()));
        resolved.addAll(all);
        return all;
    }

    @Override
    public List<ObjectId> write(Value value, String written, String reason) {
        done.add("write " + value.name() + " as " + written + ": " + reason);
        resolved.add(value.object());
        return List.of(value.object());
    }

    @Override
    public void undo(List<ObjectId> resolutions) {
        done.add("undo " + resolutions.size());
        resolved.removeAll(resolutions);
    }
}
