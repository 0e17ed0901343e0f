package org.redflag.app.report;

import java.util.Optional;
import org.redflag.model.BookFact;
import org.redflag.model.CustomerFlow;
import org.redflag.model.FlowTakeover;
import org.redflag.model.PassThrough;
import org.redflag.model.ReplacedDestination;
import org.redflag.model.ResaleRoute;
import org.redflag.model.SharedTie;
import org.redflag.model.SmallShipments;
import org.redflag.model.TradeFlow;

/**
 * The drawing of one pattern.
 *
 * @param height how much room it takes, in pixels
 */
record Picture(Svg svg, int height) {

    static final int WIDTH = 960;

    /** What shows a fact best; absent where words do. */
    static Optional<Picture> of(BookFact fact) {
        if (fact instanceof TradeFlow flow) {
            return Optional.of(GrowthCurve.draw(flow));
        }
        if (fact instanceof ResaleRoute
                || fact instanceof PassThrough
                || fact instanceof SharedTie
                || fact instanceof SmallShipments) {
            return Optional.of(Chain.draw(fact));
        }
        if (fact instanceof ReplacedDestination || fact instanceof FlowTakeover || fact instanceof CustomerFlow) {
            return Optional.of(Bars.draw(fact));
        }
        return Optional.empty();
    }
}
