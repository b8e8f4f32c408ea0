package org.entente.ui.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.assessment.AssessmentService;
import org.entente.app.desk.Caption;
import org.entente.app.desk.EntityDesk;
import org.entente.app.search.SearchService;
import org.entente.catalogue.ObjectType;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.search.Hit;
import org.entente.ui.door.SearchHit;
import org.jspecify.annotations.Nullable;

/** Puts what a search found into words: what it is called here, and why it was found. */
final class DeskSearch {

    private final SearchService search;
    private final EntityDesk entities;
    private final AssessmentService assessments;
    private final Looks looks;

    DeskSearch(SearchService search, EntityDesk entities, AssessmentService assessments, Looks looks) {
        this.assessments = assessments;
        this.search = search;
        this.entities = entities;
        this.looks = looks;
    }

    List<SearchHit> find(String query, int limit) {
        var hits = search.find(query, limit);
        var captions = entities.captions(hits.stream().map(Hit::id).toList());
        String words = Arrays.stream(query.strip().split("\\s+"))
                .filter(part -> part.indexOf(':') < 0)
                .collect(Collectors.joining(" "));
        var whole = whole(hits.stream().map(Hit::type));
        return hits.stream()
                .map(hit -> hit(hit, captions.get(hit.id()), words, whole))
                .toList();
    }

    List<SearchHit> named(List<ObjectId> things) {
        var captions = entities.captions(things);
        var whole = whole(captions.values().stream().map(Caption::type));
        return things.stream()
                .map(captions::get)
                .filter(Objects::nonNull)
                .map(caption -> named(caption, whole))
                .toList();
    }

    /** What assessments and judgements are marked with all that is in them, as everywhere else; read only if one is meant. */
    private Map<ObjectId, Marking> whole(Stream<String> types) {
        var whole = new HashMap<ObjectId, Marking>();
        if (types.anyMatch(type -> looks.catalogue().type(type).role() == ObjectType.Role.ANALYSIS)) {
            assessments.views(null).forEach(view -> {
                whole.put(view.id(), view.marking());
                view.judgements().forEach(judgement -> whole.put(judgement.id(), judgement.marking()));
            });
        }
        return whole;
    }

    private String portion(Caption caption, Map<ObjectId, Marking> whole) {
        return looks.portion(whole.getOrDefault(caption.id(), caption.marking()));
    }

    private SearchHit named(Caption caption, Map<ObjectId, Marking> whole) {
        var symbol = looks.symbol(caption.type());
        return new SearchHit(
                caption.id(),
                symbol,
                looks.kind(caption.type()),
                looks.name(caption.type(), caption.title()),
                symbol.label(),
                caption.best(),
                portion(caption, whole));
    }

    private SearchHit hit(Hit hit, @Nullable Caption caption, String words, Map<ObjectId, Marking> whole) {
        var symbol = looks.symbol(hit.type());
        String name = caption == null ? hit.name() : looks.name(caption.type(), caption.title());
        String found = found(hit, symbol.label(), words);
        return new SearchHit(
                hit.id(),
                symbol,
                looks.kind(hit.type()),
                name,
                hit.original().equals(hit.matched()) ? "" : hit.original(), // said already
                found,
                caption == null ? Grade.NOT_GRADED : caption.best(),
                caption == null ? "" : portion(caption, whole),
                hit.matched().equals(name) ? hit.spans() : List.of(),
                within(found, hit));
    }

    /** Why it was found: another name or spelling of it, or a text; what kind of thing it is where the name says it all. */
    private String found(Hit hit, String kind, String words) {
        boolean isName = hit.matched().equals(hit.name());
        return switch (hit.match()) {
            case SIMILAR -> words.isEmpty() ? kind : looks.texts().get("ui.search.similar", hit.matched(), words, kind);
            case SAME, STARTS ->
                isName
                        ? kind
                        : looks.texts().get(isEntity(hit) ? "ui.search.alias" : "ui.search.text", kind, hit.matched());
            case TEXT -> looks.texts().get("ui.search.text", kind, hit.matched());
        };
    }

    /** Other things have no other names, but say more than their titles. */
    private boolean isEntity(Hit hit) {
        return looks.catalogue().type(hit.type()).role() == ObjectType.Role.ENTITY;
    }

    /** The words that matched stand elsewhere in the sentence around them. */
    private static List<Hit.Span> within(String found, Hit hit) {
        int at = found.indexOf(hit.matched());
        return at < 0
                ? List.of()
                : hit.spans().stream()
                        .map(span -> new Hit.Span(at + span.start(), at + span.end()))
                        .toList();
    }
}
