package org.entente.app.identity;

import java.util.UUID;
import org.entente.model.KeyId;

/** Who this workstation's person is, as printed on the identity card. */
public record IdentitySummary(String person, String organisation, UUID workstation, KeyId key) {}
