package org.entente.model.value;

import org.entente.model.ObjectId;

/** Points at another object of the case. */
public record Ref(ObjectId target) implements Value {
    @Override
    public String plain() {
        return target.toString();
    }
}
