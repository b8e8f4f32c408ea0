package org.entente.ui.desk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.entente.app.AppException;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.grade.Grade;
import org.entente.model.work.Progress;
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
                        tuple("Abu Layth", "Other name", "Latin"));
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
                        tuple("Call 2 Mar", "2 Mar 2024", "", "took part in", "(S//ORIGINATOR ONLY)"),
                        tuple("Meeting 3 Feb", "3 Feb 2024 19:05Z", "Café Mistral", "took part in", "(C//REL AVL)"));
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
        assertThat(source.locator()).isEqualTo("p. 2");
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
}
