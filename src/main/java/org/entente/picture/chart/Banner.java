package org.entente.picture.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.entente.catalogue.marking.MarkingLevel;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.catalogue.marking.MarkingPolicy;
import org.entente.model.marking.Marking;
import org.entente.picture.scene.Ink;
import org.jspecify.annotations.Nullable;

/**
 * The marking as it stands above and below a picture or a page.
 *
 * @param text classification, caveats and readers, such as {@code SECRET // REL AVL, KST}; empty if only TLP is set
 * @param pips filled pips; 0 for none
 * @param ofPips all pips
 * @param background of the strip
 * @param ink of the text
 * @param labels sharing labels in their own fixed colours, such as TLP
 */
public record Banner(String text, int pips, int ofPips, Ink background, Ink ink, List<Label> labels) {

    /** A label such as {@code TLP:AMBER}: never translated, never restyled. */
    public record Label(String text, Ink background, Ink ink) {}

    private static final Ink NEUTRAL = Ink.of("#57606A");
    private static final int PIPS = 5;

    public Banner {
        labels = List.copyOf(labels);
    }

    public static Banner of(Marking marking, MarkingPolicies policies) {
        MarkingLevel highest = null;
        var labels = new ArrayList<Label>();
        var classified = new TreeMap<String, String>();
        for (MarkingPolicy policy : policies.all()) {
            MarkingLevel level = policies.level(marking, policy).orElse(null);
            if (level == null) {
                continue;
            }
            if (policy.classification()) {
                classified.put(policy.id(), level.key());
                highest = highest == null || level.pips() > highest.pips() ? level : highest;
            } else {
                labels.add(new Label(level.text(), Ink.of(level.background()), Ink.of(level.foreground())));
            }
        }
        marking.levels().forEach((id, level) -> {
            if (policies.policy(id).isEmpty()) {
                classified.put(id, level);
            }
        });
        return new Banner(
                words(marking, policies, classified, labels),
                pips(highest),
                PIPS,
                highest == null ? NEUTRAL : Ink.of(highest.background()),
                highest == null ? Ink.WHITE : Ink.of(highest.foreground()),
                labels);
    }

    private static int pips(@Nullable MarkingLevel level) {
        return level == null ? 0 : Math.min(PIPS, level.pips());
    }

    private static String words(
            Marking marking, MarkingPolicies policies, TreeMap<String, String> classified, List<Label> labels) {
        var withoutLabels = new Marking(
                classified,
                marking.audience(),
                marking.caveats(),
                marking.originatorControlled(),
                marking.handling(),
                marking.review(),
                marking.legalBasis());
        String text = policies.banner(withoutLabels);
        boolean onlyLabels = classified.isEmpty() && !labels.isEmpty();
        return onlyLabels ? text.replaceFirst("^UNMARKED( // )?", "") : text;
    }

    /** All in one line of text, for places that show no colour. */
    public String plain() {
        var words = new StringBuilder(text);
        for (Label label : labels) {
            words.append(words.isEmpty() ? "" : "  ·  ").append(label.text());
        }
        return words.toString();
    }
}
