package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.catalogue.PropertyType;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Blob;
import org.entente.model.value.Ref;
import org.entente.model.value.Value;
import org.entente.release.Released;
import org.entente.release.ReleasedFacts;
import org.entente.report.sheet.Register;

/** Lists the entities and links in what was released, with their values, best grade, sources and contributors. */
public final class ReleasedRegister {

    private static final int MOST_VALUES = 24;

    private final Catalogue catalogue;
    private final ReleasedFacts facts;
    private final ResourceBundle words;

    private ReleasedRegister(Catalogue catalogue, ReleasedFacts facts, Locale language) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.words = ResourceBundle.getBundle("i18n.catalogue", language);
    }

    /**
     * @param evidence of the assessment, from {@link AssessmentBriefing}; empty for a register of entities alone
     */
    public static Register of(
            Released released, String title, List<Briefing.Evidence> evidence, Catalogue catalogue, Locale language) {
        var register = new ReleasedRegister(catalogue, new ReleasedFacts(released, catalogue), language);
        return new RegisterComposer(catalogue)
                .compose(
                        title,
                        language,
                        evidence,
                        register.rows(ObjectType.Role.ENTITY),
                        register.rows(ObjectType.Role.LINK),
                        released);
    }

    private List<RegisterComposer.Row> rows(ObjectType.Role role) {
        List<RegisterComposer.Row> rows = new ArrayList<>();
        for (ObjectId object : facts.objects()) {
            String type = facts.type(object);
            if (!type.isEmpty() && catalogue.type(type).role() == role) {
                rows.add(row(object, catalogue.type(type), role == ObjectType.Role.LINK));
            }
        }
        return rows;
    }

    private RegisterComposer.Row row(ObjectId object, ObjectType type, boolean link) {
        List<String> details = new ArrayList<>();
        List<Marking> markings = new ArrayList<>();
        var sources = new TreeSet<String>();
        var contributors = new TreeSet<String>();
        Grade best = Grade.NOT_GRADED;
        for (Map.Entry<String, List<HeldClaim>> property :
                facts.properties(object).entrySet()) {
            for (HeldClaim claim : property.getValue()) {
                markings.add(facts.marking(claim));
                contributors.add(claim.organisation());
                source(claim).ifPresent(sources::add);
                Grade grade = claim.statement().grade();
                best = !best.isGraded() || grade.beats(best) ? (grade.isGraded() ? grade : best) : best;
                if (isDetail(property.getKey()) && details.size() < MOST_VALUES) {
                    details.add(label(property.getKey()) + ": "
                            + value(claim.statement().value()));
                }
            }
        }
        return new RegisterComposer.Row(
                link ? linkKind(object) : type.isKnown() ? word(type.labelKey(), type.key()) : type.key(),
                link ? ends(object) : facts.name(object),
                String.join("\n", details),
                best,
                String.join(", ", sources),
                String.join(", ", contributors),
                catalogue.markings().join(markings));
    }

    private static boolean isDetail(String property) {
        return !property.equals("type")
                && !property.equals("name")
                && !property.startsWith("link.")
                && !property.startsWith(PropertyType.STIX_PREFIX);
    }

    private Optional<String> source(HeldClaim claim) {
        var attribution = claim.claim().attribution();
        ObjectId source = attribution == null ? null : attribution.source();
        if (source == null) {
            return Optional.empty();
        }
        return facts.claims(source, "source.reference").stream()
                .map(each -> each.statement().value().plain())
                .findFirst()
                .or(() -> Optional.of(facts.name(source)).filter(name -> !name.isEmpty()));
    }

    private String linkKind(ObjectId link) {
        String key = facts.claims(link, "link.kind").stream()
                .map(claim -> claim.statement().value().plain())
                .findFirst()
                .orElse("");
        return catalogue.linkKind(key).labelKey().map(label -> word(label, key)).orElse(key);
    }

    private String ends(ObjectId link) {
        String from = facts.target(link, "link.from").map(facts::name).orElse("");
        String to = facts.target(link, "link.to").map(facts::name).orElse("");
        return (from.isEmpty() ? "?" : from) + " → " + (to.isEmpty() ? "?" : to);
    }

    private String value(Value value) {
        return switch (value) {
            case Ref(var target) -> facts.name(target);
            case Blob _ -> "";
            default -> value.plain();
        };
    }

    private String label(String property) {
        return catalogue
                .property(property)
                .labelKey()
                .map(key -> word(key, property))
                .orElse(property);
    }

    private String word(String key, String otherwise) {
        try {
            return words.getString(key);
        } catch (MissingResourceException notTranslated) {
            return otherwise; // a newer catalogue may know more than the bundle
        }
    }
}
