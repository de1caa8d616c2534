package bangfu.household.kernel;

import static bangfu.household.As.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service that follows the feed, page by page, each from where the one before ended. */
final class Follower {
  static final String CHANGES = "/api/v1/test-changes";

  private final String who;
  private final int limit;
  private final List<String> ids = new ArrayList<>();
  private final List<String> steps = new ArrayList<>();
  private @Nullable String cursor;

  Follower(String who, int limit) {
    this.who = who;
    this.limit = limit;
  }

  /** Reads until a page says that it is the end. */
  Follower readToTheEnd() {
    while (readPage().header("Feed-As-Of") == null) {
      // on
    }
    return this;
  }

  Response readPage() {
    var request = as(who).queryParam("limit", limit);
    if (cursor != null) {
      request.queryParam("after", cursor);
    }
    Response page = request.get(CHANGES);
    page.then().statusCode(200).contentType("application/cloudevents-batch+json");
    JsonPath events = JsonPath.from(page.asString());
    ids.addAll(events.getList("id"));
    steps.addAll(events.getList("collect { it.subject + ' ' + it.aggregateversion }"));
    List<String> cursors = events.getList("cursor");
    cursor = cursors.isEmpty() ? cursor : cursors.get(cursors.size() - 1);
    return page;
  }

  /** Ids of the revisions, as they came. */
  List<String> ids() {
    return ids;
  }

  /** Aggregate and version of the revisions, as they came. */
  List<String> steps() {
    return steps;
  }

  String cursor() {
    return java.util.Objects.requireNonNull(cursor);
  }
}
