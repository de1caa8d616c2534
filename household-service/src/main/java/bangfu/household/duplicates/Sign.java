package bangfu.household.duplicates;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sign that two memberships are of one person. */
@Schema(
    name = "DuplicateSign",
    description =
        "What two members have in common; BIRTH_DATE_MISREAD: birth dates with one other digit or"
            + " two exchanged ones; CITIZEN_ID_MISREAD: the same of citizen ids before their check"
            + " characters.")
enum Sign {
  NAME,
  CITIZEN_ID_MISREAD,
  BIRTH_DATE,
  BIRTH_DATE_MISREAD,
  VILLAGE,
  TOWNSHIP,
  PHONE,
  BANK_ACCOUNT
}
