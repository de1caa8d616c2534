package bangfu.household.feed;

import static bangfu.household.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import bangfu.household.Audited;
import bangfu.household.Families;
import bangfu.testsupport.BangfuServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BangfuServices.class)
class FeedAuditTest {
  private final String subject = "service-" + UUID.randomUUID();

  @Test
  void each_page_with_full_numbers_is_on_record_and_masked_pages_are_not() {
    Families.of("430511203808", "BF-3808");
    as("SUBSIDY_SERVICE@430511203808!" + subject)
        .get("/api/v1/changes?limit=1")
        .then()
        .statusCode(200);
    as("INSPECTION_SERVICE@430511203808!masked-" + subject).get("/api/v1/changes");
    assertThat(Audited.entries("operation=changes&subject=" + subject))
        .singleElement()
        .satisfies(
            e ->
                assertThat(e)
                    .containsEntry("outcome", "GRANTED")
                    .containsEntry(
                        "fields", List.of("CITIZEN_ID", "BANK_ACCOUNT", "ACCOUNT_HOLDER"))
                    .containsEntry("purpose", "PAYMENT")
                    .containsEntry("reason", "1 events after the beginning"));
    assertThat(Audited.entries("subject=masked-" + subject)).isEmpty();
  }
}
