package bangfu.household.divisions;

/** How deep a division lies. */
enum Level {
  PROVINCE,
  CITY,
  DISTRICT,
  TOWNSHIP,
  VILLAGE
}
