package org.lexatlas.standalone.bench;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

/** Runs many at once and says how many a second came to their end. */
final class Race {

  private final int runs;
  private final int atOnce;

  Race(int runs, int atOnce) {
    this.runs = runs;
    this.atOnce = atOnce;
  }

  /**
   * Runs number 0 to {@code runs - 1}, at most {@code atOnce} at any time.
   *
   * @throws IllegalStateException when one of them fails
   */
  double perSecond(IntConsumer run) {
    var places = new Semaphore(atOnce);
    var all = new ArrayList<Future<?>>();
    long start = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < runs; i++) {
        int number = i;
        places.acquire();
        all.add(
            threads.submit(
                () -> {
                  try {
                    run.accept(number);
                  } finally {
                    places.release();
                  }
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return runs / ((System.nanoTime() - start) / 1e9);
  }
}
