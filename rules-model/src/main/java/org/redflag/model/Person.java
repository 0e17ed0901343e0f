package org.redflag.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An individual or entity that can stand on a published list: a party, a bank of the chain, or an owner of either. */
public sealed interface Person permits Party, Bank, Owner {

    String name();

    List<String> alsoKnownAs();

    @Nullable
    String country();

    List<Identifier> identifiers();

    List<Owner> owners();
}
