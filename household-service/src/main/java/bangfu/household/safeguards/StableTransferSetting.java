package bangfu.household.safeguards;

import bangfu.commons.caller.Caller;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.InputError;
import bangfu.commons.problem.Problem;
import bangfu.household.codelists.CodeList;
import bangfu.household.codelists.CodeLists;
import bangfu.household.standards.DistrictSettings;
import bangfu.household.standards.SettingEnding;
import bangfu.household.standards.SettingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which transfers count towards a stable income: entering, ending, listing. Public, so not scoped.
 */
@ApplicationScoped
class StableTransferSetting {
  private static final String SELECT =
      "select id, item, lower(valid) as valid_from, upper(valid) as valid_to, source, recorded_at,"
          + " ended_reason from stable_transfer_item";

  private final Sql sql;
  private final DistrictSettings district;
  private final CodeLists codes;

  StableTransferSetting(Sql sql, DistrictSettings district, CodeLists codes) {
    this.sql = sql;
    this.district = district;
    this.codes = codes;
  }

  List<StableTransferItemView> page(
      @Nullable String item, @Nullable LocalDate asOf, PageRequest page) {
    return sql.list(
        SELECT
            + " where (?::text is null or item = ?) and (?::date is null or valid @> ?::date)"
            + " and (item, lower(valid)) > (?, ?::date) order by item, lower(valid) limit ?",
        StableTransferItemView::of,
        item,
        item,
        asOf,
        asOf,
        page.after(0, ""),
        page.after(1, "0001-01-01"),
        page.fetch());
  }

  /**
   * @throws Problem 404 where the district is not the caller's
   */
  @Transactional
  public StableTransferItemView enter(NewStableTransferItem entry, Caller caller) {
    DistrictSettings.requireRange(entry.validFrom(), entry.validTo());
    if (!codes.has(CodeList.TRANSFER_ITEM, entry.item())) {
      throw new Problem(
          CommonProblem.INVALID_INPUT, List.of(new InputError("/item", "UNKNOWN_CODE", "")));
    }
    district.requireDistrict(caller.scope());
    UUID id =
        sql.one(
            "insert into stable_transfer_item (item, valid, source, recorded_by)"
                + " values (?, daterange(?, ?), ?, ?) returning id",
            row -> row.getObject(1, UUID.class),
            entry.item(),
            entry.validFrom(),
            entry.validTo(),
            entry.source(),
            caller.subject());
    return sql.one(SELECT + " where id = ?", StableTransferItemView::of, id);
  }

  /**
   * @throws Problem as every setting of the district that is ended
   */
  @Transactional
  public StableTransferItemView end(SettingId id, SettingEnding ending, Caller caller) {
    district.end(DistrictSettings.Table.STABLE_TRANSFER_ITEM, id, ending, caller);
    return sql.one(SELECT + " where id = ?", StableTransferItemView::of, id.value());
  }
}
