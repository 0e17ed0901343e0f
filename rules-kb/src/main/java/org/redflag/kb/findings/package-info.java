/** Writes conclusions as findings that a person can check: each fact in words, with its place and its values. */
@NullMarked
package org.redflag.kb.findings;

import org.jspecify.annotations.NullMarked;
