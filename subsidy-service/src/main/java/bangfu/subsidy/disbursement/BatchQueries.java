package bangfu.subsidy.disbursement;

import bangfu.commons.caller.CurrentCaller;
import bangfu.commons.paging.Page;
import bangfu.commons.paging.PageParameters;
import bangfu.commons.paging.Paging;
import bangfu.commons.persistence.Sql;
import bangfu.subsidy.listing.Where;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads batches within the caller's scope. */
@ApplicationScoped
class BatchQueries {
  private final Sql sql;
  private final Batches batches;
  private final Paging paging;
  private final CurrentCaller caller;

  BatchQueries(Sql sql, Batches batches, Paging paging, CurrentCaller caller) {
    this.sql = sql;
    this.batches = batches;
    this.paging = paging;
    this.caller = caller;
  }

  /** A batch and the version that its ETag names. */
  record Versioned(BatchView view, long version) {}

  Versioned batch(UUID id) {
    Batch batch = batches.within(caller.scope(), id);
    return new Versioned(batches.view(batch), batch.version());
  }

  Page<BatchView> batches(@Nullable BatchState state, PageParameters wanted) {
    var page = paging.request(wanted);
    List<UUID> ids =
        Where.inScope("division_code", caller.scope())
            .and("state = ?", state)
            .after("id > ?::uuid", page.after())
            .list(
                sql,
                "select id from payment_batch",
                "order by id limit ?",
                row -> row.getObject(1, UUID.class),
                page.fetch());
    List<BatchView> views =
        batches.find("id in ?1 order by id", ids).stream().map(batches::view).toList();
    return paging.page(page, views, b -> List.of(b.id().toString()));
  }
}
