package org.entente.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.EntityPage.Block;
import org.entente.ui.door.EntityPage.ClaimLine;
import org.entente.ui.door.EntityPage.LinkLine;
import org.entente.ui.theme.Symbol;
import org.junit.jupiter.api.Test;

class PairClaimsTest {

    @Test
    void theNameOfOneIsSharedThatIsAnotherNameOfTheOther() {
        var claims = PairClaims.of(
                page("one", block("name", "Yusuf al-Karim"), block("alias", "Joe Carim", "Abu Layth")),
                page("two", block("name", "Joe Carim")));

        assertThat(values(claims.shared())).containsExactly("Joe Carim", "Joe Carim");
        assertThat(claims.differing()).isEmpty();
        assertThat(values(claims.oneSided())).containsExactly("Abu Layth", "Yusuf al-Karim");
    }

    @Test
    void namesAreComparedAsWherePairsAreLookedFor() {
        var claims = PairClaims.of(
                page("one", block("name", "Yusuf al-Karim"), block("alias", "Abu Layth")),
                page("two", block("name", "“Abu Layth”")));

        assertThat(values(claims.shared())).containsExactlyInAnyOrder("Abu Layth", "“Abu Layth”");
        assertThat(claims.differing()).isEmpty();
    }

    @Test
    void whatBothAreLinkedWithIsShared() {
        var claims = PairClaims.of(
                linked(page("one"), "Farrow", "Lantern"), linked(page("two"), "Lantern", "Harbourmaster"));

        assertThat(claims.linked())
                .extracting(each -> each.of().name() + " " + each.link().name())
                .containsExactly("one Lantern", "two Lantern");
    }

    private static EntityPage linked(EntityPage page, String... others) {
        var links = Stream.of(others)
                .map(other -> new LinkLine(
                        ObjectId.derived("link", page.name() + other),
                        "knows",
                        ObjectId.derived("thing", other),
                        Symbol.unknown("Person"),
                        other,
                        Grade.NOT_GRADED,
                        null,
                        "",
                        "KST",
                        "(C)"))
                .toList();
        return new EntityPage(
                page.id(),
                page.symbol(),
                page.name(),
                page.also(),
                page.portion(),
                page.sources(),
                page.contributors(),
                page.blocks(),
                page.aliases(),
                links,
                page.events(),
                page.history(),
                page.same(),
                page.isDoubted(),
                page.addable());
    }

    @Test
    void onlyWhatBothStateDiffers() {
        var claims = PairClaims.of(
                page("one", block("birth.date", "12 Mar 1984"), block("occupation", "Crane operator")),
                page("two", block("birth.date", "3 Dec 1984")));

        assertThat(values(claims.differing())).containsExactly("12 Mar 1984", "3 Dec 1984");
        assertThat(values(claims.oneSided())).containsExactly("Crane operator");
    }

    private static List<String> values(List<PairClaims.Property> properties) {
        return properties.stream()
                .flatMap(property -> property.said().stream())
                .map(said -> said.claim().value())
                .toList();
    }

    private static Block block(String property, String... values) {
        return new Block(
                property,
                property,
                false,
                List.of(values).stream().map(value -> claim(value)).toList(),
                null);
    }

    private static ClaimLine claim(String value) {
        return new ClaimLine(
                ClaimId.parse("a".repeat(64)),
                value,
                null,
                null,
                Grade.NOT_GRADED,
                null,
                "",
                "KST",
                "M. Oduya",
                "1 Mar 2024",
                "(C)",
                true,
                true);
    }

    private static EntityPage page(String name, Block... blocks) {
        return new EntityPage(
                ObjectId.derived("thing", name),
                Symbol.unknown("Person"),
                name,
                "",
                "(C)",
                1,
                List.of("KST"),
                List.of(blocks),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                Map.of());
    }
}
