package bangfu.commons.feed;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Reads every feed that this service follows, for as long as it runs. The page is asked for outside
 * any transaction; what it says and the new cursor are stored in one, so that after a crash reading
 * goes on where the copy really is.
 */
@ApplicationScoped
public class FeedReader {
  private static final Logger LOG = Logger.getLogger(FeedReader.class);
  private static final int PAGE = 500;

  /** Short, so that the age told of an idle copy is too. */
  private static final int WAIT_SECONDS = 2;

  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  private final List<FeedConsumer> consumers;
  private final FeedCursors cursors;
  private final CurrentCaller caller;
  private final boolean enabled;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean stopping;

  FeedReader(
      @All List<FeedConsumer> consumers,
      FeedCursors cursors,
      CurrentCaller caller,
      @ConfigProperty(name = "bangfu.feed.enabled", defaultValue = "true") boolean enabled) {
    this.consumers = consumers;
    this.cursors = cursors;
    this.caller = caller;
    this.enabled = enabled;
  }

  void start(@Observes StartupEvent event) {
    if (enabled) {
      consumers.forEach(this::follow);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
    threads.forEach(Thread::interrupt);
  }

  /** Reads one page and applies it. Returns whether it held events. */
  public boolean readOnce(FeedConsumer consumer, int waitSeconds) throws Exception {
    return caller.as(
        Caller.service("feed:" + consumer.feed()),
        () -> {
          var cursor = cursors.find(consumer.feed());
          var page = consumer.read(new FeedPosition(cursor.orElse(null), PAGE, waitSeconds));
          QuarkusTransaction.requiringNew().run(() -> apply(consumer, cursor.orElse(null), page));
          return !page.events().isEmpty() || page.gone();
        });
  }

  private void apply(
      FeedConsumer consumer, @org.jspecify.annotations.Nullable String from, FeedPage page) {
    if (!cursors.lock(consumer.feed(), from)) {
      return; // a twin of this service was faster
    }
    if (page.gone()) {
      consumer.reset();
      cursors.startOver(consumer.feed());
      return;
    }
    consumer.apply(page.events());
    cursors.advance(consumer.feed(), page);
  }

  private void follow(FeedConsumer consumer) {
    var thread = new Thread(() -> loop(consumer), "feed-" + consumer.feed());
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  private void loop(FeedConsumer consumer) {
    while (!stopping) {
      try {
        readOnce(consumer, WAIT_SECONDS);
      } catch (Exception e) {
        failed(consumer, e);
      }
    }
  }

  private void failed(FeedConsumer consumer, Exception e) {
    if (stopping) {
      return;
    }
    LOG.warnf("Feed %s: %s", consumer.feed(), e.getClass().getSimpleName());
    LOG.debug("Feed failure", e);
    try {
      caller.as(
          Caller.service("feed:" + consumer.feed()),
          () -> {
            QuarkusTransaction.requiringNew()
                .run(() -> cursors.failed(consumer.feed(), e.getClass().getSimpleName()));
            return null;
          });
    } catch (Exception alsoFailed) {
      LOG.debug("The database is away too", alsoFailed);
    }
    pause();
  }

  private static void pause() {
    try {
      Thread.sleep(AFTER_FAILURE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
