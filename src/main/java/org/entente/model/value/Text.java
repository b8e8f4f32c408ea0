package org.entente.model.value;

/** Free text, exactly as written: no trimming, no normalisation. */
public record Text(String text) implements Value {
    public Text {
        UnicodeText.check(text);
    }

    @Override
    public String plain() {
        return text;
    }
}
