package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.entente.app.Workstation;
import org.entente.app.graph.NetworkAnswer;
import org.entente.app.graph.NetworkAnswer.Item;
import org.entente.app.graph.NetworkAnswer.Step;

/** What was found in a network, in sentences. */
final class NetworkWords {

    private static final int NAMED = 3;

    private final Workstation workstation;
    private final ResourceBundle kinds = ResourceBundle.getBundle("i18n.catalogue", Locale.ROOT);

    NetworkWords(Workstation workstation) {
        this.workstation = workstation;
    }

    List<String> sentences(NetworkAnswer answer) {
        return switch (answer) {
            case NetworkAnswer.Arranged _ -> List.of();
            case NetworkAnswer.Measured measured ->
                List.of(say(
                        "cli.graph.measured",
                        measured.parts(),
                        scores(measured.degree()),
                        scores(measured.betweenness())));
            case NetworkAnswer.Grouped grouped -> grouped(grouped);
            case NetworkAnswer.Route route -> route(route);
        };
    }

    private static String scores(List<NetworkAnswer.Scored> scores) {
        return names(scores.stream().map(NetworkAnswer.Scored::item).toList());
    }

    private static String names(List<Item> items) {
        return items.stream().limit(NAMED).map(Item::name).collect(Collectors.joining(", "));
    }

    private List<String> grouped(NetworkAnswer.Grouped grouped) {
        var sentences = new ArrayList<String>();
        sentences.add(say("cli.graph.communities", grouped.count(), grouped.modularity()));
        grouped.largest()
                .forEach(group ->
                        sentences.add(say("cli.graph.group", group.number(), group.size(), names(group.members()))));
        return sentences;
    }

    private List<String> route(NetworkAnswer.Route route) {
        String from = route.from().name();
        String to = route.to().name();
        if (!route.isFound()) {
            return List.of(say("cli.graph.no-path", from, to));
        }
        var sentences = new ArrayList<String>();
        sentences.add(say("cli.graph.path", from, to, route.steps().size()));
        for (Step step : route.steps()) {
            sentences.add(say("cli.graph.step", links(step)));
        }
        return sentences;
    }

    private String links(Step step) {
        return step.links().stream().map(link -> link(step, link)).distinct().collect(Collectors.joining("; "));
    }

    private String link(Step step, NetworkAnswer.Via link) {
        String from = step.from().name();
        String to = step.to().name();
        if (link.kinds().isEmpty()) {
            return say("cli.graph.link.plain", from, to);
        }
        String kinds = kinds(link.kinds());
        return link.isForward() ? say("cli.graph.link", from, kinds, to) : say("cli.graph.link", to, kinds, from);
    }

    private String kinds(List<String> keys) {
        return keys.stream()
                .map(key -> workstation
                        .catalogue()
                        .linkKind(key)
                        .labelKey()
                        .map(kinds::getString)
                        .orElse(key))
                .collect(Collectors.joining(" / "));
    }

    private String say(String key, Object... arguments) {
        return workstation.texts().say(key, arguments);
    }
}
