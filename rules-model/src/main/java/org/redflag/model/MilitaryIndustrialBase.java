package org.redflag.model;

/** A person that is part of Russia's military-industrial base under the definition of the day. */
public record MilitaryIndustrialBase(Person person) {}
