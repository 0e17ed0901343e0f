package org.redflag.app.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Control;
import org.redflag.model.Share;

/**
 * One interest of a statement of the Beneficial Ownership Data Standard, as a share and control. Shares are the share in the
 * capital; a majority of votes, the board and other ways to decide are control; offices and trusts may be.
 *
 * @param indirect whether it is held through others, so that its share was worked out and is nobody's direct holding
 */
record BodsInterest(
        Share least,
        Share most,
        Control control,
        boolean indirect,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Hyphens of version 0.2, capitals of later ones: the words are compared without either. */
    private static final Set<String> CONTROL = Set.of(
            "appointmentofboard",
            "otherinfluenceorcontrol",
            "controlviacompanyrulesorarticles",
            "controlbylegalframework");

    private static final Set<String> PERHAPS = Set.of(
            "",
            "seniormanagingofficial",
            "boardmember",
            "boardchair",
            "settlor",
            "settloroftrust",
            "trustee",
            "trusteeoftrust",
            "protector",
            "protectoroftrust",
            "beneficiaryoflegalarrangement",
            "beneficiaryoftrust",
            "otherinterestoftrust",
            "rightsgrantedbycontract",
            "conditionalrightsgrantedbycontract",
            "nominee",
            "nominator");

    /** Money that comes from a company without a say in it, nor a share of it. */
    private static final Set<String> NEITHER = Set.of(
            "rightstosurplusassets",
            "rightstosurplusassetsondissolution",
            "rightstoprofitorincome",
            "rightstoprofitorincomefromassets",
            "enjoymentanduseofassets",
            "righttoprofitorincomefromassets");

    private static final Set<String> UNKNOWN = Set.of("unknowninterest", "unpublishedinterest");

    static BodsInterest read(JsonNode interest, String place) {
        String written = JsonHoldings.text(interest.get("type"));
        String type = written.replace("-", "").toLowerCase(Locale.ROOT);
        BodsShare share = BodsShare.read(interest.get("share"), place);
        Share least = Share.NONE;
        Share most = Share.NONE;
        Control control = Control.NONE;
        if (type.equals("shareholding")) {
            least = share.least();
            most = share.most();
        } else if (type.equals("votingrights")) {
            control = share.least().compareTo(Share.HALF) > 0
                    ? Control.CERTAIN
                    : share.most().compareTo(Share.HALF) > 0 ? Control.PERHAPS : Control.NONE;
        } else if (CONTROL.contains(type)) {
            control = Control.CERTAIN;
        } else if (PERHAPS.contains(type)) {
            // An interest without a type may be a share as well.
            most = type.isEmpty() ? share.most() : Share.NONE;
            control = Control.PERHAPS;
        } else if (UNKNOWN.contains(type)) {
            most = Share.ALL;
            control = Control.PERHAPS;
        } else if (!NEITHER.contains(type)) {
            throw new UnusableInput(place + ": '" + written
                    + "' is no type of interest that is known here; write one of the standard's, such as shareholding");
        }
        return new BodsInterest(
                least,
                most,
                control,
                level(interest).equals("indirect"),
                PartialDay.first(JsonHoldings.text(interest.get("startDate")), place),
                PartialDay.after(JsonHoldings.text(interest.get("endDate")), place));
    }

    private static String level(JsonNode interest) {
        String level = JsonHoldings.text(interest.get("directOrIndirect"));
        return level.isEmpty() ? JsonHoldings.text(interest.get("interestLevel")) : level;
    }

    /** What is left when the share is only known to be held through others whom nobody names. */
    BodsInterest throughUnknown() {
        boolean shares = most.compareTo(Share.NONE) > 0;
        return new BodsInterest(Share.NONE, shares ? Share.ALL : Share.NONE, control, true, from, until);
    }

    /** What is left when others already tell of the share. */
    BodsInterest without() {
        return new BodsInterest(Share.NONE, Share.NONE, control, true, from, until);
    }

    boolean isNothing() {
        return most.equals(Share.NONE) && control == Control.NONE;
    }
}
