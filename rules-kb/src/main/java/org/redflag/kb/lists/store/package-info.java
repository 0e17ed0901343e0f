/** Dated editions of published lists, kept as published, so that a past day is screened against the lists of that day. */
@NullMarked
package org.redflag.kb.lists.store;

import org.jspecify.annotations.NullMarked;
