package org.entente.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.entente.app.OpenCase;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.current.ClaimState;
import org.entente.model.current.HeldClaim;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Moment;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;

/** One workstation of a random schedule: edits by chance, writes and applies packages, and never loses sight of a claim. */
final class EditingSide {

    private static final Marking SHARED = Marking.of("generic", "CONFIDENTIAL").releasableTo(List.of("KST", "AVL"));

    private final OpenCase open;
    private final String partner;
    private final List<ObjectId> people;
    private final SplittableRandom random;
    private final Set<ClaimId> local;
    private Set<ClaimId> seen;

    /** @param people everybody whom either side has claimed so far, shared between the sides */
    EditingSide(OpenCase open, String partner, List<ObjectId> people, SplittableRandom random) {
        this.open = open;
        this.partner = partner;
        this.people = people;
        this.random = random;
        this.local = held();
        this.seen = local;
    }

    OpenCase open() {
        return open;
    }

    /** Claims the one person whom both sides will work on. */
    ObjectId begin() {
        return open.claims().create("person", "Yusuf al-Karim", terms());
    }

    /** One edit, most often of the one person whom both sides work on. */
    void edit() {
        ObjectId person = random.nextInt(3) > 0 ? people.getFirst() : people.get(random.nextInt(people.size()));
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> open.claims().set(person, "birth.date", date(), terms());
            case 3 -> open.claims().set(person, "name", new Text("Yusuf " + random.nextInt(4)), terms());
            case 4 -> open.claims().add(person, "alias", new Text("Abu " + random.nextInt(9)), terms());
            case 5 -> people.add(open.claims().create("person", "P" + random.nextInt(), terms()));
            case 6 -> open.claims().link(person, "knows", people.get(random.nextInt(people.size())), terms());
            case 7, 8 -> withdraw(person);
            default -> resolve();
        }
    }

    /** Says a date of birth that nobody said before. */
    void sayBirth(String date) {
        open.claims().set(people.getFirst(), "birth.date", Moment.of(date), terms());
    }

    /** Takes back some claim of ours about a person: a value, the type, even a claim that was replaced already. */
    private void withdraw(ObjectId person) {
        var ours = open.store().queries().claims().of(person).stream()
                .flatMap(property -> property.claims().stream())
                .filter(claim -> claim.own() && claim.state() != ClaimState.WITHDRAWN)
                .map(claim -> claim.held().id())
                .toList();
        if (!ours.isEmpty()) {
            open.claims().withdraw(ours.get(random.nextInt(ours.size())), "not so");
        }
    }

    private void resolve() {
        var contested = open.store().queries().claims().contested(false, 0, 20);
        if (!contested.isEmpty()) {
            var row = contested.get(random.nextInt(contested.size()));
            var sides = open.claims().live(row.object().id(), row.property());
            var value = sides.get(random.nextInt(sides.size())).statement().value();
            open.claims().resolve(row.object().id(), row.property(), value, "better source");
        }
    }

    private Moment date() {
        return Moment.of(random.nextInt(4) == 0 ? "1984" : "19" + (80 + random.nextInt(9)) + "-03-12");
    }

    private Terms terms() {
        var grade = random.nextBoolean() ? Grade.NOT_GRADED : Grade.admiralty("B2");
        return new Terms(grade, SHARED, org.entente.model.Attribution.none(SHARED));
    }

    Path write(Path file) {
        look();
        return Objects.requireNonNull(
                open.outbox().write(partner, null, file, Progress.NONE).file());
    }

    void apply(Path file) {
        var arrival = open.inbox().apply(file, Progress.NONE);
        assertThat(arrival.isVerified()).as(arrival.reason()).isTrue();
        look();
    }

    /** Nothing that was ever here is gone. */
    private void look() {
        var now = held();
        assertThat(now).containsAll(seen);
        seen = now;
    }

    private Set<ClaimId> held() {
        var held = new HashSet<ClaimId>();
        open.store()
                .queries()
                .exchange()
                .eachForRelease(each -> held.add(each.held().id()));
        return held;
    }

    /** The claims that a partner can hold, too. */
    Set<ClaimId> shareable() {
        look();
        var shareable = new HashSet<>(seen);
        shareable.removeAll(local);
        return shareable;
    }

    /** What stands live for a property of the person both work on, by organisation. */
    Map<String, String> sides(String property) {
        var sides = new TreeMap<String, String>();
        for (HeldClaim side : open.claims().live(people.getFirst(), property)) {
            sides.merge(side.organisation(), side.statement().value().plain(), (one, other) -> one + " " + other);
        }
        return sides;
    }

    /** How every property of everybody stands in the perspective that both sides must see alike. */
    Map<String, Object> joint() {
        var joint = new HashMap<String, Object>();
        for (ObjectId person : people) {
            open.store()
                    .queries()
                    .claims()
                    .of(person)
                    .forEach(property -> joint.put(person + " " + property.property(), property.joint()));
        }
        return joint;
    }
}
