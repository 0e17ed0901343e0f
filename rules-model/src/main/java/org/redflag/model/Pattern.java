package org.redflag.model;

/** What a rule found in a book, and the fact that shows it. */
public record Pattern(Finding finding, BookFact fact) {}
