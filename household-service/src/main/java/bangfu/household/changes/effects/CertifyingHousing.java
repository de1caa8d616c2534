package bangfu.household.changes.effects;

import bangfu.commons.persistence.Sql;
import bangfu.household.changes.kinds.Evidence;
import bangfu.household.changes.kinds.HousingCertified;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the household lives in; the last certificate of a day counts. */
@ApplicationScoped
class CertifyingHousing implements Effect<HousingCertified> {
  private final Sql sql;

  CertifyingHousing(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Class<HousingCertified> form() {
    return HousingCertified.class;
  }

  @Override
  public List<String> touches(HousingCertified change) {
    return List.of("/housing/" + change.certifiedOn() + "/");
  }

  @Override
  public Outcome apply(HousingCertified change, Case it) {
    sql.update(
        "insert into housing_certificate (household_id, village_code, dwelling, grade, structure,"
            + " area_square_metres, agency, certified_on, built_year, renovated_year, accepted_on,"
            + " evidence, source, recorded_by)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict on constraint certified_once_a_day do update set"
            + " dwelling = excluded.dwelling, grade = excluded.grade,"
            + " structure = excluded.structure, area_square_metres = excluded.area_square_metres,"
            + " agency = excluded.agency, built_year = excluded.built_year,"
            + " renovated_year = excluded.renovated_year, accepted_on = excluded.accepted_on,"
            + " evidence = excluded.evidence, source = excluded.source,"
            + " recorded_by = excluded.recorded_by, recorded_at = now()",
        it.id().value(),
        it.village(),
        change.dwelling(),
        change.grade(),
        change.structure(),
        change.areaSquareMetres(),
        change.agency(),
        change.certifiedOn(),
        change.builtYear(),
        change.renovatedYear(),
        change.acceptedOn(),
        Evidence.digests(change.evidence()),
        change.source(),
        it.maker());
    return Outcome.ITSELF;
  }
}
