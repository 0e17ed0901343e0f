/** Scenarios: transactions beside the rules, with what the rules must say of them. */
@NullMarked
package org.redflag.kb.scenario;

import org.jspecify.annotations.NullMarked;
