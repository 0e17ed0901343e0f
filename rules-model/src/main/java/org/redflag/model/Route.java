package org.redflag.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way the goods take.
 *
 * @param from where they are when they leave
 * @param transit places passed on the way, in order
 * @param destination country of ultimate destination as declared
 * @param previousDestination country this order, or this customer's orders, went to before, ISO 3166-1 alpha-2
 */
public record Route(
        @Nullable Place from,
        List<Place> transit,
        @Nullable Place destination,
        @Nullable TransportMode mode,
        @Nullable String previousDestination) {

    public Route {
        transit = transit == null ? List.of() : List.copyOf(transit);
        previousDestination = Country.normalise("previousDestination", previousDestination);
    }
}
