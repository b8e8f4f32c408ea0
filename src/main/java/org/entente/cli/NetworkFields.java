package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.graph.NetworkAnswer;
import org.entente.app.graph.NetworkResult;

/** What was found in a network, as the fields that scripts read. */
final class NetworkFields {

    private NetworkFields() {}

    static Map<String, Object> of(NetworkResult result) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("nodes", result.nodes());
        fields.put("links", result.links());
        fields.put("seconds", result.seconds());
        fields.put("cpuSeconds", result.cpuSeconds());
        fields.put("values", values(result.answer()));
        return fields;
    }

    private static Map<String, Object> values(NetworkAnswer answer) {
        return switch (answer) {
            case NetworkAnswer.Arranged arranged -> Map.of("seed", arranged.seed());
            case NetworkAnswer.Measured measured -> measured(measured);
            case NetworkAnswer.Grouped grouped -> grouped(grouped);
            case NetworkAnswer.Route route -> route(route);
        };
    }

    private static Map<String, Object> measured(NetworkAnswer.Measured measured) {
        var values = new LinkedHashMap<String, Object>();
        values.put("components", measured.parts());
        values.put("betweenness", scores(measured.betweenness()));
        values.put("degree", scores(measured.degree()));
        return values;
    }

    private static List<Map<String, Object>> scores(List<NetworkAnswer.Scored> scores) {
        return scores.stream()
                .map(scored -> {
                    var fields = new LinkedHashMap<String, Object>(item(scored.item()));
                    fields.put("value", scored.value());
                    return (Map<String, Object>) fields;
                })
                .toList();
    }

    private static Map<String, Object> grouped(NetworkAnswer.Grouped grouped) {
        var values = new LinkedHashMap<String, Object>();
        values.put("communities", grouped.count());
        values.put("modularity", grouped.modularity());
        values.put("seed", grouped.seed());
        values.put(
                "largest",
                grouped.largest().stream()
                        .map(group -> Map.of(
                                "community", group.number(),
                                "size", group.size(),
                                "members", items(group.members())))
                        .toList());
        return values;
    }

    private static Map<String, Object> route(NetworkAnswer.Route route) {
        var values = new LinkedHashMap<String, Object>();
        values.put("from", item(route.from()));
        values.put("to", item(route.to()));
        values.put("found", route.isFound());
        values.put("length", route.steps().size());
        values.put(
                "steps",
                route.steps().stream()
                        .map(step ->
                                Map.of("from", item(step.from()), "to", item(step.to()), "links", links(step.links())))
                        .toList());
        return values;
    }

    private static List<Map<String, Object>> links(List<NetworkAnswer.Via> links) {
        return links.stream()
                .map(link -> Map.<String, Object>of(
                        "id", link.id(), "kind", String.join("/", link.kinds()), "forward", link.isForward()))
                .toList();
    }

    private static List<Map<String, Object>> items(List<NetworkAnswer.Item> items) {
        return items.stream().map(NetworkFields::item).toList();
    }

    private static Map<String, Object> item(NetworkAnswer.Item item) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", item.name());
        fields.put("id", item.id());
        return fields;
    }
}
