package org.entente.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.app.dashboard.Changes;
import org.entente.app.dashboard.Changes.Created;
import org.entente.app.dashboard.Proof;
import org.entente.catalogue.ObjectType;
import org.entente.model.value.Likelihood;
import org.entente.ui.door.Dashboard;
import org.entente.ui.door.Dashboard.Change;
import org.entente.ui.door.Dashboard.Goal;
import org.entente.ui.text.Texts;

/** What changed after a point, in words, each line with the list or page that proves it. */
final class ChangeWords {

    private final Looks looks;
    private final Texts texts;
    private final JudgementLooks judgements;
    private final int after;

    ChangeWords(Looks looks, JudgementLooks judgements, int after) {
        this.looks = looks;
        this.texts = looks.texts();
        this.judgements = judgements;
        this.after = after;
    }

    Dashboard.Changes of(Changes found) {
        var changes = new ArrayList<Change>();
        created(found.created(), ObjectType.Role.ENTITY, "ui.dashboard.changed.entities", changes);
        created(found.created(), ObjectType.Role.LINK, "ui.dashboard.changed.links", changes);
        created(found.created(), ObjectType.Role.SOURCE, "ui.dashboard.changed.sources", changes);
        found.revised()
                .forEach((by, revised) -> changes.add(new Change(
                        texts.get("ui.dashboard.number", revised.count()),
                        texts.get("ui.dashboard.changed.revised", revised.count(), by),
                        "",
                        looks.portion(revised.marking()),
                        new Goal.Listed(new Proof.Revised(by, after)))));
        found.stood().stream()
                .filter(stood -> stood.position().isDissent())
                .forEach(stood -> changes.add(of(stood))); // what nobody may overlook
        found.judged().stream()
                .filter(judged -> !Objects.equals(judged.asked().judgement().likelihood(), judged.before()))
                .forEach(judged -> changes.add(of(judged)));
        found.stood().stream().filter(stood -> !stood.position().isDissent()).forEach(stood -> changes.add(of(stood)));
        return new Dashboard.Changes(changes, changes.isEmpty() ? "" : looks.portion(found.marking()));
    }

    /** From what to what; in percentages where the word for both is the same. */
    private Change of(Changes.Judged judged) {
        Likelihood before = judged.before();
        Likelihood now = judged.asked().judgement().likelihood();
        boolean isSameTerm = judgements.term(before).equals(judgements.term(now));
        return new Change(
                judgements.number(judged.asked().judgement()),
                before == null
                        ? texts.get("ui.dashboard.changed.likelihood.new", judgements.term(now))
                        : texts.get(
                                "ui.dashboard.changed.likelihood",
                                isSameTerm ? judgements.range(before) : judgements.term(before),
                                isSameTerm ? judgements.range(now) : judgements.term(now)),
                texts.get("ui.dashboard.changed.by", judged.by(), looks.day(judged.made())),
                looks.portion(judged.asked().judgement().marking()),
                new Goal.Assessment(judged.asked().assessment().id()));
    }

    private Change of(Changes.Stood stood) {
        String number = judgements.number(stood.asked().judgement());
        String stand = stood.position().stand().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Change(
                stood.position().isDissent() ? "≠" : number,
                texts.get(
                        "ui.dashboard.changed.stand." + stand, stood.position().organisation(), number),
                looks.day(stood.made()),
                looks.portion(stood.position().marking()),
                new Goal.Assessment(stood.asked().assessment().id()));
    }

    private void created(List<Created> all, ObjectType.Role role, String key, List<Change> changes) {
        var byOrganisation = new TreeMap<String, Integer>();
        all.stream()
                .filter(one -> one.role() == role)
                .forEach(one -> byOrganisation.merge(one.organisation(), one.count(), Integer::sum));
        int sum = byOrganisation.values().stream().mapToInt(Integer::intValue).sum();
        if (sum > 0) {
            changes.add(new Change(
                    texts.get("ui.dashboard.added", sum),
                    texts.get(key, sum),
                    shares(byOrganisation),
                    looks.portion(looks.catalogue()
                            .markings()
                            .join(all.stream()
                                    .filter(one -> one.role() == role)
                                    .map(Created::marking)
                                    .toList())),
                    new Goal.Listed(new Proof.Created(role, after))));
        }
    }

    /** Who contributed how many; of one who contributed all of them only the name, since the number is said before. */
    private String shares(Map<String, Integer> byOrganisation) {
        return byOrganisation.size() == 1
                ? texts.get(
                        "ui.dashboard.changed.share.all",
                        byOrganisation.keySet().iterator().next())
                : byOrganisation.entrySet().stream()
                        .map(entry -> texts.get("ui.dashboard.changed.share", entry.getValue(), entry.getKey()))
                        .collect(Collectors.joining(", "));
    }
}
