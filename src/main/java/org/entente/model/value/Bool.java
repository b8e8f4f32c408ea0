package org.entente.model.value;

/** Yes or no. */
public record Bool(boolean isTrue) implements Value {
    @Override
    public String plain() {
        return Boolean.toString(isTrue);
    }
}
