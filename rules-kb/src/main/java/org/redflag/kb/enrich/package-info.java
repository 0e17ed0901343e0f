/** Adds to a transaction's facts what tables and lists know about them on the day. */
@NullMarked
package org.redflag.kb.enrich;

import org.jspecify.annotations.NullMarked;
