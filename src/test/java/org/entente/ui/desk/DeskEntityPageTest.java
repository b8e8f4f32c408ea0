package org.entente.ui.desk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.AppException;
import org.entente.app.source.reading.Samples;
import org.entente.model.Excerpt;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.grade.Grade;
import org.entente.model.work.Progress;
import org.entente.ui.door.Attachments;
import org.entente.ui.door.Entities;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.EntityPage.Sign;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.Markings;
import org.entente.ui.door.NewClaim;
import org.entente.ui.door.Sources;
import org.junit.jupiter.api.Test;

/** What the page of an entity says, over a real vault with the sample case. */
class DeskEntityPageTest extends SampleDesk {

    private EntityPage page(ObjectId id) {
        return open.entities().page(id, Perspective.OURS);
    }

    private ObjectId karim() {
        return open.entities()
                .rows(EntityQuery.all(Perspective.OURS).withText("Yusuf al-Karim"), 0, 1)
                .rows()
                .getFirst()
                .id();
    }

    private static NewClaim claim(String property, String value, String from, String until) {
        return new NewClaim(property, value, Grade.admiralty("C3"), null, "", "CONFIDENTIAL", from, until);
    }

    @Test
    void tellsNamesByKindAndScript() {
        assertThat(page(karim()).aliases())
                .extracting(alias -> alias.claim().value(), EntityPage.AliasLine::kind, EntityPage.AliasLine::script)
                .contains(
                        tuple("يوسف الكريم", "Spelling", "Arabic"),
                        tuple("Юсуф Карим", "Spelling", "Cyrillic"),
                        tuple("Abu Layth", "Spelling", "Latin"));
    }

    @Test
    void listsNamesInOtherScriptsFirstAndThenTheBestGraded() {
        var person = open.entities().create("person", "Pia Lund", "CONFIDENTIAL");
        open.entities().claim(person, claim("alias", "Wren", "", ""));
        open.entities()
                .claim(
                        person,
                        new NewClaim("alias", "Yellow", Grade.admiralty("B2"), null, "", "CONFIDENTIAL", "", ""));
        open.entities().claim(person, claim("alias", "Aster", "", ""));
        open.entities().claim(person, claim("alias", "Пиа Лунд", "", ""));
        assertThat(page(person).aliases())
                .extracting(alias -> alias.claim().value())
                .containsExactly("Пиа Лунд", "Yellow", "Aster", "Wren");
    }

    @Test
    void saysATypeThatWasAddedAsTheDeskCallsIt() {
        var person = open.entities().create("person", "Pia Lund", "CONFIDENTIAL");
        assertThat(page(person).history().stream().flatMap(action -> action.changes().stream()))
                .extracting(EntityPage.ChangeLine::sentence)
                .contains("Type: “Person” was added.");
    }

    @Test
    void listsEventsWithTimePlaceRoleAndTheHigherMarking() {
        var events = page(karim()).events();
        assertThat(events)
                .extracting(
                        event -> event.link().name(),
                        EntityPage.EventLine::when,
                        EntityPage.EventLine::where,
                        event -> event.link().kind(),
                        EntityPage.EventLine::portion)
                .containsExactly(
                        tuple("Call 2 Mar", "2 Mar 2024", "", "took part in", "(S//REL ORIGINATOR ONLY)"),
                        tuple("Meeting 3 Feb", "3 Feb 2024 19:05Z", "Café Mistral", "took part in", "(C//REL AVL)"));
    }

    @Test
    void citesTheWordsOnWhichTheDateOfBirthOfTheSampleRests() {
        var source = page(karim()).blocks().stream()
                .flatMap(block -> block.live().stream())
                .filter(claim -> claim.value().contains("12 Mar 1984"))
                .map(claim -> requireNonNull(claim.source()))
                .findFirst()
                .orElseThrow();
        var place = Excerpt.read(source.locator()).orElseThrow();
        assertThat(open.sources().page(source.id(), Perspective.OURS).text().substring(place.from(), place.to()))
                .isEqualTo("born on the twelfth of March 1984");
    }

    @Test
    void whatHappensOnceDoesNotLastFromThenOn() {
        var links = page(karim()).links();

        assertThat(links)
                .filteredOn(link -> link.name().equals("Warehouse 12"))
                .singleElement()
                .satisfies(link -> assertThat(link.validity()).isEqualTo("on 9 Feb 2024"));
        assertThat(links)
                .filteredOn(link -> link.name().equals("Pier 9"))
                .singleElement()
                .satisfies(link -> assertThat(link.validity()).isEqualTo("since Nov 2023"));
    }

    @Test
    void namesTheSourceAndTheTimeOfALink() {
        var member = page(karim()).links().stream()
                .filter(link -> link.name().equals("Northern Lantern"))
                .findFirst()
                .orElseThrow();
        assertThat(member.validity()).isEqualTo("since 2021");
        assertThat(member.contributor()).isEqualTo("KST");
        var source = requireNonNull(member.source());
        assertThat(source.reference()).isEqualTo("S-0142");
        assertThat(source.locator()).isEqualTo("characters 292–325");
        assertThat(source.place()).as("as people cite it").startsWith("line");
    }

    @Test
    void showsWhereANameWouldTurnTheOrderOfItsLettersAround() {
        var person = open.entities().create("person", "\u202Eevil.exe\u202C tail", "CONFIDENTIAL");
        assertThat(page(person).name()).startsWith("\uFFFDevil.exe").doesNotContain("\u202E");
    }

    @Test
    void tellsActionByActionWhatChangedAndSaysALostValueAgain() {
        var person = open.entities().create("person", "Mira Holt", "CONFIDENTIAL");
        open.entities().claim(person, claim("alias", "Night owl", "2021", "2023"));
        open.entityActions().rename(person, "Mira Holtz");
        var history = page(person).history();
        assertThat(history).hasSize(3);
        assertThat(history.getFirst().who()).startsWith("KST");
        assertThat(history.getFirst().packages()).isEmpty();
        var renamed = history.getFirst().changes().getFirst();
        assertThat(renamed.sign()).isEqualTo(Sign.CHANGED);
        assertThat(renamed.sentence()).isEqualTo("Name changed from “Mira Holt” to “Mira Holtz”.");
        assertThat(renamed.portion()).as("of both names").isEqualTo("(C)");
        assertThat(page(person).aliases().getFirst().claim().validity()).contains("2021", "2023");

        open.entities().restore(person, requireNonNull(renamed.lost()));
        assertThat(page(person).name()).isEqualTo("Mira Holt");
        assertThat(page(person).history().getFirst().changes())
                .extracting(EntityPage.ChangeLine::sentence)
                .containsExactly("Name changed from “Mira Holtz” to “Mira Holt”.");
        open.steps().undo(open.steps().steps().undoable().getFirst(), Progress.NONE);
        assertThat(page(person).name()).isEqualTo("Mira Holtz");
        assertThat(page(person).history().getFirst().changes())
                .extracting(EntityPage.ChangeLine::sign, EntityPage.ChangeLine::sentence)
                .contains(tuple(Sign.REMOVED, "Name “Mira Holt” was taken back."));
    }

    @Test
    void offersNothingToBeSaidTwice() {
        var person = open.entities().create("person", "Lena Brok", "CONFIDENTIAL");
        open.entityActions().rename(person, "Lena Brock");
        open.entityActions().rename(person, "Lena Brok");
        assertThat(page(person).history().stream().flatMap(action -> action.changes().stream()))
                .filteredOn(change -> change.lost() != null)
                .extracting(EntityPage.ChangeLine::sentence)
                .containsExactly("Name changed from “Lena Brock” to “Lena Brok”.");
    }

    @Test
    void saysAValueAgainAsHighlyMarkedAsItBecame() {
        var person = open.entities().create("person", "Ada Rusk", "CONFIDENTIAL");
        open.entityActions().rename(person, "Ada Ruska");
        open.markings().mark(List.of(person), new Markings.Wanted("SECRET", ""), "names a helper", Progress.NONE);
        var marked = page(person).history().getFirst().changes();
        assertThat(marked)
                .extracting(EntityPage.ChangeLine::sign, EntityPage.ChangeLine::sentence)
                .contains(tuple(Sign.CHANGED, "Name “Ada Ruska” was marked (S)."));
        var lost = page(person).history().stream()
                .flatMap(action -> action.changes().stream())
                .filter(change -> change.lost() != null)
                .findFirst()
                .orElseThrow();
        open.entities().restore(person, requireNonNull(lost.lost()));
        assertThat(page(person).name()).isEqualTo("Ada Rusk");
        assertThat(page(person).portion()).isEqualTo("(S)");
    }

    @Test
    void gradesAClaimAnewAsHighlyMarkedAsItBecame() {
        var person = open.entities().create("person", "Ole Brandvik", "CONFIDENTIAL");
        var source = open.sources()
                .create(new Sources.NewSource("S-9001", "Night log", "document", "KST", null, null, "CONFIDENTIAL"));
        open.entities()
                .claim(
                        person,
                        new NewClaim("alias", "Owl", Grade.admiralty("B3"), source, "p. 1", "CONFIDENTIAL", "", ""));
        open.markings().mark(List.of(person), new Markings.Wanted("SECRET", ""), "names a helper", Progress.NONE);
        var claim = page(person).aliases().getFirst().claim().id();
        open.sources().grade(source, new Sources.Grading(null, claim, "4", "a second look"));
        var now = page(person).aliases().getFirst().claim();
        assertThat(now.grade()).isEqualTo(Grade.admiralty("B4"));
        assertThat(now.portion()).isEqualTo("(S)");
    }

    @Test
    void tellsThatAValueWasRecordedToStand() {
        var person = open.entities().create("person", "Tom Arle", "CONFIDENTIAL");
        open.entities().claim(person, claim("birth.date", "1980-01-02", "", ""));
        var block = page(person).blocks().stream()
                .filter(each -> each.property().equals("birth.date"))
                .findFirst()
                .orElseThrow();
        open.entities().resolve(person, "birth.date", block.live().getFirst().id(), "seen in a register");
        assertThat(page(person).history().getFirst().changes())
                .extracting(EntityPage.ChangeLine::sign, EntityPage.ChangeLine::sentence)
                .containsExactly(tuple(Sign.CHANGED, "Date of birth was recorded to stand as “2 Jan 1980”."));
    }

    @Test
    void refusesATimeThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> open.entities().claim(karim(), claim("alias", "Owl", "2024", "2023")))
                .isInstanceOf(AppException.class);
        assertThatThrownBy(() -> open.entities().claim(karim(), claim("alias", "Owl", "some time", "")))
                .isInstanceOf(AppException.class);
    }

    @Test
    void callsWhatAFileBroughtByItsNameAndNotByItsKey() {
        var person = open.entities().create("person", "Rut Falk", "CONFIDENTIAL");
        open.entities().claim(person, claim("table.birth.date", "about spring", "", ""));
        open.entities().claim(person, claim("table.eye-colour", "grey", "", ""));
        open.entities().claim(person, claim("table.table.shoe-size", "large", "", ""));
        open.entities().claim(person, claim("graphml.shoe-size", "38", "", ""));
        assertThat(page(person).blocks())
                .extracting(EntityPage.Block::label)
                .contains("Date of birth (as text)", "eye colour", "shoe size (as text)", "shoe size");
    }

    private EntityPage.AliasLine alias(ObjectId id, String name) {
        return page(id).aliases().stream()
                .filter(alias -> alias.claim().value().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void undo() {
        open.steps().undo(open.steps().steps().undoable().getFirst(), Progress.NONE);
    }

    @Test
    void saysOfWhatKindANameIsAndWhenItWasUsed() {
        var person = open.entities().create("person", "Mats Orrin", "CONFIDENTIAL");
        open.entities().alias(person, claim("alias", "Heron", "2021", "about 2023"), "nickname");
        var nick = alias(person, "Heron");
        assertThat(nick.kind()).isEqualTo("Nickname");
        assertThat(nick.claim().validity()).contains("2021", "2023");
        assertThat(nick.change())
                .isEqualTo(new EntityPage.AliasChange("Heron", "nickname", "2021", "about 2023", true));
        assertThat(page(person).claims()).as("type apart, a name and another").isEqualTo(2);
        assertThat(page(person).blocks()).extracting(EntityPage.Block::property).containsExactly("name", "alias");
        assertThat(open.search("Heron", 5)).anyMatch(hit -> hit.id().equals(person));

        int steps = open.steps().steps().undoable().size();
        open.entities().changeAlias(person, nick.claim().id(), claim("alias", "heron77", "2022", ""), "handle");
        assertThat(open.steps().steps().undoable()).hasSize(steps + 1);
        assertThat(page(person).aliases())
                .extracting(alias -> alias.claim().value(), EntityPage.AliasLine::kind)
                .containsExactly(tuple("heron77", "Handle"));
        assertThat(alias(person, "heron77").claim().validity()).isEqualTo("since 2022");
        assertThat(open.search("heron77", 5)).anyMatch(hit -> hit.id().equals(person));

        undo();
        assertThat(page(person).aliases())
                .extracting(alias -> alias.claim().value(), EntityPage.AliasLine::kind)
                .containsExactly(tuple("Heron", "Nickname"));
    }

    @Test
    void changesOnlyTheKindOfANameWhenNothingElseIsOther() {
        var person = open.entities().create("person", "Pia Lund", "CONFIDENTIAL");
        var told = claim("alias", "Wren", "", "");
        open.entities().claim(person, told);
        var wren = alias(person, "Wren");
        assertThat(wren.kind()).as("nobody said").isEqualTo("Spelling");
        open.entities().changeAlias(person, wren.claim().id(), told, "document-name");
        assertThat(alias(person, "Wren").kind()).isEqualTo("Document name");
        assertThat(alias(person, "Wren").claim().id()).isEqualTo(wren.claim().id());
        assertThat(page(person).history().getFirst().changes())
                .extracting(EntityPage.ChangeLine::sentence)
                .containsExactly("Kind of name: “document name” was added.");
        int steps = open.steps().steps().undoable().size();
        open.entities().changeAlias(person, wren.claim().id(), told, "document-name");
        assertThat(open.steps().steps().undoable()).as("nothing is said twice").hasSize(steps);
        open.entities().alias(person, claim("alias", "Wren", "2020", ""), "nickname");
        assertThat(page(person).aliases())
                .as("one name said twice is of one kind")
                .hasSize(2);
    }

    @Test
    void saysAnUnsourcedValueAnewWithItsSourceInOneStep() {
        var person = open.entities().create("person", "Ivo Brandt", "CONFIDENTIAL");
        var source = open.sources()
                .create(new Sources.NewSource(
                        "S-9002", "Port register", "document", "KST", null, null, "CONFIDENTIAL"));
        open.entities()
                .claim(
                        person,
                        new NewClaim("occupation", "Diver", Grade.NOT_GRADED, null, "", "SECRET", "2020", "2022"));
        var bare = only(person, "occupation");
        assertThat(bare.isUnsourced()).isTrue();
        int steps = open.steps().steps().undoable().size();

        open.entities().source(person, bare.id(), new Entities.Sourcing(source, "p. 4", Grade.admiralty("B2")));

        var now = only(person, "occupation");
        assertThat(open.steps().steps().undoable()).hasSize(steps + 1);
        assertThat(now.isUnsourced()).isFalse();
        assertThat(now.value()).isEqualTo("Diver");
        assertThat(now.grade()).isEqualTo(Grade.admiralty("B2"));
        assertThat(now.validity()).isEqualTo(bare.validity());
        assertThat(now.portion()).isEqualTo("(S)");
        assertThat(requireNonNull(now.source()).reference()).isEqualTo("S-9002");
        assertThat(requireNonNull(now.source()).locator()).isEqualTo("p. 4");
        assertThatThrownBy(() ->
                        open.entities().source(person, now.id(), new Entities.Sourcing(source, "", Grade.NOT_GRADED)))
                .as("it has one")
                .isInstanceOf(AppException.class);

        undo();
        assertThat(only(person, "occupation")).isEqualTo(bare);
    }

    private EntityPage.ClaimLine only(ObjectId id, String property) {
        return page(id).blocks().stream()
                .filter(block -> block.property().equals(property))
                .findFirst()
                .orElseThrow()
                .live()
                .getFirst();
    }

    @Test
    void saysHowSurelyAPhotoShowsThePerson() throws IOException {
        var person = open.entities().create("person", "Noa Field", "CONFIDENTIAL");
        Path picture = Files.write(folder.resolve("noa.png"), Samples.picture(8, 8, "png"));
        open.attachments().addPhoto(person, picture, "CONFIDENTIAL", Progress.NONE);
        assertThat(photo(person).likeness()).isEmpty();
        open.attachments().likeness(person, photo(person), "possible");
        open.attachments().likeness(person, photo(person), "certain");
        assertThat(photo(person).likeness()).isEqualTo("certain");
        assertThat(open.attachments().photos(person)).hasSize(1);
        assertThat(page(person).history().getFirst().changes())
                .extracting(EntityPage.ChangeLine::sentence)
                .containsExactly("Likeness changed from “possible” to “certain”.");
        undo();
        assertThat(photo(person).likeness()).isEqualTo("possible");
        undo();
        assertThat(photo(person).likeness()).isEmpty();
    }

    private Attachments.File photo(ObjectId id) {
        return open.attachments().photos(id).getFirst();
    }
}
