package org.redflag.kb.lists.store;

/**
 * One published file in the store.
 *
 * @param digest SHA-256 of its content, under which it is kept
 * @param name what it was called when it came, which may carry the day of the edition
 */
public record StoredFile(String digest, String name) {}
