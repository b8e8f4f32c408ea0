package org.entente.app.outgoing;

/**
 * A report that left the vault.
 *
 * @param searched how many withheld names were looked for in the file as it lies on the drive, and not found
 */
public record WrittenReport(WrittenFile written, int searched) {}
