package org.entente.app;

import org.entente.app.claim.EntityEdits;
import org.entente.app.claim.MarkingEdits;
import org.entente.app.desk.TableViews;
import org.entente.app.duplicate.DuplicateService;
import org.entente.app.outgoing.CopyService;

/**
 * What is done with the things of an open case.
 *
 * @param edits many at once
 * @param markings who may see it
 * @param duplicates which of them may be one
 * @param copies for the clipboard
 * @param views how their table is looked at
 */
public record EntityServices(
        EntityEdits edits, MarkingEdits markings, DuplicateService duplicates, CopyService copies, TableViews views) {}
