package org.entente.catalogue.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.marking.Audience;
import org.entente.model.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * How markings are written and read. The words are fixed like the levels themselves and are not translated. Nobody among its
 * readers but the originator, and the originator must be asked before it is passed on, are two restrictions: the first stands
 * where readers stand, behind {@code REL}, so that it is not taken for the other one's long form.
 */
final class MarkingText {

    private static final String UNMARKED = "UNMARKED";
    private static final String RELEASABLE = "REL ";
    private static final String ONLY = "ORIGINATOR ONLY";
    private static final String ORIGINATOR_ONLY = RELEASABLE + ONLY;
    private static final String ORIGINATOR_CONTROLLED = "ORCON";

    private final MarkingPolicies policies;

    MarkingText(MarkingPolicies policies) {
        this.policies = policies;
    }

    String banner(Marking marking) {
        return write(marking, " // ", "  ·  ", false);
    }

    String portion(Marking marking) {
        return "(" + write(marking, "//", " · ", true) + ")";
    }

    private String write(Marking marking, String slashes, String dot, boolean brief) {
        var classified = new ArrayList<String>();
        var sharing = new ArrayList<String>();
        for (String id : marking.levels().keySet()) {
            var policy = policies.policy(id);
            String key = marking.levels().getOrDefault(id, "");
            String level = policy.flatMap(known -> known.level(key))
                    .map(known -> brief ? known.portion() : known.text())
                    .orElse(id.toUpperCase(Locale.ROOT) + ":" + key);
            (policy.isPresent() && !policy.get().classification() ? sharing : classified).add(level);
        }
        if (classified.isEmpty()) {
            classified.addAll(sharing);
            sharing.clear();
        }
        var parts = new ArrayList<>(classified);
        parts.addAll(marking.caveats());
        switch (marking.audience()) {
            case Audience.Unrestricted _ -> {}
            case Audience.Only(var codes) ->
                parts.add(codes.isEmpty() ? ORIGINATOR_ONLY : RELEASABLE + String.join(", ", codes));
        }
        if (marking.originatorControlled()) {
            parts.add(ORIGINATOR_CONTROLLED);
        }
        if (marking.levels().isEmpty()) {
            parts.addFirst(UNMARKED);
        }
        var sides = new ArrayList<String>();
        sides.add(String.join(slashes, parts));
        sides.addAll(sharing);
        return String.join(dot, sides);
    }

    Marking parse(String written) {
        String text = written.strip();
        if (text.startsWith("(") && text.endsWith(")")) {
            text = text.substring(1, text.length() - 1);
        }
        var marking = Marking.UNMARKED;
        var caveats = new ArrayList<String>();
        for (String part : text.split("//|·", -1)) {
            String word = part.strip();
            String capitals = word.toUpperCase(Locale.ROOT);
            var read = level(marking, word);
            if (read != null) {
                marking = read;
            } else if (capitals.equals(ORIGINATOR_ONLY)
                    || capitals.equals(ONLY)) { // without REL as it was written once
                marking = marking.withAudience(Audience.ORIGINATOR_ONLY);
            } else if (capitals.startsWith(RELEASABLE)) {
                marking = marking.releasableTo(codes(word.substring(RELEASABLE.length())));
            } else if (capitals.equals(ORIGINATOR_CONTROLLED)) {
                marking = marking.controlledByOriginator();
            } else if (!word.isEmpty() && !marking.levels().isEmpty()) {
                caveats.add(word);
            } else if (!capitals.equals(UNMARKED)) {
                throw new IllegalArgumentException("this marking starts with an unknown level; known are "
                        + policies.all().stream()
                                .flatMap(policy -> policy.levels().stream())
                                .map(MarkingLevel::text)
                                .collect(Collectors.joining(", ")));
            }
        }
        return caveats.isEmpty() ? marking : marking.withCaveats(caveats);
    }

    private @Nullable Marking level(Marking marking, String word) {
        for (MarkingPolicy policy : policies.all()) {
            var level = policy.written(word);
            if (level.isPresent()) {
                return marking.withLevel(policy.id(), level.get().key());
            }
        }
        return null;
    }

    private static List<String> codes(String list) {
        String codes = list.strip();
        if (codes.toUpperCase(Locale.ROOT).startsWith("TO ")) {
            codes = codes.substring(3);
        }
        return Arrays.stream(codes.split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
