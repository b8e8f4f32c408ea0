package org.entente.app.outgoing;

import java.nio.file.Path;

/**
 * An exported log.
 *
 * @param leaves how many entries are in it
 * @param stays how many that were wanted are not, because they name what may not leave
 * @param of how many the whole log has
 * @param recipient whose it is
 * @param banner of the whole file
 */
public record WrittenLog(Path file, int leaves, int stays, int of, String recipient, String banner) {}
