package org.entente.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignAIkonHandler;
import org.kordamp.ikonli.materialdesign2.MaterialDesignBIkonHandler;
import org.kordamp.ikonli.materialdesign2.MaterialDesignCIkonHandler;
import org.kordamp.ikonli.materialdesign2.MaterialDesignDIkonHandler;
import org.kordamp.ikonli.materialdesign2.MaterialDesignEIkonHandler;
import org.kordamp.ikonli.materialdesign2.MaterialDesignFIkonHandler;
import org.kordamp.ikonli.materialdesign2.MaterialDesignGIkonHandler;
import org.kordamp.ikonli.materialdesign2.MaterialDesignHIkonHandler;
import org.kordamp.ikonli.materialdesign2.MaterialDesignIIkonHandler;
import org.kordamp.ikonli.materialdesign2.MaterialDesignKIkonHandler;
import org.kordamp.ikonli.materialdesign2.MaterialDesignLIkonHandler;
import org.kordamp.ikonli.materialdesign2.MaterialDesignMIkonHandler;
import org.kordamp.ikonli.materialdesign2.MaterialDesignNIkonHandler;
import org.kordamp.ikonli.materialdesign2.MaterialDesignPIkonHandler;
import org.kordamp.ikonli.materialdesign2.MaterialDesignRIkonHandler;
import org.kordamp.ikonli.materialdesign2.MaterialDesignSIkonHandler;
import org.kordamp.ikonli.materialdesign2.MaterialDesignTIkonHandler;
import org.kordamp.ikonli.materialdesign2.MaterialDesignWIkonHandler;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void namesEveryFamilyTypePropertyAndLinkKindInTheBundleAndNothingElse() {
        var bundle = ResourceBundle.getBundle("i18n.catalogue");
        var keys = new TreeSet<String>();
        catalogue.families().forEach(family -> keys.add(family.labelKey()));
        catalogue.types().forEach(type -> keys.add(type.labelKey()));
        keys.add(catalogue.type("x-never-heard-of").labelKey());
        catalogue.properties().forEach(property -> keys.add(property.labelKey().orElseThrow()));
        catalogue.linkCategories().forEach(category -> keys.add(category.labelKey()));
        catalogue.linkKinds().forEach(kind -> keys.add(kind.labelKey().orElseThrow()));
        catalogue.linkKinds().forEach(kind -> keys.add(kind.reverseLabelKey().orElseThrow()));
        assertThat(new TreeSet<>(bundle.keySet())).isEqualTo(keys);
    }

    @Test
    void everyIconIsInTheFontThatShips() {
        var handlers = Stream.of(
                        new MaterialDesignAIkonHandler(),
                        new MaterialDesignBIkonHandler(),
                        new MaterialDesignCIkonHandler(),
                        new MaterialDesignDIkonHandler(),
                        new MaterialDesignEIkonHandler(),
                        new MaterialDesignFIkonHandler(),
                        new MaterialDesignGIkonHandler(),
                        new MaterialDesignHIkonHandler(),
                        new MaterialDesignIIkonHandler(),
                        new MaterialDesignKIkonHandler(),
                        new MaterialDesignLIkonHandler(),
                        new MaterialDesignMIkonHandler(),
                        new MaterialDesignNIkonHandler(),
                        new MaterialDesignPIkonHandler(),
                        new MaterialDesignRIkonHandler(),
                        new MaterialDesignSIkonHandler(),
                        new MaterialDesignTIkonHandler(),
                        new MaterialDesignWIkonHandler())
                .toList();
        var icons = new TreeSet<String>();
        catalogue.types().forEach(type -> icons.add(type.icon()));
        icons.add(catalogue.type("x-never-heard-of").icon());
        assertThat(icons)
                .allSatisfy(icon -> assertThat(handlers.stream()
                                .filter(handler -> handler.supports(icon))
                                .findFirst())
                        .hasValueSatisfying(
                                handler -> assertThat(handler.resolve(icon)).isNotNull()));
    }

    @Test
    void everyStixObjectTypeHasAType() {
        assertThat(List.of(
                        "attack-pattern campaign course-of-action grouping identity incident indicator infrastructure intrusion-set location malware malware-analysis note observed-data opinion report threat-actor tool vulnerability relationship artifact autonomous-system directory domain-name email-addr email-message file ipv4-addr ipv6-addr mac-addr mutex network-traffic process software url user-account windows-registry-key x509-certificate"
                                .split(" ")))
                .allSatisfy(stix -> assertThat(catalogue.typeForStix(stix, null))
                        .hasValueSatisfying(type -> assertThat(type.stix()).isEqualTo(stix)));
    }

    @Test
    void readsTheClassOfAStixIdentity() {
        assertThat(Stream.of("individual", "group", "organization", "class", "x-other")
                        .map(each -> catalogue
                                .typeForStix("identity", each)
                                .orElseThrow()
                                .key()))
                .containsExactly("person", "group", "organisation", "identity", "identity");
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        assertThat(catalogue.property("stix.x_mitre_platforms").multi()).isFalse();
        assertThat(catalogue.property("shoe.size"))
                .isEqualTo(new PropertyType(
                        "shoe.size", PropertyType.ValueKind.TEXT, true, false, List.of(), List.of(), false));
        assertThat(catalogue.type("x-thing").isKnown()).isFalse();
        assertThat(catalogue.linkKindForStix("x-blackmails").stixName()).isEqualTo("x-blackmails");
    }

    @Test
    void partnersAgreementsAndSettingsAreLocal() {
        assertThat(catalogue.types().stream().filter(ObjectType::local).map(ObjectType::key))
                .containsExactlyInAnyOrder("partner", "agreement", "setting");
    }

    @Test
    void cannotJudgeIsNotTheWorstMark() {
        var admiralty = catalogue.scale("admiralty").orElseThrow();
        assertThat(admiralty.reliability("F").orElseThrow().judged()).isFalse();
        assertThat(admiralty.credibility("6").orElseThrow().judged()).isFalse();
        var uk = catalogue.scale("uk-5x5x5").orElseThrow();
        assertThat(uk.reliability("D").orElseThrow().judged()).isTrue();
        assertThat(uk.reliability("E").orElseThrow().judged()).isFalse();
        assertThat(uk.credibility("4").orElseThrow().judged()).isFalse();
    }
}
