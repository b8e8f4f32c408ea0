package org.entente.app.assessment;

import org.entente.model.ObjectId;

/** One line of the list of assessments. */
public record AssessmentRow(ObjectId id, String title, int judgements, String state, String marking) {}
