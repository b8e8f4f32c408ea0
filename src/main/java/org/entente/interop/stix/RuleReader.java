package org.entente.interop.stix;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.interop.stix.Rules.Category;
import org.entente.interop.stix.Rules.Condition;
import org.entente.interop.stix.Rules.Property;
import org.entente.interop.stix.Rules.Structure;

/** Reads the rule file. A fault in it is a defect of the program. */
final class RuleReader {

    private final Rules rules;
    private final Kinds kinds;
    private String name = "";
    private boolean closed;
    private Map<String, Property> properties = new LinkedHashMap<>();
    private List<Condition> conditions = new ArrayList<>();
    private Set<String> extensions = Set.of();

    RuleReader(Rules rules) {
        this.rules = rules;
        this.kinds = new Kinds(rules);
    }

    void read(BufferedReader in) throws IOException {
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var words = List.of(line.trim().split(" +"));
            if (!line.isBlank() && !line.startsWith("#")) {
                if (line.startsWith(" ")) {
                    member(words);
                } else {
                    finish();
                    head(words);
                }
            }
        }
        finish();
    }

    private void head(List<String> words) {
        var subject = words.get(1);
        switch (words.getFirst()) {
            case "type" -> {
                name = subject;
                rules.add(subject, Category.valueOf(words.get(2).toUpperCase(Locale.ROOT)));
            }
            case "structure" -> {
                name = subject;
                closed = words.size() > 2;
            }
            case "vocabulary" -> rules.addVocabulary(subject, new HashSet<>(words.subList(2, words.size())));
            case "suggest" ->
                rules.suggest(subject, words.get(2), Set.of(words.get(3).split("\\|")));
            default -> throw new IllegalStateException("the STIX rules do not know the word " + words.getFirst());
        }
    }

    private void member(List<String> words) {
        var rest = words.subList(1, words.size());
        switch (words.getFirst()) {
            case "any" -> conditions.add(Conditions.any(rest));
            case "one" -> conditions.add(Conditions.one(rest));
            case "together" -> conditions.add(Conditions.together(rest));
            case "needs" -> conditions.add(Conditions.needs(rest.getFirst(), rest.get(1)));
            case "order" -> conditions.add(Conditions.order(rest.getFirst(), rest.get(1), rest.get(2)));
            case "when" -> conditions.add(Conditions.when(rest.getFirst(), rest.get(1), rest.get(2)));
            case "only" -> conditions.add(Conditions.only(rest.getFirst(), rest.get(1), rest.get(2)));
            case "uuid4" -> conditions.add(Conditions.uuid4(rest));
            case "advise" -> conditions.add(Conditions.advise(rest));
            case "deprecated" -> conditions.add(Conditions.deprecated(rest));
            case "extension" -> extensions = Set.copyOf(rest);
            default -> property(words);
        }
    }

    private void property(List<String> words) {
        var head = words.getFirst();
        var key = head.replaceFirst("[!?].*", "");
        var kind = words.size() > 3 ? kinds.of(words.get(1), words.get(3)) : kinds.of(words.get(1));
        properties.put(key, new Property(key, head.contains("!"), head.endsWith("lax"), kind));
    }

    private void finish() {
        if (!name.isEmpty()) {
            var required =
                    properties.values().stream().filter(Property::required).toList();
            rules.add(new Structure(name, closed, properties, required, List.copyOf(conditions), extensions));
        }
        name = "";
        closed = false;
        properties = new LinkedHashMap<>();
        conditions = new ArrayList<>();
        extensions = Set.of();
    }
}
