package org.redflag.kb.engine;

/** One constraint of a pattern as its author wrote it. */
public record WrittenConstraint(String text, int line) {}
