package org.entente.model.value;

/**
 * A value of a kind that this version does not know: kept byte for byte, shown as text, never released onward.
 *
 * @param kind the unknown kind's key
 * @param canonical its canonical JSON text, exactly as it was hashed
 */
public record Unknown(String kind, String canonical) implements Value {
    public Unknown {
        UnicodeText.check(kind);
        UnicodeText.check(canonical);
    }

    @Override
    public String plain() {
        return canonical;
    }
}
