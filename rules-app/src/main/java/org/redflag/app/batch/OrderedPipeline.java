package org.redflag.app.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redflag.app.input.UnusableInput;

/**
 * Works on an input part by part on several threads and hands the results on in the order of the input. Only a few
 * parts are under way at any time, so memory does not grow with the file.
 */
final class OrderedPipeline {

    private static final int PARTS_PER_THREAD = 4;

    private final int threads;
    private final int largestPart;

    /** Parts grow to the largest size; the first are small, so that a short file keeps every core busy too. */
    OrderedPipeline(int threads, int largestPart) {
        this.threads = threads;
        this.largestPart = largestPart;
    }

    /** Input is read and results are delivered on the calling thread, the work is done on the others. */
    <T, R> void run(Iterator<T> input, Function<List<T>, R> work, Consumer<R> deliver) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<R>> underWay = new ArrayDeque<>();
            Source<T> source = new Source<>(input);
            int size = 1;
            while (source.hasNext()) {
                List<T> part = source.part(size);
                size = Math.min(largestPart, size + 1);
                underWay.addLast(workers.submit(() -> work.apply(part)));
                if (underWay.size() >= threads * PARTS_PER_THREAD) {
                    deliver.accept(result(underWay.removeFirst()));
                }
            }
            while (!underWay.isEmpty()) {
                deliver.accept(result(underWay.removeFirst()));
            }
            // What was read before the input broke off is dealt with first, then the break is told.
            if (source.broken != null) {
                throw source.broken;
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a part could not be worked on: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted(e);
        }
    }

    /** An input in parts, up to the place where it breaks off. */
    private static final class Source<T> {

        private final Iterator<T> input;
        private @Nullable UnusableInput broken;

        Source(Iterator<T> input) {
            this.input = input;
        }

        boolean hasNext() {
            return broken == null && input.hasNext();
        }

        List<T> part(int size) {
            List<T> part = new ArrayList<>(size);
            try {
                while (part.size() < size && input.hasNext()) {
                    part.add(input.next());
                }
            } catch (UnusableInput e) {
                broken = e;
            }
            return part;
        }
    }
}
