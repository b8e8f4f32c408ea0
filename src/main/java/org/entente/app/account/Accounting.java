package org.entente.app.account;

import org.entente.audit.Trail;

/**
 * What is written down of looking at a case and working with it.
 *
 * @param trail takes what is no claim
 * @param views of restricted material
 * @param settings on which the safety of the vault depends
 * @param checkpoints of the journal, signed by whoever works in it
 */
public record Accounting(Trail trail, RestrictedViews views, SecuritySettings settings, Checkpoints checkpoints) {}
