package org.entente.model.value;

/** A term from a code list of the catalogue, such as a type or a link kind. */
public record Code(String code) implements Value {
    public Code {
        UnicodeText.check(code);
    }

    @Override
    public String plain() {
        return code;
    }
}
