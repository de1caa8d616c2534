package bangfu.household.safeguards;

/**
 * What a village's households share on a day.
 *
 * @param clinic a village clinic; unknown where none was ever on file
 * @param enrolmentsOnFile whether the list of this term's pupils has come
 * @param insurancesOnFile whether the list of this year's insured has come
 */
public record VillageFacts(Result clinic, boolean enrolmentsOnFile, boolean insurancesOnFile) {}
