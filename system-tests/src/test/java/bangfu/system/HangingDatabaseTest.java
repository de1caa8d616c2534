package bangfu.system;

import static bangfu.local.stack.ServiceName.INSPECTION;
import static org.assertj.core.api.Assertions.assertThat;

import bangfu.local.stack.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A database that hangs for ten seconds under load: slower than a crash, and more treacherous. */
class HangingDatabaseTest {
  private static final int CALLERS = 12;
  private static final Duration HANG = Duration.ofSeconds(10);
  private static final Duration LOAD = Duration.ofSeconds(20);

  private final Stacks.Running running = Stacks.told();
  private final Map<String, Integer> sent = new ConcurrentHashMap<>();
  private final Set<Integer> statuses = ConcurrentHashMap.newKeySet();
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger next = new AtomicInteger(1000);

  @Test
  void callers_hear_503_and_nothing_is_doubled_or_lost() throws Exception {
    long before = inspectors();
    Thread hang = new Thread(this::hang);
    hang.start();
    long end = System.nanoTime() + LOAD.toNanos();
    Together.call(CALLERS, i -> register(end));
    hang.join();
    assertThat(faults).isEmpty();
    assertThat(statuses).as("the hang was noticed").contains(201, 503);
    assertThat(statuses).isSubsetOf(201, 409, 503);
    assertThat(inspectors() - before).as("one inspector for each").isEqualTo(sent.size());
    assertThat(registered()).containsAll(sent.keySet());
    assertThat(running.stack().service(INSPECTION).isReady()).as("without a restart").isTrue();
  }

  /** Sends one registration after another, each until it is answered with success. */
  private int register(long end) {
    int done = 0;
    while (System.nanoTime() < end) {
      String staffNo = "HG-" + next.getAndIncrement();
      sendUntilDone(staffNo);
      sent.put(staffNo, 1);
      done++;
    }
    return done;
  }

  private void sendUntilDone(String staffNo) {
    for (int attempt = 0; attempt < 200; attempt++) {
      int status = sendOnce(staffNo);
      if (status == 201) {
        return;
      }
      pause(status == 503 ? 500 : 50);
    }
    faults.add(staffNo + " never succeeded");
  }

  private int sendOnce(String staffNo) {
    Api.Answer answer =
        running
            .api()
            .tryPost(
                INSPECTION,
                "OFFICE@430511",
                "/api/v1/inspectors",
                Map.of(
                    "staffNo",
                    staffNo,
                    "name",
                    "督查员" + staffNo,
                    "unit",
                    "DISTRICT_OFFICER",
                    "trainedOn",
                    "2021-04-08"));
    statuses.add(answer.status());
    if (answer.status() == 503 && answer.header("Retry-After").isEmpty()) {
      faults.add("503 without Retry-After");
    }
    if (answer.status() / 100 != 2 && !answer.header("Content-Type").contains("problem+json")) {
      faults.add(answer.status() + " without a problem: " + answer.text());
    }
    return answer.status();
  }

  private void hang() {
    pause(4000);
    List<Long> pids = running.stack().database().pids();
    signal("-STOP", pids);
    pause((int) HANG.toMillis());
    signal("-CONT", pids);
  }

  private static void signal(String signal, List<Long> pids) {
    List<String> command = new ArrayList<>(List.of("kill", signal));
    pids.forEach(pid -> command.add(Long.toString(pid)));
    try {
      new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private long inspectors() throws Exception {
    return Ids.count(running.stack(), INSPECTION, "select count(*) from inspector");
  }

  private Set<String> registered() throws Exception {
    Set<String> found = new TreeSet<>();
    try (var database = running.stack().database().superuserConnection("inspection");
        var statement = database.createStatement();
        var rows = statement.executeQuery("select staff_no from inspector")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
