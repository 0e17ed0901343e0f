package org.redflag.kb.explain;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.redflag.kb.rulebook.RulebookFiles;
import org.redflag.kb.scenario.Scenario;
import org.redflag.kb.scenario.ScenarioReader;
import org.redflag.model.InvalidFact;
import org.redflag.model.Transaction;

/**
 * Transactions that nobody wrote: each part is taken from the scenario of some rule and the day from anywhere, so that
 * every kind of fact meets every other.
 */
final class GeneratedTransactions {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 2900;
    /** Every day has rules of its own in force, which the engine builds when it first meets them: so a few days. */
    private static final int DIFFERENT_DAYS = 4;

    private final List<Transaction> parts = ScenarioReader.readAll(RulebookFiles.builtIn()).stream()
            .map(Scenario::transaction)
            .toList();
    private final SplittableRandom random;
    private final List<LocalDate> days;

    GeneratedTransactions(long seed) {
        random = new SplittableRandom(seed);
        days = IntStream.range(0, DIFFERENT_DAYS)
                .mapToObj(day -> FIRST.plusDays(random.nextInt(DAYS)))
                .toList();
    }

    List<Transaction> next(int count) {
        return IntStream.range(0, count).mapToObj(this::one).toList();
    }

    private Transaction one(int number) {
        Optional<Transaction> made = Optional.empty();
        while (made.isEmpty()) {
            made = attempt(number);
        }
        return made.get();
    }

    private Optional<Transaction> attempt(int number) {
        RecordComponent[] components = Transaction.class.getRecordComponents();
        Transaction parties = any();
        Transaction goods = random.nextInt(3) == 0 ? any() : parties;
        Object[] values = Arrays.stream(components)
                .map(component -> switch (component.getName()) {
                    case "id" -> "generated-" + number;
                    case "date" -> days.get(random.nextInt(days.size()));
                    case "paymentDate" -> random.nextInt(4) == 0 ? days.get(random.nextInt(days.size())) : null;
                    case "parties" -> value(component, parties);
                    case "items", "route" -> value(component, goods);
                    default -> value(component, random.nextBoolean() ? parties : random.nextBoolean() ? goods : any());
                })
                .toArray();
        try {
            Constructor<Transaction> constructor = Transaction.class.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidFact) {
                return Optional.empty();
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Transaction any() {
        return parts.get(random.nextInt(parts.size()));
    }

    private static Object value(RecordComponent component, Transaction of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
