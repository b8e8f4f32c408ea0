package org.entente.app.outgoing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.entente.app.OpenCase;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.model.Attribution;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Audience;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Value;

/**
 * Fills a case of KST by chance: whatever AVL may see says "shared", whatever AVL may not see says a canary of its own. What
 * AVL may not see stands beside, under, before and behind what it may.
 */
final class CanaryCase {

    private static final Marking SHARED = Marking.of("generic", "CONFIDENTIAL").releasableTo(List.of("AVL", "OND"));

    private final OpenCase open;
    private final SplittableRandom random;
    private final Set<String> canaries = new LinkedHashSet<>();
    private final List<ObjectId> shared = new ArrayList<>();
    private final List<ObjectId> hidden = new ArrayList<>();
    private final String prefix;
    private ObjectId assessment;

    CanaryCase(OpenCase open, long seed) {
        this.open = open;
        this.random = new SplittableRandom(seed);
        this.prefix = "Wendehälse" + seed + "x";
        this.assessment = open.claims().create("assessment", "Shared question", shared());
    }

    Set<String> canaries() {
        return canaries;
    }

    ObjectId assessment() {
        return assessment;
    }

    void fill(Path folder) {
        for (int i = 0; i < 6; i++) {
            shared.add(open.claims()
                    .create(pick("person", "vessel", "organisation", "source"), "Sharedname" + i, shared()));
        }
        for (int i = 0; i < 5; i++) {
            hidden.add(open.claims().create(pick("person", "facility", "source", "judgement"), canary(), hidden()));
        }
        for (int i = 0; i < 30; i++) {
            something(i);
        }
        judgement(false);
        judgement(true);
        attach(folder);
        open.claims().commit(canary() + " is what we meant", draft -> {
            state(draft, shared.getFirst(), "note", new Text("shared note"), shared());
            return assessment;
        });
        open.partners().agree("AVL", "shared agreement", null);
    }

    private void something(int number) {
        var claims = open.claims();
        ObjectId object = shared.get(random.nextInt(shared.size()));
        switch (random.nextInt(9)) {
            case 0 -> claims.add(object, pick("note", "alias", "tag", "address"), new Text(canary()), hidden());
            case 1 -> claims.set(object, "description", new Text(canary()), hidden());
            case 2 -> claims.set(object, "description", new Text("shared description " + number), shared());
            case 3 -> claims.add(object, "note", new Text("shared note " + number), fromHiddenSource());
            case 4 -> claims.link(object, pick("knows", "owns", "related-to"), pick(hidden), hidden());
            case 5 -> claims.link(object, pick("knows", "owns", "related-to"), pick(shared), shared());
            case 6 -> claims.withdraw(claims.add(object, "alias", new Text(canary()), hidden()), canary() + " said so");
            case 7 -> claims.add(pick(hidden), pick("alias", "description"), new Text(canary()), hidden());
            default -> decide(object);
        }
    }

    /** A contest between hidden values, and its resolution with a reason. */
    private void decide(ObjectId object) {
        var secret = hidden();
        open.claims().add(object, "status", new Text(canary()), secret);
        open.claims().add(object, "status", new Text(canary()), secret);
        open.claims().resolve(object, "status", new Text(canary()), canary() + " is the better source");
    }

    /** A judgement with evidence that AVL may see and evidence that it may not. */
    private void judgement(boolean secret) {
        var terms = secret ? hidden() : shared();
        var judgement = ObjectId.random(random);
        open.claims().commit("judgement", draft -> {
            state(draft, judgement, "type", new Code("judgement"), terms);
            state(draft, judgement, "judgement.of", new Ref(assessment), terms);
            state(draft, judgement, "judgement.text", new Text(secret ? canary() : "Shared judgement"), terms);
            state(draft, judgement, "judgement.confidence", new Code("moderate"), terms);
            return judgement;
        });
        evidence(judgement, new Text(canary()), hidden());
        evidence(judgement, new Text("shared evidence"), secret ? hidden() : fromHiddenSource());
    }

    private void evidence(ObjectId judgement, Value text, Terms terms) {
        var evidence = ObjectId.random(random);
        open.claims().commit("evidence", draft -> {
            state(draft, evidence, "type", new Code("evidence"), terms);
            state(draft, evidence, "evidence.for", new Ref(judgement), terms);
            state(draft, evidence, "evidence.direction", new Code("for"), terms);
            state(draft, evidence, "evidence.claim", text, terms);
            return evidence;
        });
    }

    private static void state(
            org.entente.store.Draft draft, ObjectId object, String property, Value value, Terms terms) {
        draft.state(
                new Core.Statement(object, property, value, null, terms.grade(), terms.marking()), terms.attribution());
    }

    private void attach(Path folder) {
        try {
            Path secret = Files.writeString(folder.resolve(canary() + ".txt"), "in the file: " + canary());
            Path open = Files.writeString(folder.resolve("shared.txt"), "shared content");
            this.open.attachments().attach(shared.getFirst(), "attachment", secret, hidden());
            this.open.attachments().attach(shared.getFirst(), "attachment", open, shared());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String canary() {
        String canary = prefix + canaries.size() + "q";
        canaries.add(canary);
        return canary;
    }

    private static Terms shared() {
        return new Terms(Grade.admiralty("B2"), SHARED, Attribution.none(SHARED));
    }

    /** What is said may be seen; where it comes from may not. */
    private Terms fromHiddenSource() {
        return new Terms(Grade.admiralty("C3"), SHARED, new Attribution(pick(hidden), "p. 3 of " + canary(), secret()));
    }

    private Terms hidden() {
        var secret = secret();
        return new Terms(Grade.NOT_GRADED, secret, new Attribution(pick(hidden), "p. 4 of " + canary(), secret));
    }

    private Marking secret() {
        return switch (random.nextInt(6)) {
            case 0 -> Marking.UNMARKED;
            case 1 -> Marking.of("generic", "TOP SECRET").releasableTo(List.of("AVL"));
            case 2 -> Marking.of("generic", "SECRET").releasableTo(List.of("OND"));
            case 3 -> Marking.of("generic", "UNCLASSIFIED").withAudience(Audience.ORIGINATOR_ONLY);
            case 4 -> Marking.of("tlp", "RED").releasableTo(List.of("OND"));
            default -> Marking.of("generic", "RESTRICTED").withCaveats(List.of("LANTERN"));
        };
    }

    private ObjectId pick(List<ObjectId> all) {
        return all.isEmpty() ? assessment : all.get(random.nextInt(all.size()));
    }

    private String pick(String... all) {
        return all[random.nextInt(all.length)];
    }
}
