package org.entente.ui.door;

import org.entente.model.ObjectId;

/**
 * The name of something that stays, in a text that would leave.
 *
 * @param object what the text is about
 * @param title what that is called
 * @param property where the text stands, in words
 * @param portion mark of the text
 */
public record Leak(String name, ObjectId object, String title, String property, String text, String portion) {}
