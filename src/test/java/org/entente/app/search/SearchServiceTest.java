package org.entente.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.store.TestCase.statement;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.entente.catalogue.Catalogue;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;
import org.entente.search.Hit;
import org.entente.store.TestCase;
import org.entente.store.query.PropertyStanding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchServiceTest {

    private final Catalogue catalogue = Catalogue.load();
    private final SplittableRandom random = new SplittableRandom(5);
    private final ObjectId person = ObjectId.random(random);

    @TempDir
    Path folder;

    private TestCase here;
    private SearchService search;

    @BeforeEach
    void open() {
        here = TestCase.create(folder.resolve("kst.vault"), "KST", 21);
        search = service();
        here.add(person, "person", new Text("Karim"));
        here.add(ObjectId.random(random), "vessel", new Text("Grey Heron"));
        assertThat(search.matching("karim", 5)).containsExactly(person);
    }

    @AfterEach
    void close() {
        search.close();
        here.close();
    }

    @Test
    void followsAChangedNameAndItsUndoing() {
        ClaimId old = claim("name");
        ClaimId now = here.replace(old, statement(person, "name", new Text("Selim")));
        assertThat(search.matching("karim", 5)).isEmpty();
        assertThat(search.matching("selim", 5)).containsExactly(person);
        ClaimId gone = here.withdraw(person, now);
        assertThat(search.matching("selim", 5)).isEmpty();
        here.act(draft -> draft.relate(TestCase.relation(new End.OfObject(person), "withdraws", gone)));
        assertThat(search.matching("selim", 5)).containsExactly(person);
        assertEqualToAFreshIndex("karim", "selim", "heron");
    }

    @Test
    void forgetsAnObjectWhoseTypeIsWithdrawn() {
        here.withdraw(person, claim("type"));
        assertThat(search.matching("karim", 5)).isEmpty();
        assertEqualToAFreshIndex("karim", "heron");
    }

    @Test
    void isMadeAnewAfterAPackageAndAfterSettingItAside() {
        try (var there = TestCase.create(folder.resolve("avl.vault"), "AVL", 22)) {
            there.add(ObjectId.random(random), "person", new Text("Northern Lantern"));
            here.receive("AVL-1", "AVL", there.everything(), Set.of());
        }
        assertThat(search.matching("lantern", 5)).hasSize(1);
        assertEqualToAFreshIndex("karim", "lantern");
    }

    @Test
    void takesUpTheSealedIndexOfTheSessionBefore() {
        var before = search.find("karim", 5);
        search.close();
        here.reopen();
        search = service();
        assertThat(search.find("karim", 5)).isEqualTo(before);
        here.say(person, "alias", new Text("Abu Layth"));
        assertThat(search.matching("layth", 5)).containsExactly(person);
    }

    @Test
    void makesTheSealedIndexAnewAfterWhatWasSaidWhileNobodySearched() {
        search.close();
        here.say(person, "alias", new Text("Abu Layth"));
        here.reopen();
        search = service();
        assertThat(search.matching("layth", 5)).containsExactly(person);
    }

    @Test
    void readsNoFurtherOnceItIsClosed() {
        search.close();
        here.vault().cache().files().delete("search");
        assertThatThrownBy(() -> search.matching("karim", 5)).isInstanceOf(Progress.Cancelled.class);
        search = service();
        assertThat(search.matching("karim", 5)).containsExactly(person);
    }

    /** Every opening is noted in the journal: were the index made anew for that, nobody would ever be spared it. */
    @Test
    void knowsThatNotesChangeNothing() {
        String before = content();
        here.store().note(notes -> notes.note("seen", new byte[0], new byte[] {1}));
        search.close();
        here.reopen();
        search = service();
        assertThat(content()).isEqualTo(before);
        here.say(person, "alias", new Text("Abu Layth"));
        assertThat(content()).isNotEqualTo(before);
    }

    private String content() {
        return here.store().queries().totals().contentName();
    }

    @Test
    void findsAnObjectByAnEarlierTitleProperty() {
        here.say(person, "value", new Text("CM-42"));
        assertThat(search.find("cm 42", 5)).extracting(Hit::name).containsExactly("Karim");
    }

    @Test
    void narrowsToWhatRestsOnASource() {
        var source = ObjectId.random(random);
        here.add(source, "source", new Text("Interview"));
        here.say(source, "source.reference", new Text("S-0142"));
        here.act(draft -> draft.state(
                statement(person, "occupation", new Text("Crane operator")),
                new Attribution(source, "p. 3", Marking.UNMARKED)));
        assertThat(search.matching("source:S-0142", 5)).containsExactly(person);
        assertThat(search.matching("source:S-0142 heron", 5)).isEmpty();
        assertThat(search.matching("source:S-0999", 5)).isEmpty();
    }

    @Test
    void takesAFamilyForAllItsTypes() {
        assertThat(search.matching("type:people", 5)).containsExactly(person);
        assertThat(search.matching("type:things heron", 5)).hasSize(1);
        assertThat(search.matching("type:nothing", 5)).isEmpty();
    }

    private void assertEqualToAFreshIndex(String... queries) {
        here.vault().cache().files().delete("search");
        try (var fresh = service()) {
            for (String query : queries) {
                assertThat(search.find(query, 5))
                        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("score")
                        .isEqualTo(fresh.find(query, 5));
            }
        }
    }

    private ClaimId claim(String property) {
        List<PropertyStanding> all = here.store().queries().claims().of(person);
        return all.stream()
                .flatMap(each -> each.claims().stream())
                .filter(each -> each.held().claim().core() instanceof Core.Statement said
                        && said.property().equals(property))
                .findFirst()
                .orElseThrow()
                .held()
                .id();
    }

    private SearchService service() {
        return new SearchService(here.store(), catalogue, here.vault().cache().files());
    }
}
