package bangfu.household.accounts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What proved who the person at the counter is. */
@Schema(description = "CITIZEN_ID_CARD 居民身份证, HOUSEHOLD_REGISTER 户口簿.")
enum DocumentSeen {
  CITIZEN_ID_CARD,
  HOUSEHOLD_REGISTER
}
