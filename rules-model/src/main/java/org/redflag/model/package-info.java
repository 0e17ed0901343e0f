/** The facts a rule may see and what it may conclude. Plain records, no logic of law. */
@NullMarked
package org.redflag.model;

import org.jspecify.annotations.NullMarked;
