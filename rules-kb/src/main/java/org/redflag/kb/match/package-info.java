/** Names, numbers and addresses of a transaction's persons, held against those of listed parties. */
@NullMarked
package org.redflag.kb.match;

import org.jspecify.annotations.NullMarked;
