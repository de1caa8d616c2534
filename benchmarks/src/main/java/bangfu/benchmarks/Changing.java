package bangfu.benchmarks;

import bangfu.benchmarks.Connection.Answer;
import bangfu.benchmarks.Load.Step;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A village proposes a change, its township accepts it: three requests, two transactions, one
 * revision.
 */
final class Changing {
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

  /**
   * The same statements, without what checks them; the change is not sealed as it holds no number.
   */
  static final String ALONE =
      "begin;\n"
          + Statements.ONE
          + ";\ncommit;\nbegin;\n"
          + "select gen_random_uuid() as proposal, gen_random_uuid()::text as key \\gset\n"
          + "select household_no, village_code, version from household where id = :id for update \\gset\n"
          + "select id from change_proposal where household_id = :id and state in ('PROPOSED', 'REVIEWED')"
          + " limit 1;\n"
          + "insert into change_proposal (id, village_code, household_id, kind, decider, state, one_step,"
          + " occurred_on, base_version, touches, change, proposed_by) values (:proposal, :village_code,"
          + " :id, 'CORRECTION', 'TOWNSHIP', 'PROPOSED', false, current_date, :version, array['/group/'],"
          + " '{\"kind\":\"CORRECTION\",\"reason\":\"x\",\"household\":{\"group\":\"y\"}}', 'village');\n"
          + "insert into idempotency_key (caller, key, request_digest, status, body)"
          + " values ('village', :key, '\\x00', 201, '{}');\n"
          + "commit;\nbegin;\n"
          + "select id from change_proposal where id = :proposal for update;\n"
          + "select id from household where id = :id for update;\n"
          + "update household set village_group = 'y' || :n where id = :id;\n"
          + "select record_household(:id, 'CORRECTION', 'town', 'x') as made \\gset\n"
          + "update change_proposal set version = 2, state = 'ACCEPTED', household_version = :made,"
          + " decided_by = 'town', decided_at = now() where id = :proposal;\n"
          + "insert into idempotency_key (caller, key, request_digest, status, body)"
          + " values ('town', :key, '\\x00', 200, '{}');\n"
          + "commit;\n";

  private Changing() {}

  static Step step(List<String> ids, String village, String town) {
    return (connection, random) -> {
      String id = ids.get(random.nextInt(ids.size()));
      for (int tries = 0; tries < 5; tries++) {
        int status = once(connection, id, village, town);
        // Somebody else changed the same household between our requests: prepare it anew.
        if (status != 409 && status != 412) {
          return status == 200;
        }
        id = ids.get(random.nextInt(ids.size()));
      }
      return false;
    };
  }

  private static int once(Connection connection, String id, String village, String town)
      throws IOException {
    String path = "/api/v1/households/" + id;
    Answer read = connection.send(Request.get(path, village), false);
    String group = UUID.randomUUID().toString().substring(0, 8);
    Answer proposed =
        connection.send(
            post(
                path + "/changes",
                village,
                read.etag(),
                "{\"kind\":\"CORRECTION\",\"reason\":\"示例\",\"household\":{\"group\":\""
                    + group
                    + "\"}}"),
            true);
    if (proposed.status() != 201) {
      return proposed.status();
    }
    Matcher proposal = ID.matcher(proposed.body());
    if (!proposal.find()) {
      throw new IOException(proposed.body());
    }
    return connection
        .send(
            post(
                "/api/v1/change-proposals/" + proposal.group(1) + "/decision",
                town,
                proposed.etag(),
                "{\"accepted\":true}"),
            false)
        .status();
  }

  private static Request post(String path, String token, String etag, String body) {
    return Request.with(
        "POST",
        path,
        token,
        "If-Match: "
            + etag
            + "\r\nIdempotency-Key: "
            + UUID.randomUUID()
            + "\r\nContent-Type: application/json\r\n",
        body);
  }
}
