package org.entente.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.catalogue.marking.MarkingLevel;
import org.entente.catalogue.marking.MarkingPolicy;
import org.entente.catalogue.yardstick.ConfidenceLevel;
import org.entente.catalogue.yardstick.GradingScale;
import org.entente.catalogue.yardstick.Yardstick;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the data files that ship with the program. A fault in them is a defect of the program, not of a case. */
final class CatalogueReader {

    private static final String FOLDER = "/catalogue/";

    private final JsonMapper json = JsonMapper.shared();

    List<Family> families() {
        return list(
                file("families.json").path("families"),
                node -> new Family(
                        text(node, "key"), shape(text(node, "shape")), text(node, "light"), text(node, "dark")));
    }

    List<ObjectType> types(Function<String, Family> family) {
        return list(
                file("types.json").path("types"),
                node -> new ObjectType(
                        text(node, "key"),
                        family.apply(text(node, "family")),
                        text(node, "icon"),
                        ObjectType.Role.valueOf(constant(text(node, "role"))),
                        optional(node, "stix"),
                        optional(node, "stixClass"),
                        optional(node, "ftm"),
                        node.path("local").asBoolean(false),
                        node.path("alternative").asBoolean(false)));
    }

    List<PropertyType> properties() {
        return list(
                file("properties.json").path("properties"),
                node -> new PropertyType(
                        text(node, "key"),
                        PropertyType.ValueKind.valueOf(constant(text(node, "kind"))),
                        node.path("multi").asBoolean(false),
                        node.path("identifying").asBoolean(false),
                        list(node.path("stix"), JsonNode::asString),
                        list(node.path("ftm"), JsonNode::asString),
                        true));
    }

    List<String> titleProperties() {
        return list(file("properties.json").path("title"), JsonNode::asString);
    }

    List<LinkKind.Category> linkCategories(Function<String, Family> family) {
        return list(file("links.json").path("categories"), node -> {
            String like = optional(node, "family");
            return like == null
                    ? new LinkKind.Category(text(node, "key"), text(node, "light"), text(node, "dark"))
                    : new LinkKind.Category(
                            text(node, "key"),
                            family.apply(like).light(),
                            family.apply(like).dark());
        });
    }

    List<LinkKind> linkKinds(Function<String, LinkKind.Category> category) {
        return list(
                file("links.json").path("kinds"),
                node -> new LinkKind(
                        text(node, "key"),
                        category.apply(text(node, "category")),
                        node.path("directed").asBoolean(true),
                        optional(node, "stix"),
                        optional(node, "ftm"),
                        true));
    }

    List<GradingScale> scales() {
        return list(index("scales"), name -> {
            var file = file("scales/" + name.asString() + ".json");
            var notJudged = list(file.path("notJudged"), JsonNode::asString);
            return new GradingScale(
                    text(file, "id"),
                    text(file, "version"),
                    text(file, "source"),
                    text(file, "language"),
                    list(file.path("reliability"), node -> mark(node, notJudged)),
                    list(file.path("credibility"), node -> mark(node, notJudged)));
        });
    }

    List<Yardstick> yardsticks() {
        return list(index("yardsticks"), name -> {
            var file = file("yardsticks/" + name.asString() + ".json");
            return new Yardstick(
                    text(file, "id"),
                    text(file, "version"),
                    text(file, "source"),
                    text(file, "language"),
                    file.path("gaps").asBoolean(),
                    text(file, "boundary"),
                    list(
                            file.path("bands"),
                            node -> new Yardstick.Band(
                                    text(node, "key"),
                                    text(node, "term"),
                                    text(node, "alternative"),
                                    new BigDecimal(text(node, "low")),
                                    new BigDecimal(text(node, "high")))));
        });
    }

    List<ConfidenceLevel> confidence() {
        return list(
                file("confidence.json").path("levels"),
                node -> new ConfidenceLevel(
                        text(node, "key"),
                        text(node, "label"),
                        node.path("pips").asInt(),
                        text(node, "sense")));
    }

    List<MarkingPolicy> markingPolicies() {
        return list(index("markings"), name -> {
            var file = file("markings/" + name.asString() + ".json");
            var levels = new ArrayList<MarkingLevel>();
            for (JsonNode node : file.path("levels")) {
                levels.add(level(node, levels.size()));
            }
            return new MarkingPolicy(
                    text(file, "id"),
                    text(file, "version"),
                    text(file, "source"),
                    text(file, "language"),
                    file.path("classification").asBoolean(),
                    levels);
        });
    }

    private static MarkingLevel level(JsonNode node, int rank) {
        return new MarkingLevel(
                text(node, "key"),
                text(node, "text"),
                text(node, "portion"),
                text(node, "background"),
                text(node, "foreground"),
                node.path("pips").asInt(),
                MarkingLevel.Onward.valueOf(constant(text(node, "onward"))),
                node.path("clearance").asBoolean(),
                rank);
    }

    private static GradingScale.Mark mark(JsonNode node, List<String> notJudged) {
        String mark = text(node, "mark");
        return new GradingScale.Mark(mark, text(node, "label"), text(node, "sense"), !notJudged.contains(mark));
    }

    private static Family.Shape shape(String name) {
        return Family.Shape.valueOf(constant(name));
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private JsonNode index(String name) {
        return file("index.json").path(name);
    }

    private JsonNode file(String name) {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its data file " + name);
            }
            return json.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException("the program's data file cannot be read: " + name, e);
        }
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
        var all = new ArrayList<T>();
        for (JsonNode node : array) {
            all.add(element.apply(node));
        }
        return all;
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).asString();
    }

    private static @Nullable String optional(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.path(name).asString() : null;
    }
}
