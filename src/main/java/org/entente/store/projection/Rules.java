package org.entente.store.projection;

import java.util.List;
import org.entente.catalogue.Catalogue;
import org.entente.model.current.CurrentValues;
import org.entente.model.current.Standing;

/**
 * What decides projections besides claims: the catalogue, and who we are. When either changes, the projections are made
 * anew.
 *
 * @param ourOrganisation code under which our resolutions count
 */
public record Rules(Catalogue catalogue, String ourOrganisation) {

    public Standing standing(String property, LoadedObjects.Basis basis, boolean joint) {
        return CurrentValues.of(
                basis.claims(),
                basis.bearings(),
                basis.resolutions(),
                catalogue.property(property).multi(),
                ourOrganisation,
                joint);
    }

    List<String> titleProperties() {
        return catalogue.titleProperties();
    }

    /** Names this set of rules: projections made under another name are not these. */
    String fingerprint() {
        var text = new StringBuilder("2;").append(ourOrganisation).append(';').append(titleProperties());
        catalogue
                .properties()
                .forEach(property -> text.append(';').append(property.key()).append(property.multi() ? '*' : '1'));
        catalogue
                .markings()
                .all()
                .forEach(policy -> text.append(';').append(policy.id()).append(policy.levels()));
        return Integer.toHexString(text.toString().hashCode()) + ":" + text.length();
    }
}
