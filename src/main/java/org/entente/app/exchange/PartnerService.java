package org.entente.app.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.entente.app.AppException;
import org.entente.app.claim.ClaimService;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Moment;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.provenance.canonical.ProvenanceException;
import org.entente.provenance.identity.Card;
import org.entente.provenance.identity.VerificationWords;
import org.entente.store.CaseStore;
import org.entente.store.Draft;
import org.jspecify.annotations.Nullable;

/** Partners of a case. They are claims of a local type, so they have a history and never leave. */
public final class PartnerService {

    private static final Terms LOCAL = Terms.marked(Marking.UNMARKED);
    private static final int LONGEST_CARD = 64 << 10;

    private final CaseStore store;
    private final ClaimService claims;
    private final Card own;
    /** By their text: parsing checks three signatures. */
    private final Map<String, Card> cards = new ConcurrentHashMap<>();

    public PartnerService(CaseStore store, ClaimService claims, Card own) {
        this.store = store;
        this.claims = claims;
        this.own = own;
    }

    /**
     * Takes in a card. It counts for nothing until it is verified.
     *
     * @throws AppException if the file is no card, or one of our own organisation
     */
    public Partner add(Path file) {
        Card card = read(file);
        if (card.organisation().equals(own.organisation())) {
            throw new AppException("app.partner.own", own.organisation());
        }
        var id = ObjectId.derived("partner", card.keyId().toString());
        var known = list().stream().filter(partner -> partner.id().equals(id)).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        claims.commit("add partner", draft -> {
            say(draft, id, "type", new Code("partner"));
            say(draft, id, "partner.code", new Code(card.organisation()));
            say(draft, id, "partner.name", new Text(card.person()));
            say(draft, id, "partner.card", new Text(card.text()));
            say(draft, id, "partner.state", new Code(Partner.State.UNVERIFIED.code()));
            return id;
        });
        return new Partner(id, card, Partner.State.UNVERIFIED, VerificationWords.of(own.keyId(), card.keyId()));
    }

    private static void say(Draft draft, ObjectId id, String property, Value value) {
        say(draft, id, property, value, List.of());
    }

    private static Card read(Path file) {
        try {
            if (Files.size(file) > LONGEST_CARD) {
                throw new AppException("app.partner.no-card", file.toString());
            }
            return Card.parse(Files.readString(file));
        } catch (ProvenanceException e) {
            throw new AppException("app.partner.no-card", e, file.toString());
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, file.toString());
        }
    }

    /** The card that a text is, of a partner or of anybody else. */
    Card card(String text) {
        return cards.computeIfAbsent(text, Card::parse);
    }

    /** Every partner workstation, by organisation. */
    public List<Partner> list() {
        var partners = new ArrayList<Partner>();
        LocalObjects.of(store, "partner")
                .forEach(values -> values.first("partner.card")
                        .map(this::card)
                        .ifPresent(card -> partners.add(new Partner(
                                values.id(),
                                card,
                                Partner.State.of(values.first("partner.state").orElse("")),
                                VerificationWords.of(own.keyId(), card.keyId())))));
        partners.sort(Comparator.comparing(Partner::code).thenComparing(Partner::id));
        return partners;
    }

    /**
     * Records that both sides read the same twelve words.
     *
     * @throws AppException if no card of that organisation gives these words; nothing is accepted then
     */
    public Partner verify(String code, String words) {
        var candidates = partners(code);
        Partner partner = candidates.stream()
                .filter(each -> VerificationWords.match(each.words(), words))
                .findFirst()
                .orElseThrow(() -> new AppException("app.partner.other-words", code));
        for (Partner other : candidates) {
            boolean replaced = !other.id().equals(partner.id())
                    && other.workstation().equals(partner.workstation())
                    && other.state() == Partner.State.VERIFIED;
            if (replaced) {
                changed(other, Partner.State.STOPPED);
            }
        }
        return changed(partner, Partner.State.VERIFIED);
    }

    /** Exchanges nothing more with an organisation. What it gave before stays, with its history. */
    public Partner stop(String code) {
        return partners(code).stream()
                .map(partner -> changed(partner, Partner.State.STOPPED))
                .toList()
                .getFirst();
    }

    private Partner changed(Partner partner, Partner.State state) {
        if (partner.state() != state) {
            claims.set(partner.id(), "partner.state", new Code(state.code()), LOCAL);
        }
        if (state == Partner.State.VERIFIED) {
            store.bind(partner.key(), partner.code());
        }
        return new Partner(partner.id(), partner.card(), state, partner.words());
    }

    /** Records community, caveat, nation or a further clearance of a partner; each is one claim more. */
    public void describe(String code, String property, String value) {
        for (Partner partner : partners(code)) {
            claims.add(partner.id(), "partner." + property, new Code(value), LOCAL);
        }
    }

    /**
     * Records up to which level a partner may hold, in place of what was recorded for the same marking policy.
     *
     * @param clearance {@code policy:LEVEL}
     */
    public void clear(String code, String clearance) {
        String policy = policy(clearance);
        for (Partner partner : partners(code)) {
            var before = live(partner.id(), "partner.clearance")
                    .filter(claim -> policy(claim.statement().value().plain()).equals(policy))
                    .toList();
            claims.commit("set partner.clearance", draft -> {
                say(draft, partner.id(), "partner.clearance", new Code(clearance), before);
                return partner.id();
            });
        }
    }

    /** Without one the generic one is meant. */
    private static String policy(String clearance) {
        int colon = clearance.indexOf(':');
        return colon < 0 ? "generic" : clearance.substring(0, colon);
    }

    /**
     * Records an agreement under which we may release to a partner; one that is known under its name is revised.
     *
     * @param until last day or instant; null leaves the end that was recorded, so that to confirm an agreement never prolongs it
     */
    public void agree(String code, String name, @Nullable Moment until) {
        partners(code);
        var id = agreement(code, name);
        boolean isNew = live(id, "agreement.name").findAny().isEmpty();
        var ends = live(id, "agreement.until").toList();
        boolean isSame = until == null
                || ends.size() == 1 && ends.getFirst().statement().value().equals(until);
        if (!isNew && isSame) {
            return;
        }
        claims.commit("agreement", draft -> {
            if (isNew) {
                say(draft, id, "type", new Code("agreement"));
                say(draft, id, "agreement.with", new Code(code));
                say(draft, id, "agreement.name", new Text(name));
            }
            if (until != null) {
                say(draft, id, "agreement.until", until, ends);
            }
            return id;
        });
    }

    /** What the claims about an agreement with a partner are about. */
    public static ObjectId agreement(String code, String name) {
        return ObjectId.derived("agreement", code, name);
    }

    private Stream<HeldClaim> live(ObjectId object, String property) {
        return store.queries().claims().live(List.of(object)).getOrDefault(object, List.of()).stream()
                .filter(claim -> claim.statement().property().equals(property));
    }

    /** Says it in place of claims of ours. */
    private static void say(Draft draft, ObjectId id, String property, Value value, List<HeldClaim> before) {
        ClaimId said = draft.state(
                new Core.Statement(id, property, value, null, LOCAL.grade(), LOCAL.marking()), LOCAL.attribution());
        before.forEach(old -> draft.relate(new Core.Relation(
                new End.OfClaim(said), RelationKind.SUPERSEDES, new End.OfClaim(old.id()), "", LOCAL.marking())));
    }

    /** Workstations of an organisation, whatever their state. */
    List<Partner> partners(String code) {
        var found = list().stream().filter(each -> each.code().equals(code)).toList();
        if (found.isEmpty()) {
            throw new AppException("app.partner.unknown", code);
        }
        return found;
    }

    /** The workstations of a partner that packages are sealed for: the verified ones. */
    public List<Partner> verified(String code) {
        return partners(code).stream()
                .filter(each -> each.state() == Partner.State.VERIFIED)
                .toList();
    }
}
