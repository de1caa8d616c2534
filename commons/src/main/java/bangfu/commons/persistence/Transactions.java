package bangfu.commons.persistence;

import bangfu.commons.caller.Caller;
import bangfu.commons.caller.CurrentCaller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Transactions of somebody else than the request's caller. The scope is set in the database when a
 * transaction begins, so another scope needs a transaction of its own.
 */
@ApplicationScoped
public class Transactions {
  private final CurrentCaller current;

  Transactions(CurrentCaller current) {
    this.current = current;
  }

  /** Does the work in a new transaction, within this caller's scope and in his name. */
  public <T> T as(Caller caller, Supplier<T> work) {
    try {
      return current.as(caller, () -> QuarkusTransaction.requiringNew().call(work::get));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same as the service itself, which sees everything. */
  public <T> T ofService(String name, Supplier<T> work) {
    return as(Caller.service(name), work);
  }
}
