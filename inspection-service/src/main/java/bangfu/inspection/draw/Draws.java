package bangfu.inspection.draw;

import bangfu.commons.caller.Scope;
import bangfu.commons.paging.PageRequest;
import bangfu.commons.persistence.Sql;
import bangfu.commons.problem.CommonProblem;
import bangfu.commons.problem.Problem;
import bangfu.commons.value.DivisionCode;
import bangfu.inspection.lots.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The draws there are. */
@ApplicationScoped
class Draws {
  private static final String TOUCHES =
      "exists (select from unnest(?) s (prefix)"
          + " where division_prefix ^@ s.prefix or s.prefix ^@ division_prefix)";

  private final Sql sql;
  private final Frames frames;
  private final DrawItems items;

  Draws(Sql sql, Frames frames, DrawItems items) {
    this.sql = sql;
    this.frames = frames;
    this.items = items;
  }

  /** A draw that concerns the scope; 404 otherwise. */
  @Transactional
  Draw get(UUID id, Scope scope) {
    return sql.first(
            "select * from draw where id = ? and " + TOUCHES, Draws::draw, id, scope.forQuery())
        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
  }

  /** The same for those who may see all of it. */
  Draw getWhole(UUID id, Scope scope) {
    Draw draw = get(id, scope);
    if (!scope.covers(draw.division())) {
      throw new Problem(CommonProblem.NOT_FOUND);
    }
    return draw;
  }

  @Transactional
  List<Draw> page(UUID campaign, PageRequest page, Scope scope) {
    return sql.list(
        "select * from draw where campaign_id = ? and "
            + TOUCHES
            + " and id > ?"
            + " order by id limit ?",
        Draws::draw,
        campaign,
        scope.forQuery(),
        page.idAfter(0),
        page.fetch());
  }

  /** Those villages of a campaign that were drawn before. */
  List<DivisionCode> drawnBefore(UUID campaign) {
    return sql.list(
        "select village_code from draw_village where campaign_id = ?",
        row -> new DivisionCode(row.getString(1)),
        campaign);
  }

  /** Keeps a draw with all that it was made of and what came out. */
  void insert(Draw draw, Urns.Urn urn, List<SpotCheck.Drawn> drawn, String by) {
    insert(draw, by);
    sql.batch(
        "insert into draw_village (draw_id, campaign_id, village_code) values (?, ?, ?)",
        urn.villages().stream()
            .map(v -> new @Nullable Object[] {draw.id(), draw.campaignId(), v.value()})
            .toList());
    frames.freeze(draw.id(), urn.frame());
    items.insert(draw.id(), draw.campaignId(), drawn);
  }

  private void insert(Draw draw, String by) {
    sql.update(
        "insert into draw (id, campaign_id, division_code, division_prefix, drawn_on, seed,"
            + " seed_origin, minimum, share_percent, frame_digest, households, drawn, created_by)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        draw.id(),
        draw.campaignId(),
        draw.division().value(),
        draw.division().prefix(),
        draw.drawnOn(),
        draw.seed().value(),
        draw.seedOrigin(),
        draw.minimum(),
        draw.sharePercent(),
        draw.frameDigest(),
        draw.households(),
        draw.drawn(),
        by);
  }

  private static Draw draw(ResultSet row) throws SQLException {
    return new Draw(
        row.getObject("id", UUID.class),
        row.getObject("campaign_id", UUID.class),
        new DivisionCode(row.getString("division_code")),
        row.getObject("drawn_on", LocalDate.class),
        new Seed(row.getString("seed")),
        Seed.Origin.valueOf(row.getString("seed_origin")),
        row.getInt("minimum"),
        row.getInt("share_percent"),
        row.getString("frame_digest"),
        row.getInt("households"),
        row.getInt("drawn"));
  }
}
