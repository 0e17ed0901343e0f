/** Evaluates rules over facts. Nobody else knows Drools. */
@NullMarked
package org.redflag.kb.engine;

import org.jspecify.annotations.NullMarked;
