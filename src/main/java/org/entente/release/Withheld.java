package org.entente.release;

import org.entente.model.ClaimId;

/** A claim that stays, and why. For the sender's eyes only. */
public record Withheld(ClaimId id, Reason reason) {}
