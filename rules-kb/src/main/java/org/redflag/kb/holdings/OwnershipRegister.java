package org.redflag.kb.holdings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Control;
import org.redflag.model.Holding;
import org.redflag.model.NamedPerson;
import org.redflag.model.Share;

/** Statements about ownership that hold for all transactions, found by whom they are about. Threads may share it. */
public final class OwnershipRegister {

    public static final OwnershipRegister NONE = new Builder().build("");

    private final Identities identities;
    private final String digest;
    /** Statements, those about one person side by side. */
    private final int[] owners;

    private final Statement[] statements;
    /** For each person where its statements begin; they end where the next one's begin. */
    private final int[] begins;

    /** What a statement says beside who owns whom; equal ones are kept once. */
    private record Statement(
            Share least,
            Share most,
            Control control,
            @Nullable String jointArrangement,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String source) {

        static Statement of(Holding holding) {
            return new Statement(
                    holding.least(),
                    holding.most(),
                    holding.controls(),
                    holding.jointArrangement(),
                    holding.from(),
                    holding.until(),
                    holding.source());
        }

        boolean inForce(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    /**
     * What one person holds of another.
     *
     * @param owner number of the owner in the register
     */
    public record Stake(
            int owner,
            Share least,
            Share most,
            Control control,
            @Nullable String jointArrangement,
            @Nullable String source) {}

    private OwnershipRegister(Builder from, String digest) {
        identities = from.identities;
        this.digest = digest;
        identities.settle();
        int size = from.size;
        begins = new int[identities.size() + 1];
        for (int i = 0; i < size; i++) {
            begins[identities.person(from.owned[i]) + 1]++;
        }
        for (int i = 1; i < begins.length; i++) {
            begins[i] += begins[i - 1];
        }
        owners = new int[size];
        statements = new Statement[size];
        int[] at = Arrays.copyOf(begins, begins.length);
        for (int i = 0; i < size; i++) {
            int place = at[identities.person(from.owned[i])]++;
            owners[place] = identities.person(from.owner[i]);
            statements[place] = from.statements[i];
        }
    }

    public boolean isEmpty() {
        return owners.length == 0;
    }

    /** How many statements it holds. */
    public int size() {
        return owners.length;
    }

    /** Digest of the files it was read from; empty when there are none. */
    public String digest() {
        return digest;
    }

    /**
     * Whom the register knows a person as, beyond doubt: by a number, otherwise by the same name in the same country.
     *
     * @param who all that the person is called elsewhere
     */
    public Optional<Integer> find(Collection<NamedPerson> who) {
        return identities.find(who).person();
    }

    /** All that the register calls a person. */
    public List<NamedPerson> person(int person) {
        return identities.mentionsOf(person);
    }

    /**
     * Why the register may say of a person who owns it without that anybody can tell; absent when it does not.
     *
     * @param who all that the person is called
     * @param known whom the register knows it as, if anybody
     */
    public Optional<String> doubt(Collection<NamedPerson> who, Optional<Integer> known) {
        Set<Integer> others = new TreeSet<>(
                known.isPresent()
                        ? identities.namesakes(who)
                        : identities.find(who).candidates());
        known.ifPresent(person -> {
            others.remove(person);
            others.removeIf(other -> !identities.isUnclear(other) && !identities.isUnclear(person));
        });
        others.removeIf(other -> statementsOn(other) == 0);
        if (others.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                others.size() == 1
                        ? "the register has owners of one of that name, and neither a number nor a country says that it is this one"
                        : "the register has owners of " + others.size()
                                + " of that name, and no number says which is this one");
    }

    /** How many statements there are on who holds a person, of whatever day. */
    public int statementsOn(int person) {
        return begins[person + 1] - begins[person];
    }

    /** Who held what of a person on a day. */
    public void stakesIn(int person, LocalDate day, Consumer<Stake> each) {
        for (int i = begins[person]; i < begins[person + 1]; i++) {
            Statement statement = statements[i];
            if (statement.inForce(day)) {
                each.accept(new Stake(
                        owners[i],
                        statement.least,
                        statement.most,
                        statement.control,
                        statement.jointArrangement,
                        statement.source));
            }
        }
    }

    /** Takes statements one by one, in any order. */
    public static final class Builder {

        private final Identities identities = new Identities(Identities.WithoutCountry.IS_UNCLEAR);
        private final Map<Statement, Statement> same = new HashMap<>();
        private int[] owner = new int[16];
        private int[] owned = new int[16];
        private Statement[] statements = new Statement[16];
        private int size;

        public void add(Holding holding) {
            if (size == owner.length) {
                owner = Arrays.copyOf(owner, 2 * size);
                owned = Arrays.copyOf(owned, 2 * size);
                statements = Arrays.copyOf(statements, 2 * size);
            }
            owner[size] = identities.add(holding.owner());
            owned[size] = identities.add(holding.owned());
            Statement statement = Statement.of(holding);
            statements[size] = same.computeIfAbsent(statement, s -> s);
            size++;
        }

        /**
         * The register of all statements taken.
         *
         * @param digest of the files they came from
         */
        public OwnershipRegister build(String digest) {
            return new OwnershipRegister(this, digest);
        }
    }

    /** A register of these statements, as tests and scenarios have them. */
    public static OwnershipRegister of(List<Holding> holdings) {
        Builder builder = new Builder();
        new ArrayList<>(holdings).forEach(builder::add);
        return builder.build(holdings.isEmpty() ? "" : holdings.toString());
    }
}
