package org.disclosurecheck.spark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Jobs of Spark at the same time. */
final class SideBySide {

    private SideBySide() {
    }

    /**
     * Returns when all have ended, well or not.
     *
     * @return what the last of them came to
     * @throws IOException or whatever one of them has thrown, as if it had run alone
     */
    static <T> T last(List<Callable<T>> jobs) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(jobs.size());
        try {
            T result = null;
            for (Future<T> job : threads.invokeAll(jobs)) {
                result = job.get();
            }
            return result;
        } catch (ExecutionException e) {
            throw SideBySide.<RuntimeException>unchanged(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            threads.shutdown();
        }
    }

    /** Spark throws checked exceptions that it does not declare. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchanged(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
