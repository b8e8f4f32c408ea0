package org.entente.app.dashboard;

/** A judgement on which an organisation has yet to take a stand. */
public record Awaited(Asked asked, String organisation) {}
