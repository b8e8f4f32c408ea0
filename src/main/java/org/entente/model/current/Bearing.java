package org.entente.model.current;

import org.entente.model.ClaimId;
import org.entente.model.Core;

/**
 * A held and taken relation claim that bears on other claims: withdraws, supersedes or resolves them.
 *
 * @param organisation code of the contributor that made it
 */
public record Bearing(ClaimId id, String organisation, Core.Relation relation) {}
