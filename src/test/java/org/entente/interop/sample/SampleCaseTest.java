package org.entente.interop.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType.Role;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Said;
import org.entente.interop.Told;
import org.entente.interop.table.MappingJson;
import org.entente.interop.table.TableImporter;
import org.entente.model.Excerpt;
import org.entente.model.ObjectId;
import org.entente.model.value.Likelihood;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The case that ships with the program holds together. */
class SampleCaseTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    private final List<Imported> objects = new ArrayList<>();
    private final List<Told> problems = new ArrayList<>();
    private final Receiver receiver = new Receiver() {
        @Override
        public void object(Imported object) {
            objects.add(object);
        }

        @Override
        public void source(Imported source) {
            objects.add(source);
        }

        @Override
        public void refused(Problem problem) {
            problems.add(Told.of(problem));
        }

        @Override
        public void warning(Problem problem) {
            problems.add(Told.of(problem));
        }
    };

    @BeforeEach
    void read() {
        read(SampleCase.HARBOUR_LIGHTS);
    }

    private void read(String name) {
        new SampleCase(CATALOGUE).read(SampleCase.file(name), ImportOptions.NOTHING_SAID, receiver, Progress.NONE);
    }

    private Map<Role, Integer> roles() {
        var roles = new HashMap<Role, Integer>();
        objects.forEach(
                object -> roles.merge(CATALOGUE.type(value(object, "type")).role(), 1, Integer::sum));
        return roles;
    }

    private static String value(Imported object, String property) {
        return object.said().stream()
                .filter(said -> said.property().equals(property))
                .map(said -> said.value().plain())
                .findFirst()
                .orElse("");
    }

    private Imported named(String foreignId) {
        return objects.stream()
                .filter(object -> object.foreignId().equals(foreignId))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isAWholeCase() {
        assertThat(problems).isEmpty();
        assertThat(roles())
                .containsEntry(Role.ENTITY, 124)
                .containsEntry(Role.SOURCE, 59)
                .containsEntry(Role.LINK, 300);
        assertThat(objects.stream().map(Imported::id).distinct()).hasSameSizeAs(objects);
    }

    @Test
    void speaksOnlyTheCataloguesWords() {
        var unknown = new HashSet<String>();
        for (var object : objects) {
            if (!CATALOGUE.type(value(object, "type")).isKnown()) {
                unknown.add(value(object, "type"));
            }
            String kind = value(object, "link.kind");
            if (!kind.isEmpty() && !CATALOGUE.linkKind(kind).known()) {
                unknown.add(kind);
            }
            object.said().stream()
                    .map(Said::property)
                    .filter(property -> !CATALOGUE.property(property).known())
                    .forEach(unknown::add);
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void pointsOnlyAtWhatItHolds() {
        var held = new HashSet<ObjectId>();
        objects.forEach(object -> held.add(object.id()));
        assertThat(objects.stream()
                        .flatMap(object -> object.references().stream())
                        .filter(id -> !held.contains(id)))
                .isEmpty();
    }

    @Test
    void gradesWhatASourceSaysByTheReliabilityThatIsStatedOfIt() {
        read(SampleCase.OND_POSITIONS);
        var stated = new HashMap<ObjectId, String>();
        objects.forEach(object -> stated.put(object.id(), value(object, "source.reliability")));
        for (var object : objects) {
            for (var said : object.said()) {
                if (said.source() != null && said.grade().isGraded() && stated.containsKey(said.source())) {
                    assertThat(said.grade().reliability().mark())
                            .as("%s of %s", said.property(), value(object, "name"))
                            .isEqualTo(stated.get(said.source()));
                }
            }
        }
    }

    @Test
    void citesEveryOtherNameOfTheCraneOperatorWhereItStands() {
        var aliases = named("karim").said().stream()
                .filter(said -> said.property().equals("alias"))
                .toList();
        assertThat(aliases).hasSize(5).allSatisfy(alias -> {
            var source = objects.stream()
                    .filter(object -> object.id().equals(alias.source()))
                    .findFirst()
                    .orElseThrow();
            var place = Excerpt.read(alias.locator()).orElseThrow();
            assertThat(value(source, "source.text").substring(place.from(), place.to()))
                    .isEqualTo(alias.value().plain());
        });
    }

    @Test
    void everyValueIsMarkedInATermThePolicyKnows() {
        assertThat(objects.stream()
                        .flatMap(object -> object.said().stream())
                        .map(Said::marking)
                        .distinct()
                        .filter(marking -> marking.levels().isEmpty()
                                || !CATALOGUE.markings().understands(marking)))
                .isEmpty();
    }

    @Test
    void judgementsHaveRangesAndOneOrganisationDissents() {
        var judgement = named("kj2");
        assertThat(judgement.said())
                .filteredOn(said -> said.property().equals("judgement.likelihood"))
                .singleElement()
                .satisfies(said ->
                        assertThat(((Likelihood) said.value()).percent()).isEqualTo("80–95 %"));
        objects.clear();
        read(SampleCase.OND_POSITIONS);
        assertThat(problems).isEmpty();
        assertThat(objects.stream()
                        .filter(object -> value(object, "position.stand").equals("dissent")))
                .singleElement()
                .satisfies(
                        position -> assertThat(value(position, "position.by")).isEqualTo("OND"));
    }

    @Test
    void everyFileSpeaksTheCataloguesWordsAndPointsAtWhatTheCaseHolds() {
        var files = List.of(
                SampleCase.HARBOUR_LIGHTS_LATER,
                SampleCase.AVL_POSITIONS,
                SampleCase.OND_POSITIONS,
                SampleCase.HARBOUR_LIGHTS_AVL);
        files.forEach(this::read);
        speaksOnlyTheCataloguesWords();
        pointsOnlyAtWhatItHolds();
        everyValueIsMarkedInATermThePolicyKnows();
        assertThat(problems).isEmpty();
    }

    @Test
    void sourcesAreWrittenInThreeScripts() {
        var scripts = new HashSet<UnicodeScript>();
        objects.stream()
                .filter(object -> value(object, "type").equals("source"))
                .forEach(object ->
                        value(object, "source.text").codePoints().forEach(c -> scripts.add(UnicodeScript.of(c))));
        assertThat(scripts).contains(UnicodeScript.LATIN, UnicodeScript.ARABIC, UnicodeScript.CYRILLIC);
    }

    @Test
    void theSecondWorkstationSaysAnotherDateOfTheSamePerson() {
        var ours = named("karim");
        objects.clear();
        read(SampleCase.HARBOUR_LIGHTS_AVL);
        var theirs = named("karim");

        assertThat(problems).isEmpty();
        assertThat(theirs.id()).isEqualTo(ours.id());
        assertThat(value(ours, "birth.date")).isEqualTo("1984-03-12");
        assertThat(value(theirs, "birth.date")).isEqualTo("1984-12-03");
    }

    @Test
    void theTableOfArrivalsMeetsTheVesselOfTheCase() {
        var vessel = named("halden");
        Set<ObjectId> held = new HashSet<>();
        objects.forEach(object -> held.add(object.id()));
        objects.clear();
        var bytes = SampleCase.file(SampleCase.ARRIVALS_MAPPING);
        try (var in = bytes.open()) {
            var mapping = MappingJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            new TableImporter(mapping, CATALOGUE)
                    .read(SampleCase.file(SampleCase.ARRIVALS), ImportOptions.NOTHING_SAID, receiver, Progress.NONE);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }

        assertThat(objects).extracting(Imported::id).contains(vessel.id());
        assertThat(objects.stream()
                        .filter(object -> held.contains(object.id()))
                        .map(Imported::id)
                        .distinct())
                .hasSize(3);
        assertThat(objects.stream().filter(object -> value(object, "type").equals("journey")))
                .hasSize(12);
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).isEqualTo("line 12"));
    }
}
