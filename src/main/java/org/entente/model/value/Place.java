package org.entente.model.value;

import java.math.BigDecimal;

/**
 * A position on the WGS 84 ellipsoid with its precision.
 *
 * @param latitude degrees north, [−90, 90]
 * @param longitude degrees east, [−180, 180]
 * @param radius metres within which the true position lies; 0 when not said
 */
public record Place(Decimal latitude, Decimal longitude, Decimal radius) implements Value {
    public Place {
        check("latitude", latitude, 90);
        check("longitude", longitude, 180);
        if (radius.number().signum() < 0) {
            throw new IllegalArgumentException("a radius is not negative");
        }
    }

    private static void check(String name, Decimal degrees, int limit) {
        if (degrees.number().abs().compareTo(BigDecimal.valueOf(limit)) > 0) {
            throw new IllegalArgumentException(name + " must be within " + limit + " degrees");
        }
    }

    @Override
    public String plain() {
        return latitude.digits() + ", " + longitude.digits();
    }
}
