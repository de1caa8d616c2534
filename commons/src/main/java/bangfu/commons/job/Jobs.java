package bangfu.commons.job;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.persistence.DatabaseErrors;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.problem.ProblemCode;
import bangfu.commons.problem.ProblemKind;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Runs long work from the service's own database: one table, rows picked with {@code SKIP LOCKED},
 * heartbeats. Work whose process died is picked up again when its heartbeats stay away.
 */
@ApplicationScoped
public class Jobs {
  private static final Logger LOG = Logger.getLogger(Jobs.class);
  private static final int THREADS = 2;
  private static final Duration HEARTBEAT = Duration.ofSeconds(2);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration RETRY = Duration.ofSeconds(2);
  private static final int TRIES = 4;
  private static final int KEPT_DAYS = 7;

  private final Instance<Operations> operations;
  private final CurrentCaller caller;
  private final Sql sql;
  private final TransactionSynchronizationRegistry transactions;
  private final Scheduler scheduler;

  /** All the work there is. */
  @Singleton
  static class Kinds {
    private final List<Job> once;
    private final List<Recurring> recurring;

    Kinds(@All List<Job> once, @All List<Recurring> recurring) {
      this.once = once;
      this.recurring = recurring;
    }
  }

  Jobs(
      Kinds kinds,
      Instance<Operations> operations,
      CurrentCaller caller,
      Sql sql,
      TransactionSynchronizationRegistry transactions,
      DataSource database) {
    this.operations = operations;
    this.caller = caller;
    this.sql = sql;
    this.transactions = transactions;
    List<Task<?>> tasks = new ArrayList<>(kinds.once.stream().map(this::task).toList());
    List<RecurringTask<?>> again = new ArrayList<>(List.of(forgetOldKeys()));
    kinds.recurring.forEach(work -> again.add(recurring(work)));
    this.scheduler =
        Scheduler.create(database, tasks)
            .startTasks(again)
            .threads(THREADS)
            .pollingInterval(POLL)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(4)
            .enableImmediateExecution()
            .shutdownMaxWait(Duration.ofSeconds(5))
            .build();
  }

  void start(@Observes StartupEvent event) {
    scheduler.start();
  }

  void stop(@Observes ShutdownEvent event) {
    scheduler.stop();
  }

  /** In the running transaction: the work exists once that is committed, and begins at once. */
  void schedule(String kind, OperationId id) {
    sql.update(
        "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
            + " values (?, ?, now(), false, 1)",
        kind,
        id.toString());
    transactions.registerInterposedSynchronization(new Begin());
  }

  /** Whoever polls would find the work too, half a second later. */
  private final class Begin implements Synchronization {
    @Override
    public void beforeCompletion() {
      // only what is committed can begin
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        scheduler.triggerCheckForDueExecutions();
      }
    }
  }

  private Task<Void> task(Job job) {
    return Tasks.oneTime(job.kind())
        .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
        .execute(
            (instance, context) ->
                run(
                    job,
                    new OperationId(instance.getId()),
                    context.getExecution().consecutiveFailures >= TRIES - 1));
  }

  private static RecurringTask<Void> recurring(Recurring work) {
    return Tasks.recurring(work.name(), Schedules.fixedDelay(work.every()))
        .execute((instance, context) -> work.run());
  }

  private void run(Job job, OperationId id, boolean lastTry) {
    Operations all = operations.get();
    if (!all.begin(id)) {
      return; // ended before: the process died between ending it and removing the task
    }
    try {
      String result = caller.as(all.starter(id), () -> job.run(id));
      all.end(id, Operation.State.SUCCEEDED, result, null);
    } catch (Operations.Cancelled e) {
      all.end(id, Operation.State.CANCELLED, null, null);
    } catch (Exception e) {
      ProblemCode code = DatabaseErrors.problemOf(e).orElseGet(() -> codeOf(e));
      LOG.warnf("%s %s: %s", job.kind(), id, code.name());
      if (code == CommonProblem.INTERNAL_ERROR) {
        LOG.error("Unforeseen failure", e);
      }
      if (isWorthAnotherTry(code, lastTry)) {
        throw new IllegalStateException(e);
      }
      all.end(id, Operation.State.FAILED, null, code.name());
    }
  }

  private static ProblemCode codeOf(Exception e) {
    return e instanceof Problem problem ? problem.code() : CommonProblem.INTERNAL_ERROR;
  }

  /** What is down comes back; our own mistake may be a passing one, but not for ever. */
  private static boolean isWorthAnotherTry(ProblemCode code, boolean lastTry) {
    return code.kind() == ProblemKind.UNAVAILABLE
        || (code.kind() == ProblemKind.INTERNAL && !lastTry);
  }

  private void deleteOldKeys() {
    sql.update(
        "delete from idempotency_key where created_at < now() - make_interval(days => ?)",
        KEPT_DAYS);
  }

  /** Idempotency keys are kept for seven days. */
  private RecurringTask<Void> forgetOldKeys() {
    return Tasks.recurring("forget-old-idempotency-keys", Schedules.daily(LocalTime.of(3, 30)))
        .execute((instance, context) -> QuarkusTransaction.requiringNew().run(this::deleteOldKeys));
  }
}
