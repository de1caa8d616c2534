package bangfu.household.kernel;

import static bangfu.household.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import bangfu.commons.paging.Cursors;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class FeedAnswerTest {
  @Inject Cursors cursors;

  private final String village = Village.fresh();
  private final String subsidies = "SUBSIDY_SERVICE@" + village;

  @Test
  void a_caller_sees_the_revisions_of_its_own_divisions_only() throws SQLException {
    String mine = revised(village);
    revised(Village.fresh());
    assertThat(new Follower(subsidies, 10).readToTheEnd().ids()).containsExactly(mine);
  }

  @Test
  void only_the_last_page_says_until_when_it_is_complete() throws SQLException {
    revised(village);
    revised(village);
    Instant before = Instant.now();
    Follower follower = new Follower(subsidies, 1);
    follower.readPage().then().header("Feed-As-Of", nullValue());
    follower.readPage().then().header("Feed-As-Of", nullValue());
    Response end = follower.readPage();
    end.then().header("Feed-As-Of", notNullValue()).body("size()", equalTo(0));
    assertThat(Instant.parse(end.header("Feed-As-Of"))).isBetween(before, Instant.now());
  }

  @Test
  void each_page_links_to_the_next() throws SQLException {
    revised(village);
    String second = revised(village);
    String link = new Follower(subsidies, 1).readPage().header("Link");
    String next = link.substring(link.indexOf("/api"), link.indexOf('>'));
    as(subsidies).urlEncodingEnabled(false).get(next).then().body("id", contains(second));
  }

  @Test
  void a_cursor_of_another_log_is_gone() throws SQLException {
    revised(village);
    Follower follower = new Follower(subsidies, 1);
    follower.readPage();
    List<String> known = cursors.open("changes", follower.cursor());
    String foreign =
        cursors.sign("changes", List.of(UUID.randomUUID().toString(), known.get(1), known.get(2)));
    refused(foreign, 410, "CURSOR_GONE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "AAAA", "////", "null", "0", " ", "%F0%9F"})
  void what_is_no_cursor_is_refused(String cursor) {
    refused(cursor, 400, "INVALID_CURSOR");
  }

  @Test
  void a_cursor_that_was_tampered_with_is_refused() throws SQLException {
    revised(village);
    Follower follower = new Follower(subsidies, 1);
    follower.readPage();
    char[] text = follower.cursor().toCharArray();
    text[30] = text[30] == 'A' ? 'B' : 'A';
    refused(new String(text), 400, "INVALID_CURSOR");
  }

  @Test
  void a_cursor_of_a_list_is_no_cursor_of_the_feed() {
    String next = as("OFFICE@430511").get("/api/v1/divisions?asOf=2020-09-30&limit=1").path("next");
    refused(next, 400, "INVALID_CURSOR");
  }

  @Test
  void a_log_that_lost_its_tail_says_so_even_after_others_have_written() throws SQLException {
    String lost = revised(village);
    Follower follower = new Follower(subsidies, 10).readToTheEnd();
    assertThat(Rows.change("delete from feed where revision_id = ?::uuid", lost)).isEqualTo(1);
    refused(follower.cursor(), 410, "CURSOR_GONE");

    String after = revised(village);
    assertThat(new Follower(subsidies, 10).readToTheEnd().ids()).containsExactly(after);
    refused(follower.cursor(), 410, "CURSOR_GONE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=1001", "limit=-1", "wait=-1", "wait=31"})
  void limits_have_bounds(String query) {
    as(subsidies)
        .get(Follower.CHANGES + "?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("INVALID_PARAMETER"))
        .body("errors.pointer", contains(query.substring(0, query.indexOf('='))));
  }

  @Test
  void a_waiting_reader_hears_of_a_revision_at_once() throws Exception {
    long start = System.nanoTime();
    var answer =
        CompletableFuture.supplyAsync(() -> as(subsidies).get(Follower.CHANGES + "?wait=20"));
    while (Duration.ofNanos(System.nanoTime() - start).toMillis() < 600 && !answer.isDone()) {
      Thread.onSpinWait();
    }
    assertThat(answer).isNotDone();
    String id = revised(village);
    answer.get().then().statusCode(200).body("id", contains(id));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void a_reader_who_waited_in_vain_gets_an_empty_last_page() {
    long start = System.nanoTime();
    as(subsidies)
        .get(Follower.CHANGES + "?wait=1")
        .then()
        .statusCode(200)
        .header("Feed-As-Of", notNullValue())
        .header("Content-Type", containsString("application/cloudevents-batch+json"))
        .body("size()", equalTo(0));
    assertThat(System.nanoTime() - start).isGreaterThan(Duration.ofSeconds(1).toNanos());
  }

  private static String revised(String village) throws SQLException {
    try (Writer writer = new Writer()) {
      String id = writer.revise(UUID.randomUUID(), 1, village);
      writer.commit();
      return id;
    }
  }

  private void refused(String cursor, int status, String code) {
    as(subsidies)
        .queryParam("after", cursor)
        .get(Follower.CHANGES)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }
}
