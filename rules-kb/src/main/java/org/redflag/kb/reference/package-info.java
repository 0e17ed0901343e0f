/** Dated tables of the law, and the facts they hold for a day. */
@NullMarked
package org.redflag.kb.reference;

import org.jspecify.annotations.NullMarked;
