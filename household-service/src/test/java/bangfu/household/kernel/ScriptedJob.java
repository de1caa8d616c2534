package bangfu.household.kernel;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.job.Job;
import bangfu.commons.job.OperationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Long work that does what the test wrote for its starter. */
@ApplicationScoped
public class ScriptedJob implements Job {
  static final String KIND = "SCRIPTED";

  private final Map<String, Function<OperationId, String>> scripts = new ConcurrentHashMap<>();
  private final CurrentCaller caller;

  ScriptedJob(CurrentCaller caller) {
    this.caller = caller;
  }

  /** Work started by this person runs so. */
  void script(String subject, Function<OperationId, String> script) {
    scripts.put(subject, script);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String run(OperationId operation) {
    var script = scripts.get(caller.get().subject());
    return script == null ? "/nowhere" : script.apply(operation);
  }
}
