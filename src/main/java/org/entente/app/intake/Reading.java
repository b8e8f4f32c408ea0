package org.entente.app.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.interop.Imported;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Said;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Takes one file's objects, a batch at a time, and writes what is new into the action. Memory grows with the number of
 * objects (their ids), not with their content. One thread.
 */
final class Reading implements Receiver {

    private static final int BATCH = 512;

    /** How many repeated objects a file may have before the rest is refused: they are kept until the others are in. */
    private static final int MOST_REPEATED = 10_000;

    private final ObjectMerge merge;
    private final Catalogue catalogue;
    private final MarkingPolicies markings;
    private final Progress progress;

    private @Nullable CaseWriter target;
    private final List<Imported> batch = new ArrayList<>();
    private final List<Imported> repeated = new ArrayList<>();
    private final Set<ObjectId> seen = new HashSet<>();
    private final Set<ObjectId> references = new HashSet<>();
    private final Set<ObjectId> sourcesSeen = new HashSet<>();
    private final Set<ObjectId> listed = new HashSet<>();
    private final LinkedHashSet<String> conflicts = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final List<ObjectId> came = new ArrayList<>();
    private final Citations citations;
    private final Tally tally = new Tally();
    private long refused;
    private long duplicates;
    private long unnamed;

    /** @param isFile whether ids in it are places in a source that one can look up */
    Reading(ObjectMerge merge, Catalogue catalogue, boolean isFile, Progress progress) {
        this.citations = new Citations(isFile);
        this.merge = merge;
        this.catalogue = catalogue;
        this.markings = catalogue.markings();
        this.progress = progress;
    }

    /** Begins a round: what is read from here on is written into that action. */
    void writeTo(CaseWriter writer) {
        target = writer;
    }

    private CaseWriter writer() {
        if (target == null) {
            throw new IllegalStateException("no action is being written");
        }
        return target;
    }

    @Override
    public void object(Imported object) {
        progress.checkCancelled();
        if (seen.add(object.id())) {
            listed.add(object.id());
            enqueue(object);
            return;
        }
        duplicates++;
        if (repeated.size() < MOST_REPEATED) {
            repeated.add(object);
            listed.add(object.id());
        } else {
            refused(new Problem(object.where(), "interop.repeated", MOST_REPEATED));
        }
    }

    @Override
    public void source(Imported source) {
        if (sourcesSeen.add(source.id()) && seen.add(source.id())) {
            enqueue(source);
        }
    }

    @Override
    public void cited(Imported source) {
        if (!citations.isRegistered(source, writer().registered(source.foreignId()))) {
            source(source);
        }
    }

    private void enqueue(Imported object) {
        references.addAll(object.references());
        batch.add(object);
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    @Override
    public void refused(Problem problem) {
        refused++;
        keep(problem, problems);
    }

    @Override
    public void warning(Problem problem) {
        keep(problem, warnings);
    }

    private static void keep(Problem problem, List<Problem> kept) {
        if (kept.size() < ImportReport.LISTED) {
            kept.add(problem);
        }
    }

    /** Writes what is waiting. Called at the end of the file, before the action ends. */
    void flush() {
        if (batch.isEmpty()) {
            return;
        }
        var held = writer().held(batch.stream().map(Imported::id).toList());
        var known = writer().known(batch.stream().map(Imported::id).toList());
        for (Imported each : batch) {
            var before = held.getOrDefault(each.id(), HeldObject.NONE);
            write(each, before, known.contains(each.id()));
        }
        batch.clear();
    }

    private void write(Imported incoming, HeldObject held, boolean known) {
        var versioned = withVersion(incoming);
        var plan = merge.plan(versioned, held);
        if (listed.contains(incoming.id())) {
            count(plan.outcome(), known, incoming);
            if (came.size() < ImportReport.CAME && isChanged(plan.outcome()) && !isLink(incoming)) {
                came.add(incoming.id());
            }
        }
        tally.wrote(plan.add().keySet());
        plan.add().forEach((said, replaced) -> {
            var statement = statement(incoming.id(), said);
            var attribution = citations.of(said, incoming);
            if (replaced.isEmpty()) {
                writer().say(statement, attribution);
                return;
            }
            ClaimId claim = writer().state(statement, attribution);
            replaced.forEach(old ->
                    relate(new End.OfClaim(claim), RelationKind.SUPERSEDES, old, marking(held, old, said.marking())));
        });
        plan.withdraw()
                .forEach(old -> relate(
                        new End.OfObject(incoming.id()),
                        RelationKind.WITHDRAWS,
                        old,
                        marking(held, old, Marking.UNMARKED)));
    }

    private void relate(End from, String kind, ClaimId to, Marking marking) {
        writer().relate(new Core.Relation(from, kind, new End.OfClaim(to), "", marking));
    }

    /** A relation claim is marked at least as both its ends. */
    private Marking marking(HeldObject held, ClaimId old, Marking own) {
        return held.statements().stream()
                .filter(each -> each.id().equals(old))
                .map(HeldObject.Statement::marking)
                .findFirst()
                .map(other -> own.equals(Marking.UNMARKED) ? other : markings.join(own, other))
                .orElse(own);
    }

    private static boolean isChanged(ObjectMerge.Outcome outcome) {
        return outcome == ObjectMerge.Outcome.CREATED || outcome == ObjectMerge.Outcome.UPDATED;
    }

    private static boolean isLink(Imported incoming) {
        return incoming.said().stream().anyMatch(said -> said.property().equals("link.from"));
    }

    private void count(ObjectMerge.Outcome outcome, boolean known, Imported incoming) {
        String type = incoming.type();
        switch (outcome) {
            case CREATED -> {
                if (known) {
                    tally.updated(type);
                } else {
                    tally.created(type);
                    noteUnnamed(incoming);
                }
            }
            case UPDATED -> tally.updated(type);
            case UNCHANGED -> tally.unchanged(type);
            case CONFLICT -> {
                tally.unchanged(type);
                conflicts.add(incoming.foreignId());
            }
        }
    }

    /** It comes in, and somebody has to find it again. */
    private void noteUnnamed(Imported incoming) {
        if (incoming.title().isEmpty() && catalogue.type(incoming.type()).role() == ObjectType.Role.ENTITY) {
            unnamed++;
            warning(new Problem(incoming.where(), "interop.unnamed"));
        }
    }

    private static Imported withVersion(Imported incoming) {
        if (incoming.version() == null || incoming.said().isEmpty()) {
            return incoming;
        }
        var said = new ArrayList<>(incoming.said());
        Said first = incoming.said().getFirst();
        said.add(new Said(
                ObjectMerge.VERSION, incoming.version(), null, Grade.NOT_GRADED, first.marking(), first.source(), ""));
        return new Imported(
                incoming.id(),
                incoming.foreignId(),
                incoming.version(),
                incoming.revoked(),
                said,
                incoming.references(),
                incoming.where());
    }

    private static Core.Statement statement(ObjectId object, Said said) {
        return new Core.Statement(object, said.property(), said.value(), said.valid(), said.grade(), said.marking());
    }

    /** The repeated objects, to be read again once the first ones are in the case. */
    List<Imported> takeRepeated() {
        var taken = List.copyOf(repeated);
        repeated.clear();
        taken.forEach(object -> seen.remove(object.id()));
        return taken;
    }

    /** Whether the file held anything that could come in. */
    boolean hasAny() {
        return !seen.isEmpty();
    }

    /** Objects that were pointed at and not listed. */
    Set<ObjectId> references() {
        var pointedAt = new HashSet<>(references);
        pointedAt.removeAll(seen);
        return pointedAt;
    }

    /**
     * @param source that the file itself is; null if it is none
     * @param known those of the {@link #references} that the case holds
     */
    ImportReport report(String file, ImportReport.@Nullable Source source, Collection<ObjectId> known) {
        var unresolved = references();
        unresolved.removeAll(new HashSet<>(known));
        return new ImportReport(
                file,
                source,
                tally.created(),
                tally.updated(),
                tally.unchanged(),
                refused,
                unresolved.size(),
                List.copyOf(conflicts),
                duplicates,
                unnamed,
                problems,
                warnings,
                tally.kinds(),
                markings.join(tally.markings()),
                came);
    }
}
