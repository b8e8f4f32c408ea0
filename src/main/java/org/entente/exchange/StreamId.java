package org.entente.exchange;

import java.util.UUID;

/**
 * The packages from one workstation, about one case, to one organisation; they are numbered from 1.
 *
 * @param workstation that sends
 * @param audience code of the organisation that receives
 */
public record StreamId(UUID workstation, UUID caseId, String audience) {}
