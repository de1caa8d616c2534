package bangfu.household.imports;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes the next thing in a thread of its own while the one before is dealt with. */
final class Ahead<T> implements AutoCloseable {
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final Callable<T> work;
  private Future<T> coming;

  Ahead(Callable<T> work) {
    this.work = work;
    this.coming = thread.submit(work);
  }

  /** The next thing; the one behind it is begun. */
  T next() {
    try {
      T next = coming.get();
      coming = thread.submit(work);
      return next;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Waits for what is being made: it may be using what its owner closes next. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      coming.get();
    } catch (ExecutionException e) {
      // nobody wants it any more
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
