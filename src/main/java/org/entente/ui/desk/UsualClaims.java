package org.entente.ui.desk;

import java.util.List;

/** What is most often said about things of one family, in the order in which one wants to know it. */
final class UsualClaims {

    private UsualClaims() {}

    /** @param family key from the catalogue */
    static List<String> of(String family) {
        return switch (family) {
            case "people" ->
                List.of("birth.date", "nationality", "occupation", "phone", "address", "birth.place", "email", "alias");
            case "groups" -> List.of("alias", "country", "address", "phone", "registration.number", "founded.date");
            case "places" -> List.of("address", "city", "country", "alias", "description");
            case "events" -> List.of("start", "end", "description", "status");
            case "things" ->
                List.of("registration", "imo.number", "flag", "model", "colour", "serial.number", "description");
            case "digital" -> List.of("first.seen", "last.seen", "platform", "description");
            case "money" -> List.of("bank", "account.number", "iban", "currency");
            case "documents" -> List.of("document.number", "issued.by", "issued.date", "expires.date");
            default -> List.of("description");
        };
    }
}
