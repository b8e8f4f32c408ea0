package org.entente.app.dashboard;

import org.entente.assessment.AssessmentView;
import org.entente.assessment.JudgementView;

/** A judgement and the assessment whose question it answers. */
public record Asked(AssessmentView assessment, JudgementView judgement) {}
