package org.redflag.model;

/**
 * The domain that a party's e-mail address is under.
 *
 * @param free whether anybody can have an address there
 */
public record MailDomain(Party party, String domain, boolean free) {}
