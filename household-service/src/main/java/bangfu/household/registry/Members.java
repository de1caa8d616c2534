package bangfu.household.registry;

import bangfu.commons.caller.Scope;
import bangfu.commons.crypto.FieldCipher;
import bangfu.commons.crypto.Place;
import bangfu.commons.persistence.Sql;
import bangfu.commons.value.CitizenId;
import bangfu.commons.value.SchoolTerm;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the members of households, their ids opened and masked. */
@ApplicationScoped
class Members {
  private final Sql sql;
  private final FieldCipher cipher;
  private final ObjectMapper json;

  Members(Sql sql, FieldCipher cipher, ObjectMapper json) {
    this.sql = sql;
    this.cipher = cipher;
    this.json = json;
  }

  private record Of(UUID household, MemberView member) {}

  /** The members of these households, of all times, the head first. */
  Map<UUID, List<MemberView>> of(List<UUID> households, Scope scope) {
    Map<UUID, List<MemberView>> found = new HashMap<>();
    sql.list(
            "select m.*, coalesce((select jsonb_agg(jsonb_build_object('term', e.term, 'stage',"
                + " e.stage, 'school', e.school, 'boarding', e.boarding) order by e.term)"
                + " from enrolment e where e.member_id = m.id), '[]')::text as enrolments"
                + " from member m where m.household_id = any (?::uuid[])"
                + " and m.village_code ^@ any (?)"
                + " order by m.left_on nulls first, m.relation <> '02', m.birth_date, m.id",
            this::member,
            households.stream().map(UUID::toString).toArray(String[]::new),
            scope.forQuery())
        .forEach(
            of -> found.computeIfAbsent(of.household(), id -> new ArrayList<>()).add(of.member()));
    return found;
  }

  private Of member(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Place place = new Place("member", "citizen_id", id);
    return new Of(
        row.getObject("household_id", UUID.class),
        new MemberView(
            id,
            row.getString("name"),
            new CitizenId(cipher.decrypt(row.getString("citizen_id"), place)),
            row.getString("sex"),
            row.getObject("birth_date", LocalDate.class),
            row.getString("relation"),
            row.getString("ethnicity"),
            row.getString("education"),
            Arrays.asList((String[]) row.getArray("health").getArray()),
            row.getString("labor_skill"),
            row.getString("disability_type"),
            row.getString("disability_grade"),
            row.getObject("joined_on", LocalDate.class),
            Sql.date(row, "left_on"),
            row.getString("left_reason"),
            enrolments(row.getString("enrolments"))));
  }

  private List<EnrolmentView> enrolments(String text) {
    try {
      List<EnrolmentView> found = new ArrayList<>();
      for (JsonNode each : json.readTree(text)) {
        found.add(
            new EnrolmentView(
                SchoolTerm.parse(each.get("term").asText()),
                each.get("stage").asText(),
                each.get("school").asText(),
                each.get("boarding").asBoolean()));
      }
      return found;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
