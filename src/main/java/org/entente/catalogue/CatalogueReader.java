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

/** Reads the data files that ship with the program. A fault in them is a defect of the program, not of a case. */
final class CatalogueReader {

    private static final String FOLDER = "/catalogue/";

    private final DataNode properties = file("properties.json");
    private final DataNode links = file("links.json");
    private final DataNode index = file("index.json");

    List<Family> families() {
        return file("families.json")
                .list(
                        "families",
                        node -> new Family(
                                node.text("key"),
                                Family.Shape.valueOf(constant(node.text("shape"))),
                                node.text("light"),
                                node.text("dark")));
    }

    List<ObjectType> types(Function<String, Family> family) {
        return file("types.json")
                .list(
                        "types",
                        node -> new ObjectType(
                                node.text("key"),
                                family.apply(node.text("family")),
                                node.text("icon"),
                                ObjectType.Role.valueOf(constant(node.text("role"))),
                                node.optional("stix"),
                                node.optional("stixClass"),
                                node.optional("ftm"),
                                node.flag("local"),
                                node.flag("alternative")));
    }

    List<PropertyType> properties() {
        return properties.list(
                "properties",
                node -> new PropertyType(
                        node.text("key"),
                        PropertyType.ValueKind.valueOf(constant(node.text("kind"))),
                        node.flag("multi"),
                        node.flag("identifying"),
                        node.texts("stix"),
                        node.texts("ftm"),
                        true));
    }

    List<String> titleProperties() {
        return properties.texts("title");
    }

    List<LinkKind.Category> linkCategories(Function<String, Family> family) {
        return links.list("categories", node -> {
            String like = node.optional("family");
            return like == null
                    ? new LinkKind.Category(node.text("key"), node.text("light"), node.text("dark"))
                    : new LinkKind.Category(
                            node.text("key"),
                            family.apply(like).light(),
                            family.apply(like).dark());
        });
    }

    List<LinkKind> linkKinds(Function<String, LinkKind.Category> category) {
        return links.list(
                "kinds",
                node -> new LinkKind(
                        node.text("key"),
                        category.apply(node.text("category")),
                        !node.denied("directed"),
                        node.affirmed("once"),
                        node.optional("stix"),
                        node.optional("ftm"),
                        true));
    }

    List<GradingScale> scales() {
        return index.list("scales", name -> {
            var file = file("scales/" + name.text() + ".json");
            var notJudged = file.texts("notJudged");
            return new GradingScale(
                    file.text("id"),
                    file.text("version"),
                    file.text("source"),
                    file.text("language"),
                    file.list("reliability", node -> mark(node, notJudged)),
                    file.list("credibility", node -> mark(node, notJudged)));
        });
    }

    List<Yardstick> yardsticks() {
        return index.list("yardsticks", name -> {
            var file = file("yardsticks/" + name.text() + ".json");
            return new Yardstick(
                    file.text("id"),
                    file.text("version"),
                    file.text("source"),
                    file.text("language"),
                    file.flag("gaps"),
                    file.text("boundary"),
                    file.list(
                            "bands",
                            node -> new Yardstick.Band(
                                    node.text("key"),
                                    node.text("term"),
                                    node.text("alternative"),
                                    new BigDecimal(node.text("low")),
                                    new BigDecimal(node.text("high")))));
        });
    }

    List<ConfidenceLevel> confidence() {
        return file("confidence.json")
                .list(
                        "levels",
                        node -> new ConfidenceLevel(
                                node.text("key"),
                                node.text("label"),
                                Integer.parseInt(node.text("pips")),
                                node.text("sense")));
    }

    List<MarkingPolicy> markingPolicies() {
        return index.list("markings", name -> {
            var file = file("markings/" + name.text() + ".json");
            var levels = new ArrayList<MarkingLevel>();
            for (DataNode node : file.list("levels", Function.identity())) {
                levels.add(level(node, levels.size()));
            }
            return new MarkingPolicy(
                    file.text("id"),
                    file.text("version"),
                    file.text("source"),
                    file.text("language"),
                    file.flag("classification"),
                    levels);
        });
    }

    private static MarkingLevel level(DataNode node, int rank) {
        return new MarkingLevel(
                node.text("key"),
                node.text("text"),
                node.text("portion"),
                node.text("background"),
                node.text("foreground"),
                Integer.parseInt(node.text("pips")),
                MarkingLevel.Onward.valueOf(constant(node.text("onward"))),
                node.flag("clearance"),
                rank);
    }

    private static GradingScale.Mark mark(DataNode node, List<String> notJudged) {
        String mark = node.text("mark");
        return new GradingScale.Mark(mark, node.text("label"), node.text("sense"), !notJudged.contains(mark));
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static DataNode file(String name) {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its data file " + name);
            }
            return DataNode.read(in);
        } catch (IOException e) {
            throw new IllegalStateException("the program's data file cannot be read: " + name, e);
        }
    }
}
