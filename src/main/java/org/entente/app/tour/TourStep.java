package org.entente.app.tour;

import java.util.Map;

/** One step of the tour: a sentence for people and the same as fields for scripts. */
public record TourStep(String sentence, Map<String, ?> fields) {}
