package org.redflag.model;

import java.util.List;

/** What a whole book of transactions shows and no single one does. */
public sealed interface BookFact
        permits BookSpan,
                TradeFlow,
                CustomerFlow,
                ReplacedDestination,
                PassThrough,
                ResaleRoute,
                SmallShipments,
                FlowTakeover,
                SharedTie {

    /** The rows it rests on, {@code book.csv:17}; some of them where there are many. */
    List<String> rows();
}
