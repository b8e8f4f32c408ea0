package org.entente.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.marking.EffectiveMarking;
import org.entente.catalogue.marking.EffectiveMarking.ReMarking;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.ClaimId;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Audience;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReleaseTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Marking OPEN = Marking.of("generic", "CONFIDENTIAL").releasableTo(List.of("AVL"));
    private static final Marking CLOSED = Marking.of("generic", "CONFIDENTIAL").releasableTo(List.of("OND"));

    private final Release release = new Release(CATALOGUE, "KST");
    private final SplittableRandom random = new SplittableRandom(7);
    private final Recipient avl = Recipient.verified("AVL").withClearance("generic", "SECRET");
    private final Recipient agreed = avl.withAgreements(List.of(new Agreement("MOU-1", null, null)));

    @Test
    void withholdsWhatIsNotMarked() {
        assertThat(why(Marking.UNMARKED, avl)).isEqualTo(Reason.NOT_MARKED);
        assertThat(why(Marking.UNMARKED.releasableTo(List.of("AVL")), avl)).isEqualTo(Reason.NOT_MARKED);
    }

    @Test
    void anEmptyListOfReadersMeansNobodyButTheOriginator() {
        assertThat(why(OPEN.withAudience(Audience.ORIGINATOR_ONLY), agreed)).isEqualTo(Reason.ORIGINATOR_ONLY);
    }

    @Test
    void readersAreNamedThemselvesOrByNationOrByCommunity() {
        var unit = Recipient.verified("AVL-7")
                .withClearance("generic", "SECRET")
                .withNation("AVL")
                .withCommunities(List.of("HARBOUR"));
        assertThat(why(OPEN, unit)).isNull();
        assertThat(why(OPEN.releasableTo(List.of("HARBOUR")), unit)).isNull();
        assertThat(why(OPEN.releasableTo(List.of("AVL-7")), unit)).isNull();
        assertThat(why(CLOSED, unit)).isEqualTo(Reason.NOT_RELEASABLE);
    }

    @Test
    void beingNamedIsEnoughWhereNoClearanceWasRecorded() {
        assertThat(why(OPEN.withLevel("nato", "NR"), agreed)).isNull();
        assertThat(why(CLOSED.withLevel("nato", "NR"), agreed)).isEqualTo(Reason.NOT_RELEASABLE);
    }

    @Test
    void needsAClearanceThatReachesTheLevelOfEveryPolicy() {
        var topSecret = Marking.of("generic", "TOP SECRET").releasableTo(List.of("AVL"));
        assertThat(why(topSecret, agreed)).isEqualTo(Reason.ABOVE_CLEARANCE);
        assertThat(why(Marking.of("nato", "NR"), agreed)).isEqualTo(Reason.ABOVE_CLEARANCE);
        assertThat(why(OPEN.withLevel("nato", "NR"), agreed.withClearance("nato", "NU")))
                .isEqualTo(Reason.ABOVE_CLEARANCE);
        assertThat(why(OPEN.withLevel("nato", "NR"), agreed.withClearance("nato", "NS")))
                .isNull();
        assertThat(why(OPEN.withLevel("generic", "VERY SECRET"), agreed)).isEqualTo(Reason.MARKING_UNKNOWN);
        assertThat(why(OPEN.withLevel("x-newer", "LOW"), agreed)).isEqualTo(Reason.MARKING_UNKNOWN);
        assertThat(why(
                        Marking.of("generic", "UNCLASSIFIED"),
                        Recipient.verified("AVL").withAgreements(agreed.agreements())))
                .isNull();
    }

    @Test
    void withoutAListOfReadersALevelNeedsAnAgreement() {
        var secret = Marking.of("generic", "SECRET");
        assertThat(why(secret, agreed)).isNull();
        assertThat(why(secret, avl)).isEqualTo(Reason.NO_AGREEMENT);
        assertThat(why(Marking.of("tlp", "GREEN"), agreed)).isNull();
        assertThat(why(Marking.of("tlp", "GREEN"), avl)).isEqualTo(Reason.NO_AGREEMENT);
        assertThat(why(Marking.of("tlp", "CLEAR"), avl)).isNull();
        assertThat(why(Marking.of("tlp", "AMBER"), agreed)).isEqualTo(Reason.NO_READERS_LISTED);
        assertThat(why(Marking.of("tlp", "AMBER").releasableTo(List.of("AVL")), avl))
                .isNull();
    }

    @Test
    void redAndAmberStrictNeedTheRecipientNamedItself() {
        var member = agreed.withCommunities(List.of("HARBOUR"));
        for (String level : List.of("RED", "AMBER+STRICT")) {
            var marking = Marking.of("tlp", level);
            assertThat(why(marking, member)).isEqualTo(Reason.MUST_BE_NAMED);
            assertThat(why(marking.releasableTo(List.of("HARBOUR")), member)).isEqualTo(Reason.MUST_BE_NAMED);
            assertThat(why(marking.releasableTo(List.of("AVL")), member)).isNull();
        }
    }

    @Test
    void onlyItsOriginatorReleasesWhatItControls() {
        var controlled = OPEN.controlledByOriginator();
        assertThat(why(controlled, avl, "KST")).isNull();
        assertThat(why(controlled, avl, "OND")).isEqualTo(Reason.ORIGINATOR_MUST_AGREE);
        assertThat(why(controlled, avl, "AVL")).isNull();
        assertThat(why(OPEN, avl, "OND")).isNull();
    }

    @Test
    void theRecipientHoldsTheCaveats() {
        assertThat(why(OPEN.withCaveats(List.of("PIER")), avl)).isEqualTo(Reason.CAVEAT_NOT_HELD);
        assertThat(why(OPEN.withCaveats(List.of("PIER")), avl.withCaveats(List.of("PIER"))))
                .isNull();
    }

    @Test
    void anAgreementThatHasLapsedReleasesNothing() {
        var ended = new Agreement("MOU-1", null, NOW);
        var later = new Agreement("MOU-2", NOW.plusSeconds(1), null);
        assertThat(why(OPEN, avl.withAgreements(List.of(ended, later)))).isEqualTo(Reason.AGREEMENT_LAPSED);
        assertThat(why(Marking.of("tlp", "CLEAR"), avl.withAgreements(List.of(ended))))
                .isEqualTo(Reason.AGREEMENT_LAPSED);
        assertThat(why(OPEN, avl.withAgreements(List.of(ended, new Agreement("MOU-3", NOW, null)))))
                .isNull();
    }

    @Test
    void theAgreementThatItIsSharedUnderIsInForce() {
        var based = new Marking(
                OPEN.levels(),
                OPEN.audience(),
                OPEN.caveats(),
                false,
                OPEN.handling(),
                null,
                new TreeSet<>(Set.of("MOU-2")));
        assertThat(why(based, agreed)).isEqualTo(Reason.LEGAL_BASIS_LAPSED);
        assertThat(why(based, avl.withAgreements(List.of(new Agreement("MOU-2", null, null)))))
                .isNull();
    }

    @Test
    void onlyAVerifiedPartnerGetsAnything() {
        assertThat(why(OPEN, avl.withState(Recipient.State.UNVERIFIED))).isEqualTo(Reason.PARTNER_NOT_VERIFIED);
        assertThat(why(OPEN, avl.withState(Recipient.State.STOPPED))).isEqualTo(Reason.PARTNER_STOPPED);
    }

    @Test
    void localThingsStayEvenInOurOwnExport() {
        var partner = ObjectId.random(random);
        var type = say(partner, "type", new Code("partner"), OPEN);
        var code = say(partner, "partner.code", new Code("AVL"), OPEN);
        var alsoAPerson = say(partner, "type", new Code("person"), OPEN);
        var decision = release.toOwn(List.of(type, code, alsoAPerson));
        assertThat(ids(decision)).containsExactly(alsoAPerson.id());
        assertThat(decision.staysByReason()).isEqualTo(Map.of(Reason.LOCAL, 2));
    }

    @Test
    void aRevisionOfWhatIsLocalIsLocalAndNobodyIsAskedToMarkIt() {
        var partner = ObjectId.random(random);
        var old = say(partner, "partner.state", new Code("unverified"), Marking.UNMARKED);
        var fresh = say(partner, "partner.state", new Code("verified"), Marking.UNMARKED);
        var revises = relate(fresh, RelationKind.SUPERSEDES, old);
        assertThat(toAvl(old, fresh, revises).staysByReason()).isEqualTo(Map.of(Reason.LOCAL, 3));
    }

    @Test
    void aClaimLeavesOnlyWithTheTypeOfItsObject() {
        var person = ObjectId.random(random);
        var type = say(person, "type", new Code("person"), CLOSED);
        var name = say(person, "name", new Text("Karim"), OPEN);
        assertThat(toAvl(type, name).staysByReason())
                .isEqualTo(Map.of(Reason.NOT_RELEASABLE, 1, Reason.OBJECT_STAYS, 1));
        assertThat(ids(release.toPartner(List.of(name), new Held(Set.of(), Set.of(person)), avl, NOW)))
                .containsExactly(name.id());
    }

    @Test
    void aLinkIsNotShownToWhoeverMayNotSeeItsOtherEnd() {
        var hidden = ObjectId.random(random);
        var link = ObjectId.random(random);
        var hiddenType = say(hidden, "type", new Code("person"), CLOSED);
        var linkType = say(link, "type", new Code("link"), OPEN);
        var to = say(link, "link.to", new Ref(hidden), OPEN);
        assertThat(withheld(toAvl(hiddenType, linkType, to)).get(to.id())).isEqualTo(Reason.REFERENCE_STAYS);
    }

    @Test
    void aSourceIsNamedOnlyIfItLeavesAndTheAttributionMay() {
        var person = ObjectId.random(random);
        var source = ObjectId.random(random);
        var type = say(person, "type", new Code("person"), OPEN);
        var sourceType = say(source, "type", new Code("source"), OPEN);
        var name = say(person, "name", new Text("Karim"), OPEN, new Attribution(source, "p. 3", OPEN));
        var secretly = say(person, "alias", new Text("Joe"), OPEN, new Attribution(source, "p. 4", CLOSED));
        var decision = toAvl(type, sourceType, name, secretly);
        assertThat(decision.stays()).isZero();
        assertThat(decision.attributionsWithheld()).isEqualTo(1);
        assertThat(attribution(decision, name)).isEqualTo(new Attribution(source, "p. 3", OPEN));
        assertThat(attribution(decision, secretly)).isNull();
        assertThat(attribution(toAvl(type, name), name)).isNull();
    }

    @Test
    void aRelationNeedsBothItsEnds() {
        var person = ObjectId.random(random);
        var type = say(person, "type", new Code("person"), OPEN);
        var old = say(person, "name", new Text("Karim"), CLOSED);
        var fresh = say(person, "name", new Text("Kareem"), OPEN);
        var supersedes = relate(fresh, RelationKind.SUPERSEDES, old);
        assertThat(withheld(toAvl(type, old, fresh, supersedes)).get(supersedes.id()))
                .isEqualTo(Reason.END_STAYS);
        var held = new Held(Set.of(old.id()), Set.of());
        assertThat(ids(release.toPartner(List.of(type, fresh, supersedes), held, avl, NOW)))
                .contains(supersedes.id());
    }

    @Test
    void aResolutionIsReleasedOnlyWithAllItsSides() {
        var person = ObjectId.random(random);
        var resolution = ObjectId.random(random);
        var type = say(person, "type", new Code("person"), OPEN);
        var mine = say(person, "birth.date", new Text("1984"), OPEN);
        var theirs = say(person, "birth.date", new Text("1985"), CLOSED);
        var decided = say(resolution, "type", new Code("resolution"), OPEN);
        var of = say(resolution, "resolution.of", new Ref(person), OPEN);
        var value = say(resolution, "resolution.value", new Text("1984"), OPEN);
        var one = relate(value, RelationKind.RESOLVES, mine);
        var other = relate(value, RelationKind.RESOLVES, theirs);
        assertThat(ids(toAvl(type, mine, theirs, decided, of, value, one, other)))
                .containsExactlyInAnyOrder(type.id(), mine.id());
        var held = new Held(Set.of(theirs.id()), Set.of());
        assertThat(release.toPartner(List.of(type, mine, decided, of, value, one, other), held, avl, NOW)
                        .stays())
                .isZero();
    }

    @Test
    void whatDescribesAValueLeavesOnlyWithIt() {
        var person = ObjectId.random(random);
        var type = say(person, "type", new Code("person"), OPEN);
        var raised = say(person, "alias", new Text("Abu Layth"), CLOSED);
        var kind = say(person, "alias.kind", new Code("nickname"), OPEN);
        var cites = relate(kind, RelationKind.CITES, raised);
        assertThat(withheld(toAvl(type, raised, kind, cites)).get(kind.id()))
                .as("it would tell that there is a nickname")
                .isEqualTo(Reason.REFERENCE_STAYS);
        var held = new Held(Set.of(raised.id()), Set.of());
        assertThat(release.toPartner(List.of(type, kind, cites), held, avl, NOW).stays())
                .isZero();
        assertThat(withheld(toAvl(type, kind)).get(kind.id())).isEqualTo(Reason.REFERENCE_STAYS);
    }

    @Test
    void countsWhatTheAnalystLeftOutAmongWhatStays() {
        var person = ObjectId.random(random);
        var type = say(person, "type", new Code("person"), OPEN);
        var name = say(person, "name", new Text("Karim"), OPEN).asLeftOut();
        var decision = toAvl(type, name);
        assertThat(decision.staysByReason()).isEqualTo(Map.of(Reason.LEFT_OUT, 1));
        assertThat(decision.chosen()).isEqualTo(2);
    }

    @Test
    void raisingCountsFromAnybodyAndLoweringOnlyFromTheOriginator() {
        var secret = Marking.of("generic", "SECRET");
        var restricted = Marking.of("generic", "RESTRICTED");
        var raise = new ReMarking(anyId(), "AVL", secret, Set.of());
        var lower = new ReMarking(anyId(), "AVL", restricted, Set.of(raise.id()));
        var originators = new ReMarking(anyId(), "KST", restricted, Set.of());
        var informed = new ReMarking(anyId(), "KST", restricted, Set.of(raise.id()));
        var confidential = Marking.of("generic", "CONFIDENTIAL");
        assertThat(effective(confidential, raise)).isEqualTo(secret);
        assertThat(effective(confidential, lower)).isEqualTo(confidential);
        assertThat(effective(confidential, raise, lower)).isEqualTo(confidential);
        assertThat(effective(confidential, originators)).isEqualTo(restricted);
        assertThat(effective(confidential, raise, originators)).isEqualTo(secret);
        assertThat(effective(confidential, raise, informed)).isEqualTo(restricted);
    }

    @Test
    void labelsWhatLeavesWithItsJoinAndNamesTheReader() {
        var member = avl.withCommunities(List.of("HARBOUR"));
        var person = ObjectId.random(random);
        var type = say(person, "type", new Code("person"), OPEN.releasableTo(List.of("HARBOUR")));
        var name = say(
                person,
                "name",
                new Text("Karim"),
                Marking.of("generic", "SECRET").releasableTo(List.of("AVL")));
        var out = release.toPartner(List.of(type, name), Held.NOTHING, member, NOW)
                .released();
        assertThat(out.marking()).isEqualTo(Marking.of("generic", "SECRET").releasableTo(List.of("AVL", "KST")));
        assertThat(CATALOGUE.markings().banner(out.marking())).isEqualTo("SECRET // REL AVL, KST");
    }

    @Test
    void theLabelCoversTheSourcesThatAreNamed() {
        var person = ObjectId.random(random);
        var source = ObjectId.random(random);
        var type = say(person, "type", new Code("person"), OPEN);
        var sourceType = say(source, "type", new Code("source"), OPEN);
        var secretly = Marking.of("generic", "SECRET").releasableTo(List.of("AVL"));
        var name = say(person, "name", new Text("Karim"), OPEN, new Attribution(source, "p. 3", secretly));
        assertThat(toAvl(type, sourceType, name).released().marking())
                .isEqualTo(secretly.releasableTo(List.of("AVL", "KST")));
        assertThat(toAvl(type, name).released().marking()).isEqualTo(OPEN.releasableTo(List.of("AVL", "KST")));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasAText(Reason reason) {
        assertThat(ResourceBundle.getBundle("i18n.messages").getString(reason.textKey()))
                .isNotBlank();
    }

    private Marking effective(Marking own, ReMarking... live) {
        return EffectiveMarking.of(own, "KST", List.of(live), CATALOGUE.markings());
    }

    private @Nullable Reason why(Marking marking, Recipient recipient) {
        return why(marking, recipient, "KST");
    }

    private @Nullable Reason why(Marking marking, Recipient recipient, String originator) {
        var type = say(ObjectId.random(random), "type", new Code("person"), marking);
        var claim = Candidate.of(type.claim(), originator);
        return withheld(release.toPartner(List.of(claim), Held.NOTHING, recipient, NOW))
                .get(claim.id());
    }

    private Decision toAvl(Candidate... claims) {
        return release.toPartner(List.of(claims), Held.NOTHING, avl, NOW);
    }

    private static List<ClaimId> ids(Decision decision) {
        return decision.released().claims().stream().map(ReleasedClaim::id).toList();
    }

    private static @Nullable Attribution attribution(Decision decision, Candidate of) {
        return decision.released().claims().stream()
                .filter(each -> each.id().equals(of.id()))
                .findFirst()
                .orElseThrow()
                .claim()
                .attribution();
    }

    private static Map<ClaimId, Reason> withheld(Decision decision) {
        var reasons = new HashMap<ClaimId, Reason>();
        decision.withheld().forEach(each -> reasons.put(each.id(), each.reason()));
        return reasons;
    }

    private Candidate say(ObjectId object, String property, Value value, Marking marking) {
        return say(object, property, value, marking, Attribution.none(marking));
    }

    private Candidate say(ObjectId object, String property, Value value, Marking marking, Attribution attribution) {
        return candidate(new Core.Statement(object, property, value, null, Grade.NOT_GRADED, marking), attribution);
    }

    private Candidate relate(Candidate from, String kind, Candidate to) {
        return candidate(
                new Core.Relation(new End.OfClaim(from.id()), kind, new End.OfClaim(to.id()), "", OPEN),
                Attribution.none(OPEN));
    }

    private Candidate candidate(Core core, Attribution attribution) {
        var claim =
                new Claim(anyId(), new CommitId(new UUID(1, 2)), new KeyId(new Hash(1, 2, 3, 4)), core, attribution);
        return Candidate.of(claim, "KST");
    }

    private ClaimId anyId() {
        return new ClaimId(new Hash(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong()));
    }
}
