/**
 * Facts about a book of transactions: gathered in one pass over its rows, in bounded memory, for the rules of the regime
 * {@code patterns}.
 */
@NullMarked
package org.redflag.kb.patterns;

import org.jspecify.annotations.NullMarked;
