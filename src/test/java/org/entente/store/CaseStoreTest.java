package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.store.TestCase.statement;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.current.ClaimState;
import org.entente.model.current.HeldClaim;
import org.entente.model.value.Code;
import org.entente.model.value.Moment;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.model.work.Progress;
import org.entente.store.query.ObjectFilter;
import org.entente.store.query.ObjectRow;
import org.entente.store.query.PropertyStanding;
import org.entente.store.record.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseStoreTest {

    private final SplittableRandom random = new SplittableRandom(7);
    private final ObjectId person = ObjectId.random(random);
    private final ObjectId pier = ObjectId.random(random);

    @TempDir
    Path folder;

    private TestCase here;

    @BeforeEach
    void open() {
        here = TestCase.create(folder.resolve("kst.vault"), "KST", 1);
    }

    /** After every storage test: rebuilt equals live, and so does a reopened cache. */
    @AfterEach
    void rebuiltEqualsLive() {
        var totals = here.store().queries().totals();
        var live = totals.projectionDigest();
        var info = totals.info();
        here.reopen();
        assertThat(here.store().queries().totals().projectionDigest()).isEqualTo(live);
        here.store().rebuild(Progress.NONE);
        assertThat(here.store().queries().totals().projectionDigest()).isEqualTo(live);
        assertThat(here.store().queries().totals().info()).isEqualTo(info);
        here.close();
    }

    private ObjectRow row(ObjectId id) {
        return here.store().queries().objects().find(id).orElseThrow();
    }

    private PropertyStanding standing(ObjectId id, String property) {
        return here.store().queries().claims().of(id).stream()
                .filter(each -> each.property().equals(property))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsAnObjectWithItsNameAndType() {
        here.add(person, "person", new Text("Yusuf al-Karim"));
        assertThat(row(person).title()).isEqualTo("Yusuf al-Karim");
        assertThat(row(person).type()).isEqualTo("person");
        assertThat(row(person).contributors()).containsExactly("KST");
        assertThat(row(person).markings()).containsExactly(TestCase.MARKING);
        var info = here.store().queries().totals().info();
        assertThat(info.objects()).isEqualTo(1);
        assertThat(info.claims()).isEqualTo(2);
        assertThat(info.commits()).isEqualTo(1);
    }

    @Test
    void keepsNothingWhenTheActionFails() {
        here.add(person, "person", new Text("Yusuf"));
        assertThatThrownBy(() -> here.act(draft -> {
                    draft.state(statement(pier, "type", new Code("place")), TestCase.none());
                    draft.state(statement(person, "name", new Text("Joe")), TestCase.none());
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(here.store().queries().objects().find(pier)).isEmpty();
        assertThat(row(person).title()).isEqualTo("Yusuf");
        assertThat(here.store().queries().totals().info().claims()).isEqualTo(2);
    }

    @Test
    void keepsNothingOfALargeActionThatFails() {
        here.add(person, "person", new Text("Yusuf"));
        assertThatThrownBy(() -> here.act(draft -> {
                    for (int i = 0; i < 7000; i++) {
                        ObjectId object = ObjectId.derived("test", Integer.toString(i));
                        draft.state(statement(object, "type", new Code("person")), TestCase.none());
                        draft.state(statement(object, "name", new Text("Person " + i)), TestCase.none());
                    }
                    throw new IllegalStateException("cancelled");
                }))
                .hasMessage("cancelled");
        assertThat(here.store().queries().objects().page(ObjectFilter.ALL).total())
                .isEqualTo(1);
        here.add(pier, "place", new Text("Pier 9"));
        assertThat(here.store().queries().totals().info().claims()).isEqualTo(4);
    }

    @Test
    void supersedesAndWithdraws() {
        here.add(person, "person", new Text("Yusuf"));
        ClaimId first = here.say(person, "birth.date", Moment.of("1984-03-12"));
        ClaimId second = here.replace(first, statement(person, "birth.date", Moment.of("1984-12-03")));
        assertThat(standing(person, "birth.date").ours().shown()).isEqualTo(Moment.of("1984-12-03"));
        assertThat(standing(person, "birth.date").ours().past()).hasSize(1);
        ClaimId withdrawal = here.withdraw(person, second);
        assertThat(standing(person, "birth.date").ours().shown()).isEqualTo(Moment.of("1984-03-12"));
        here.withdraw(person, withdrawal);
        assertThat(standing(person, "birth.date").ours().shown()).isEqualTo(Moment.of("1984-12-03"));
        assertThat(here.store().queries().claims().history(person)).hasSize(7);
        assertThat(here.store().queries().claims().find(first).orElseThrow().state())
                .isEqualTo(ClaimState.SUPERSEDED);
    }

    @Test
    void contestsAndResolves() {
        here.add(person, "person", new Text("Yusuf"));
        ClaimId first = here.say(person, "birth.date", Moment.of("1984-03-12"));
        ClaimId second = here.say(person, "birth.date", Moment.of("1984-12-03"));
        assertThat(row(person).contested()).isEqualTo(1);
        assertThat(here.store().queries().totals().info().contested()).isEqualTo(1);
        ObjectId resolution = ObjectId.random(random);
        ClaimId value = here.resolve(resolution, person, "birth.date", Moment.of("1984-03-12"), List.of(first, second));
        assertThat(row(person).contested()).isZero();
        assertThat(standing(person, "birth.date").ours().isResolved()).isTrue();
        var rows = here.store().queries().claims().contested(true, 0, 10);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.property()).isEqualTo("birth.date");
            assertThat(row.resolved()).isTrue();
        });
        assertThat(here.store().queries().claims().contested(false, 0, 10)).isEmpty();
        here.withdraw(resolution, value);
        assertThat(row(person).contested()).isEqualTo(1);
        here.say(person, "birth.date", Moment.of("1990"));
        assertThat(standing(person, "birth.date").ours().live()).hasSize(3);
    }

    @Test
    void countsLinksAtBothEndsAndFollowsThemWhenTheyMove() {
        here.add(person, "person", new Text("Yusuf"));
        here.add(pier, "place", new Text("Pier 9"));
        ObjectId unknown = ObjectId.random(random);
        ObjectId link = here.link(ObjectId.random(random), "works-at", person, pier);
        assertThat(row(person).links()).isEqualTo(1);
        assertThat(row(pier).links()).isEqualTo(1);
        assertThat(here.store().queries().links().of(List.of(pier)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.from()).isEqualTo(person);
                    assertThat(row.kind()).isEqualTo("works-at");
                });
        ClaimId end = standing(link, "link.to").ours().live().getFirst().id();
        here.replace(end, statement(link, "link.to", new Ref(unknown)));
        assertThat(row(pier).links()).isZero();
        assertThat(row(unknown).links()).isEqualTo(1);
        assertThat(row(unknown).type()).isEmpty();
        var nodes = new ArrayList<ObjectId>();
        here.store().queries().links().graph((_, id, _, _) -> nodes.add(id), (_, _, _, _) -> {});
        assertThat(nodes).containsExactlyInAnyOrder(person, pier, unknown);
    }

    @Test
    void countsWhatCitesASource() {
        ObjectId source = here.add(ObjectId.random(random), "source", new Text("Interview"));
        ClaimId claim = here.act(draft -> draft.state(
                statement(person, "type", new Code("person")), new Attribution(source, "p. 3", TestCase.MARKING)));
        assertThat(row(source).cited()).isEqualTo(1);
        assertThat(row(person).sources()).isEqualTo(1);
        assertThat(row(person).unsourced()).isZero();
        assertThat(here.store().queries().citations().citing(source, 0, 10))
                .singleElement()
                .satisfies(detail -> {
                    Attribution attribution = detail.held().claim().attribution();
                    assertThat(attribution).isNotNull();
                    assertThat(Objects.requireNonNull(attribution).locator()).isEqualTo("p. 3");
                });
        here.withdraw(person, claim);
        assertThat(row(source).cited()).isZero();
        assertThat(row(person).type()).isEmpty();
    }

    private ClaimId seen(ObjectId source) {
        return here.act(draft -> draft.state(
                statement(person, "alias", new Text(source.toString())),
                new Attribution(source, "", TestCase.MARKING)));
    }

    @Test
    void countsSourcesOfOneOriginOnceHoweverLateThatIsSaid() {
        ObjectId interview = here.add(ObjectId.random(random), "source", new Text("Interview"));
        ObjectId report = here.add(ObjectId.random(random), "source", new Text("Report"));
        ObjectId log = here.add(ObjectId.random(random), "source", new Text("Log"));
        here.add(person, "person", new Text("Yusuf"));
        seen(interview);
        seen(report);
        assertThat(row(person).sources()).isEqualTo(2);
        ClaimId same = here.say(report, "source.same-origin", new Ref(interview));
        assertThat(row(person).sources()).isEqualTo(1);
        seen(log);
        assertThat(row(person).sources()).isEqualTo(2);
        here.say(log, "source.same-origin", new Ref(report));
        assertThat(row(person).sources()).as("over two steps").isEqualTo(1);
        here.reopen();
        here.withdraw(report, same);
        assertThat(row(person).sources()).as("taken back").isEqualTo(2);
    }

    @Test
    void countsOriginsOfWhatComesInTheSameActionToo() {
        ObjectId interview = ObjectId.random(random);
        ObjectId report = ObjectId.random(random);
        here.act(draft -> {
            for (ObjectId source : List.of(interview, report)) {
                draft.state(
                        statement(person, "alias", new Text(source.toString())),
                        new Attribution(source, "", TestCase.MARKING));
            }
            draft.state(statement(interview, "type", new Code("source")), TestCase.none());
            draft.state(statement(report, "type", new Code("source")), TestCase.none());
            draft.state(statement(report, "source.same-origin", new Ref(interview)), TestCase.none());
            return person;
        });
        assertThat(row(person).sources()).isEqualTo(1);
    }

    @Test
    void pagesFiltersAndSorts() {
        for (int i = 0; i < 25; i++) {
            here.add(ObjectId.random(random), i % 2 == 0 ? "person" : "vessel", new Text("Object " + (char) ('A' + i)));
        }
        var objects = here.store().queries().objects();
        var page = objects.page(ObjectFilter.ALL.page(10, 5));
        assertThat(page.total()).isEqualTo(25);
        assertThat(page.rows())
                .extracting(ObjectRow::title)
                .startsWith("Object K")
                .hasSize(5);
        var vessels = objects.page(ObjectFilter.ofTypes(Set.of("vessel")).sorted(ObjectFilter.Sort.TITLE, true));
        assertThat(vessels.total()).isEqualTo(12);
        assertThat(vessels.rows().getFirst().title()).isEqualTo("Object X");
        assertThat(objects.page(ObjectFilter.ALL.withText("object b")).total()).isEqualTo(1);
        assertThat(objects.page(ObjectFilter.ALL.withMarking(TestCase.MARKING)).total())
                .isEqualTo(25);
        assertThat(objects.page(ObjectFilter.ALL.withContributor("AVL")).total())
                .isZero();
        assertThat(objects.page(ObjectFilter.ALL.contestedOnly()).total()).isZero();
        assertThat(objects.countsByType()).isEqualTo(Map.of("person", 13, "vessel", 12));
    }

    @Test
    void seesInsideADraftWhatItHasSaid() {
        here.add(person, "person", new Text("Yusuf"));
        List<Value> values = here.act(draft -> {
            assertThat(draft.live(List.of(person, pier)).keySet()).containsExactly(person);
            ClaimId name = Objects.requireNonNull(draft.live(List.of(person)).get(person)).stream()
                    .filter(claim -> claim.statement().property().equals("name"))
                    .map(HeldClaim::id)
                    .findFirst()
                    .orElseThrow();
            ClaimId now = draft.state(statement(person, "name", new Text("Joe")), TestCase.none());
            draft.relate(TestCase.relation(new org.entente.model.End.OfClaim(now), "supersedes", name));
            draft.state(statement(pier, "type", new Code("place")), TestCase.none());
            var live = draft.live(List.of(person, pier));
            assertThat(live.keySet()).containsExactlyInAnyOrder(person, pier);
            return Objects.requireNonNull(live.get(person)).stream()
                    .map(claim -> claim.statement().value())
                    .toList();
        });
        assertThat(values).containsExactlyInAnyOrder(new Code("person"), new Text("Joe"));
        assertThat(here.store().queries().claims().live(List.of(person)).get(person))
                .hasSize(2);
    }

    @Test
    void keepsNotesAndWhatPartnersWereGiven() {
        ObjectId object = here.add(person, "person", new Text("Yusuf"));
        ClaimId claim = standing(object, "name").ours().live().getFirst().id();
        var changes = new ArrayList<Change>();
        try (var _ = here.store().subscribe(changes::add)) {
            here.store().note(notes -> {
                notes.note("ledger", new byte[] {1, 2}, "an entry".getBytes(StandardCharsets.UTF_8));
                notes.handed(new Entry.Handed("AVL", "KST-to-AVL-0001", List.of(claim), List.of()));
            });
        }
        assertThat(changes).containsExactly(new Change.Noted());
        assertThat(here.store().queries().exchange().notes("ledger"))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.chain()).containsExactly(1, 2);
                    assertThat(new String(note.content(), StandardCharsets.UTF_8))
                            .isEqualTo("an entry");
                });
        assertThat(here.store().queries().exchange().handedTo("AVL")).isEqualTo(Map.of(claim, true));
        assertThat(here.store().queries().exchange().handedTo("OND")).isEmpty();
    }
}
